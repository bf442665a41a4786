import { css, html, nothing, svg } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { comingAfter } from '../../../exercise/agenda.ts'
import { seconds } from '../../../model/duration.ts'
import '../../components/uw-duration.ts'
import { timeOfDay } from '../../views/scenario/local-time.ts'
import { roundPace, SPEEDS } from './pace.ts'
import { RunElement } from './run-element.ts'
import { runStyles } from './run-styles.ts'
import { Ticking } from '../ticking.ts'

/** Signs of the buttons, as SVG path data in a box of 16 by 16. */
const ICONS = { go: 'M4.5 2.5L13.5 8L4.5 13.5Z', pause: 'M4 3H7V13H4ZM9 3H12V13H9Z' }

/** The clock of the scenario, large; with what makes it go, stand still and jump, and the rounds. */
@customElement('uw-run-clock')
export class UwRunClock extends RunElement {
  /** The speed that was chosen while it stood still. */
  @state() private chosen: number | null = null
  @state() private to: number | null = null
  private readonly ticking = new Ticking(this)

  static override styles = [...runStyles, css`
    :host { grid-template-columns: minmax(0, auto) minmax(0, 1fr); align-items: center; gap: var(--space-2) var(--space-6); padding-block: var(--space-2); }
    .time { display: grid; line-height: 1.1; }
    .offset { font-size: 2.6rem; font-weight: 700; letter-spacing: -0.02em; }
    .local { font-size: var(--text-xl); font-weight: 600; }
    .room { margin-block-start: 4px; font-size: var(--text-sm); line-height: 1.3; }
    .controls { display: flex; flex-wrap: wrap; align-items: end; gap: var(--space-2) var(--space-4); }
    .go { display: inline-flex; align-items: center; gap: var(--space-2); min-width: 8.5rem; min-height: 44px; padding-inline: var(--space-4); font-size: var(--text-lg); }
    .go svg { width: 18px; height: 18px; fill: currentColor; }
    .rounds { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: var(--space-2); }
    .rounds li { flex: 1 1 12rem; min-width: 0; }
    .rounds button { display: grid; gap: 3px; width: 100%; height: 100%; padding-block: var(--space-1) 6px; text-align: start; line-height: 1.25; }
    .rounds progress { width: 100%; height: 5px; }
    .rounds small { font-size: var(--text-sm); font-weight: 400; }
    @media (max-width: 60rem) { :host { grid-template-columns: minmax(0, 1fr); } }
  `]

  /** Makes it go, or stand still. */
  toggle(): void {
    if (this.ticking.running) return this.act({ do: 'pause' })
    this.beginFirst()
    this.act({ do: 'go', speed: this.speed })
  }

  /** Who starts has begun the first round, without a press more. */
  private beginFirst(): void {
    const [first] = this.run.of.exercise.rounds
    if (this.standing.round === null && first && this.ticking.second <= seconds(first.from)) this.act({ do: 'round', round: 0 })
  }

  /** The round that comes next, counted from 0, once nothing more comes in before it. */
  private get nextRound(): number | null {
    const { standing: { round }, run: { of: { exercise: { rounds } } } } = this
    const after = round === null ? undefined : rounds[round + 1]
    return round === null || !after || (this.nextInject ?? Infinity) < seconds(after.from) ? null : round + 1
  }

  /** When the next message is planned. */
  private get nextInject(): number | null { return comingAfter(this.standing, this.ticking.second)[0]?.at ?? null }

  private readonly goOn = (): void => {
    const { nextRound, nextInject } = this
    if (nextRound !== null) return this.act({ do: 'round', round: nextRound })
    this.beginFirst()
    if (nextInject !== null) this.act({ do: 'jump', to: nextInject })
  }

  /** The speed at which it goes, or would. */
  private get speed(): number {
    const { clock, chosen, run: { of: { exercise } }, standing: { round } } = this
    if (clock.speed > 0) return clock.speed
    const now = exercise.rounds[round ?? 0]
    return chosen ?? (now && roundPace(now)?.speed) ?? SPEEDS[1]
  }

  private readonly pick = (event: Event): void => {
    const speed = Number((event.target as HTMLSelectElement).value)
    this.chosen = speed
    if (this.clock.speed > 0) this.act({ do: 'go', speed })
  }

  private readonly jump = (): void => {
    if (this.to !== null) this.act({ do: 'jump', to: this.to })
  }

  private time() {
    const { messages: { say }, texts: { run: texts }, ticking: { shown, running, atEnd }, standing, run: { of: { scenario } } } = this
    const begun = standing.standing[0]?.at
    return html`<div class="time">
      <span class="offset numbers">${say.offset(shown)}</span>
      ${scenario.start === undefined ? nothing : html`<span class="local numbers">${say.clock(scenario.start, shown)}</span>`}
      <span class="room soft">${running ? texts.clock.runs : atEnd && standing.begun ? texts.clock.atEnd : texts.clock.stands}${begun === undefined ? nothing
        : html` · ${texts.clock.since(timeOfDay(new Date(begun)), Math.max(0, Math.floor((Date.now() - begun) / 60_000)))}`}</span>
    </div>`
  }

  private controls() {
    const { texts: { run: texts }, messages, ticking, speed, standing: { round } } = this
    const { clock } = texts
    const pace = roundPace(this.run.of.exercise.rounds[round ?? 0] ?? { name: '', from: 'PT0S', until: 'PT0S' })
    const speeds: [number, string][] = [...SPEEDS.map((one): [number, string] => [one, clock.speeds(one)]), ...(pace ? [[pace.speed, clock.wholeRound(messages.say.duration(pace.takes))] as [number, string]] : [])]
    if (!speeds.some(([one]) => one === speed)) speeds.push([speed, clock.speeds(speed)])
    return html`<div class="controls">
      <button type="button" class="primary go" aria-keyshortcuts="Space" @click=${() => this.toggle()}>
        <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${ticking.running ? ICONS.pause : ICONS.go}></path>`}</svg>${ticking.running ? clock.pause : clock.go}</button>
      <div class="field"><label for="speed">${clock.speed}</label><select id="speed" @change=${this.pick}>
        ${speeds.map(([one, name]) => html`<option value=${one} .selected=${one === speed}>${name}</option>`)}</select></div>
      <form class="field" @submit=${(event: Event) => { event.preventDefault(); this.jump() }}><span class="label">${clock.jump}</span><span class="actions">
        <uw-duration .messages=${messages} .label=${clock.jumpTo} .value=${this.to ?? ticking.shown} @duration=${({ detail }: CustomEvent<number | null>) => { this.to = detail }}></uw-duration>
        <button type="submit" ?disabled=${this.to === null}>${clock.jumpThere}</button></span></form>
      <button type="button" ?disabled=${this.nextRound === null && this.nextInject === null} @click=${this.goOn}>${this.nextRound === null ? clock.toNext : clock.toNextRound}</button>
    </div>`
  }

  private rounds() {
    const { texts: { run: { clock } }, ticking: { second }, standing } = this
    const { rounds } = this.run.of.exercise
    return html`<ol class="rounds" aria-label=${clock.rounds}>${rounds.map((round, nth) => {
      const [from, until] = [seconds(round.from), seconds(round.until)]
      const here = nth === standing.round
      const share = standing.round === null || nth > standing.round ? 0 : here ? Math.max(0, Math.min(1, (second - from) / Math.max(1, until - from))) : 1
      return html`<li><button type="button" aria-pressed=${here} title=${here ? clock.again : clock.begin} @click=${() => this.act({ do: 'round', round: nth })}>
        <span>${round.name}</span><small class="soft numbers">${this.messages.say.offset(from)} – ${this.messages.say.offset(until)}</small>
        <progress max="1" .value=${share} aria-label=${clock.progress(nth + 1)}></progress></button></li>`
    })}</ol>`
  }

  override render() {
    return html`${this.time()}${this.controls()}${this.rounds()}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-run-clock': UwRunClock } }
