import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { Over } from '../../../analysis/elements.ts'
import { lossesMeaning } from '../../../i18n/told/losses.ts'
import { AnalysisElement } from '../analysis-element.ts'
import { analysisStyles } from '../analysis-styles.ts'
import { aroundOf, meaning } from '../parts.ts'
import { componentsLost } from './loss-rows.ts'
import './uw-loss-matrix.ts'

const DAY = 86_400
const SPANS = [2 * DAY, 14 * DAY, 60 * DAY]

/** Every single loss, and what it stops. */
@customElement('uw-losses')
export class UwLosses extends AnalysisElement<'losses'> {
  protected readonly question = 'losses'

  static override styles = [...analysisStyles]

  private controls() {
    const { ask, texts: { losses: texts } } = this
    const value = (event: Event): string => (event.target as HTMLSelectElement).value
    const spans = ask.horizon === null || SPANS.includes(ask.horizon) ? SPANS : [...SPANS, ask.horizon]
    return html`<div class="controls">
      <label>${texts.over}<select @change=${(event: Event) => this.asks({ over: value(event) as Over })}>
        ${(Object.keys(texts.overs) as Over[]).map((over) => html`<option value=${over} ?selected=${over === ask.over}>${texts.overs[over]}</option>`)}</select></label>
      <label>${texts.time}<select @change=${(event: Event) => this.asks({ horizon: Number(value(event)) || null })}>
        <option value="" ?selected=${ask.horizon === null}>${texts.times.lasting}</option>
        ${spans.map((span) => html`<option value=${span} ?selected=${span === ask.horizon}>${texts.times.span(span)}</option>`)}</select></label>
      <label class="tick" title=${texts.pairsHint}><input type="checkbox" .checked=${ask.pairs} @change=${(event: Event) => this.asks({ pairs: (event.target as HTMLInputElement).checked })}>${texts.pairs}</label>
    </div>`
  }

  private readonly show = ({ detail }: CustomEvent<string[]>): void => this.onMap(componentsLost(this.landscape, this.answer.over, detail))

  override render() {
    const { answer, texts } = this
    const around = aroundOf(this)
    return html`${this.controls()}${meaning(texts, lossesMeaning(answer, around))}
      <uw-loss-matrix .around=${around} .answer=${answer} @lost=${this.show}></uw-loss-matrix>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-losses': UwLosses } }
