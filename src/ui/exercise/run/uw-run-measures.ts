import { css, html, nothing, type PropertyValues } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { differenceOf, type Difference } from '../../../engine/difference.ts'
import type { Trace } from '../../../engine/trace.ts'
import { measuresOf } from '../../../exercise/played.ts'
import { RunElement } from './run-element.ts'
import { runStyles } from './run-styles.ts'
import './uw-take-measure.ts'

/** Measures that are taken live: the simulation goes on from there, and what that changes is told. */
@customElement('uw-run-measures')
export class UwRunMeasures extends RunElement {
  /** What the last change in the measures made different, once that is worked out. */
  @state() private difference: Difference | null = null
  private was: Trace | null = null
  private count: number | null = null
  /** Whether the form to take one is open. */
  @state() private taking = false

  static override styles = [...runStyles, css`
    .news { display: grid; gap: 2px; }
    .news .headline { font-weight: 650; }
    .news ul { font-size: var(--text-sm); }
    .list > li { display: flex; align-items: baseline; justify-content: space-between; gap: var(--space-2); }
  `]

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { run: { id, trace, of: { landscape } } } = this
    const other = (changed.get('run') as this['run'] | undefined)?.id !== id
    const count = measuresOf(this.standing.standing).length
    if (other || this.count === null) Object.assign(this, { was: null, difference: null })
    else if (count !== this.count) Object.assign(this, { was: (changed.get('run') as this['run'] | undefined)?.trace ?? trace, difference: null })
    this.count = count
    if (!this.was || !trace || trace === this.was) return
    this.difference = differenceOf(this.was, trace, landscape)
    this.was = null
  }

  private news() {
    const { difference, was, messages: { say }, texts: { run: { measures } } } = this
    return html`<div role="status" class="news ${difference ? 'notice' : ''}">${difference
      ? html`<p class="headline">${say.differenceHeadline(difference)}</p><ul>${difference.services.length ? say.differences(difference, this.subject, 4).map((one) => html`<li>${one}</li>`) : nothing}</ul>`
      : was ? measures.working : nothing}</div>`
  }

  override render() {
    const { texts: { run: { measures }, words }, run: { of: { landscape } }, standing } = this
    const taken = measuresOf(standing.standing).reverse()
    return html`<div class="head"><h3>${measures.title}</h3><button type="button" class="primary" aria-expanded=${this.taking} @click=${this.open}>${measures.take}</button></div>
      ${this.taking ? html`<uw-take-measure .messages=${this.messages} .texts=${this.texts} .run=${this.run} .standing=${standing} @closed=${this.close}></uw-take-measure>` : nothing}
      ${this.news()}
      ${taken.length ? html`<ul class="list">${taken.map(({ number, second, act }) => html`<li><span><span class="numbers soft">${this.at(second)}</span> ${words.measure(act.measure, landscape)}${act.by || act.text ? html` <span class="soft">(${[act.by, act.text].filter(Boolean).join(': ')})</span>` : nothing}</span>
        <button type="button" class="small" aria-label=${measures.takeBackWhat(words.measure(act.measure, landscape))} @click=${() => this.act({ do: 'take-back', entry: number })}>${measures.takeBack}</button></li>`)}</ul>` : html`<p class="soft">${measures.none}</p>`}`
  }

  private readonly open = (): void => { this.taking = !this.taking }

  private readonly close = async (): Promise<void> => {
    this.taking = false
    await this.updateComplete
    this.renderRoot.querySelector('button')?.focus()
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-run-measures': UwRunMeasures } }
