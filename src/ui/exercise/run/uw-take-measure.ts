import { css, html, nothing, type PropertyValues } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { secondAt } from '../../../exercise/clock.ts'
import type { Measure } from '../../../exercise/entry.ts'
import { measuresFor, type MeasureOption } from '../../../exercise/measures.ts'
import { playedScenario } from '../../../exercise/played.ts'
import { componentOf } from '../../../model/landscape.ts'
import { emit } from '../../components/emit.ts'
import { namesIn } from '../person.ts'
import '../../components/uw-duration.ts'
import type { Option } from '../../editor/combobox-options.ts'
import '../../editor/uw-combobox.ts'
import { RunElement } from './run-element.ts'
import { runStyles } from './run-styles.ts'

const KINDS = ['activate', 'restore', 'bypass', 'cut-off'] as const

/** By which a measure is known: the list of what can be done is made anew each time that the future changes. */
const keyOf = ({ measure }: MeasureOption): string => JSON.stringify(measure)

/** So many of the measures that may help now are one press away. */
const SUGGESTED = 4

/**
 * The form to take a measure: those that may help now first, and by kind all that can be done.
 *
 * @fires closed
 */
@customElement('uw-take-measure')
export class UwTakeMeasure extends RunElement {
  @state() private kind: MeasureOption['kind'] = 'activate'
  /** The key of the one that was chosen; empty when none is. */
  @state() private chosen = ''
  @state() private lasts = 0
  private options: MeasureOption[] = []

  static override styles = [...runStyles, css`
    :host { background: var(--panel-2); box-shadow: none; }
    .suggested { display: grid; gap: var(--space-1); justify-items: start; }
    .suggested button { text-align: start; padding-block: 3px; line-height: 1.3; }
    .segmented { flex-wrap: wrap; }
  `]

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { run } = this
    if (!changed.has('run') || !run.trace) return
    if (run.trace === (changed.get('run') as this['run'] | undefined)?.trace) return
    this.options = measuresFor(run.of.landscape, run.trace, Math.floor(secondAt(this.clock, Date.now())), playedScenario(run))
    if (!this.options.some((one) => keyOf(one) === this.chosen)) this.chosen = ''
    const [first] = this.options
    if (first && !this.options.some(({ kind }) => kind === this.kind)) this.kind = first.kind
  }

  protected override firstUpdated(): void { this.renderRoot.querySelector('button')?.focus() }

  private named({ kind, component, fallback }: MeasureOption): string {
    const { name, fallbacks } = componentOf(this.run.of.landscape, component)
    const { measures } = this.texts.run
    return kind === 'activate' && fallback !== undefined ? measures.fallbackOf(fallbacks?.[fallback]?.name ?? fallback, name) : name
  }

  private value(id: string): string { return (this.renderRoot.querySelector(`#${id}`) as HTMLInputElement).value.trim() }

  /** Fills in one that may help; who decides it and why are left to say. */
  private async fill(option: MeasureOption): Promise<void> {
    ;[this.kind, this.chosen] = [option.kind, keyOf(option)]
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#by')?.focus()
  }

  private take(measure: Measure): void {
    const [text, by] = [this.value('why'), this.value('by')]
    const lasts = this.lasts > 0 && ('bypass' in measure || 'cutOff' in measure) ? { lasts: this.lasts } : {}
    this.act({ do: 'measure', measure: { ...measure, ...lasts }, ...(text ? { text } : {}), ...(by ? { by } : {}) })
    emit(this, 'closed', null)
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault()
    const option = this.options.find((one) => keyOf(one) === this.chosen)
    if (option) this.take(option.measure)
    else this.renderRoot.querySelector('uw-combobox')?.focus()
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    emit(this, 'closed', null)
  }

  override render() {
    const { messages, texts: { run: { measures } }, kind, options, run } = this
    const needed = options.filter((one) => one.needed).slice(0, SUGGESTED)
    const choices = options.flatMap((one): Option[] => (one.kind === kind ? [{ value: keyOf(one), name: this.named(one), hint: measures.services(one.services) }] : []))
    return html`<form class="stack" aria-label=${measures.take} @submit=${this.submit} @keydown=${this.key}>
      ${needed.length ? html`<p class="label">${measures.mayHelp}</p><div class="suggested">${needed.map((one) => html`<button type="button" aria-pressed=${this.chosen === keyOf(one)} @click=${() => this.fill(one)}>${measures.doing[one.kind]}: ${this.named(one)}</button>`)}</div>` : nothing}
      <div class="segmented" role="group" aria-label=${measures.kind}>${KINDS.map((one) => html`<button type="button" aria-pressed=${one === kind} @click=${() => { this.kind = one; this.chosen = '' }}>${measures.doing[one]}</button>`)}</div>
      ${choices.length ? html`<uw-combobox required .messages=${messages} label=${measures.what[kind]} .options=${choices} .value=${this.chosen}
        @pick=${({ detail }: CustomEvent<string | null>) => { this.chosen = detail ?? '' }}></uw-combobox>` : html`<p class="soft">${measures.nothingTo[kind]}</p>`}
      ${kind === 'bypass' || kind === 'cut-off' ? html`<div class="field"><span class="label">${measures.lasts}</span>
        <uw-duration .messages=${messages} .label=${measures.lasts} .value=${this.lasts} @duration=${({ detail }: CustomEvent<number | null>) => { this.lasts = detail ?? 0 }}></uw-duration><span class="hint">${measures.lastsHint}</span></div>` : nothing}
      <div class="row"><div class="field grow"><label for="by">${measures.by}</label><input id="by" type="text" list="people" autocomplete="off"></div>
        <div class="field grow"><label for="why">${measures.why}</label><input id="why" type="text" autocomplete="off"></div></div>
      <datalist id="people">${namesIn(run.of.exercise).map((name) => html`<option value=${name}></option>`)}</datalist>
      <div class="actions"><button type="submit" class="primary" ?disabled=${!choices.length}>${measures.doIt}</button><button type="button" @click=${() => emit(this, 'closed', null)}>${measures.cancel}</button></div></form>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-take-measure': UwTakeMeasure } }
