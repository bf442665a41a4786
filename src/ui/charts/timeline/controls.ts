import { html, svg, type TemplateResult } from 'lit'
import type { Messages } from '../../../i18n/index.ts'

export const SPEEDS = { slow: 0.4, normal: 1, fast: 3 } as const
export type Speed = keyof typeof SPEEDS

/** Signs of the buttons, as SVG path data in a box of 16 by 16. */
const ICONS = {
  first: 'M3 3H5V13H3ZM13 3V13L6 8Z', previous: 'M10.5 3V13L3.5 8Z', play: 'M4.5 2.5L13.5 8L4.5 13.5Z',
  pause: 'M4 3H7V13H4ZM9 3H12V13H9Z', next: 'M5.5 3V13L12.5 8Z', last: 'M11 3H13V13H11ZM3 3V13L10 8Z',
}
type Icon = keyof typeof ICONS

/** What the buttons do. */
export interface Actions {
  first(): void
  previous(): void
  toggle(): void
  next(): void
  last(): void
  speed(speed: Speed): void
}

/** The buttons to step and play. */
export function controls(actions: Actions, playing: boolean, speed: Speed, { timeline: texts }: Messages): TemplateResult {
  const button = (icon: Icon, action: () => void, strong = false) => html`<button type="button" class=${strong ? 'strong' : ''}
    aria-label=${texts[icon]} title=${texts[icon]} @click=${action}><svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${ICONS[icon]}></path>`}</svg></button>`
  return html`<div class="controls" role="group" aria-label=${texts.title}>
    ${button('first', actions.first)}${button('previous', actions.previous)}
    ${button(playing ? 'pause' : 'play', actions.toggle, true)}
    ${button('next', actions.next)}${button('last', actions.last)}
    <select aria-label=${texts.speed} @change=${(event: Event) => actions.speed((event.target as HTMLSelectElement).value as Speed)}>
      ${(Object.keys(SPEEDS) as Speed[]).map((one) => html`<option value=${one} ?selected=${one === speed}>${texts.speeds[one]}</option>`)}
    </select></div>`
}

/** The choice of how much time fills the width. */
export function zoom(spans: readonly number[], span: number, choose: (span: number) => void, { timeline, services }: Messages): TemplateResult {
  return html`<div class="zoom" role="group" aria-label=${timeline.zoom}>${spans.map((one, i) => html`<button type="button"
    aria-pressed=${one === span ? 'true' : 'false'} @click=${() => choose(one)}>${i === spans.length - 1 ? timeline.whole : services.short(one)}</button>`)}</div>`
}
