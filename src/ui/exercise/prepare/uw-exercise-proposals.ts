import { css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import { bestOf, type Proposal } from '../../../exercise/propose.ts'
import { injectOf } from '../../../i18n/propose-inject.ts'
import { VIEWS, type View } from '../../../model/exercise.ts'
import { emit } from '../../components/emit.ts'
import { focused } from '../../components/focused.ts'
import { ExerciseForm } from './exercise-form.ts'
import { exerciseFormStyles } from './line.ts'

/** As many as are chosen beforehand: what a group can handle in two or three rounds. */
const HANDFUL = 10

/**
 * The messages that follow from the simulation, to choose from.
 *
 * @fires exercise - CustomEvent<ExerciseAsk>, to have them made
 */
@customElement('uw-exercise-proposals')
export class UwExerciseProposals extends ExerciseForm {
  @property({ attribute: false }) proposals: readonly Proposal[] | null = null
  /** The ids of those that are to be taken over. */
  @state() private chosen: ReadonlySet<string> = new Set()
  /** Which are shown: the best of them, all, or those that give one view. */
  @state() private show: View | 'best' | 'all' = 'best'
  /** The ids of the best. */
  private best: ReadonlySet<string> = new Set()
  /** Whether they were asked for, and did not come yet. */
  @state() private asked = false

  static override styles = [...exerciseFormStyles, css`
    :host { container-type: inline-size; }
    .bar { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-4); padding-block: var(--space-2); background: var(--page); }
    /* Where there is room, what can be done stays in sight. */
    @container (min-width: 44rem) { .bar { position: sticky; top: 0; z-index: 1; } }
    .bar > label { display: inline-flex; align-items: center; gap: var(--space-2); }
    .bar select { width: auto; }
    ol > li { border-block-end: 1px solid var(--line); }
    ol label { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 var(--space-2); padding-block: var(--space-2); cursor: pointer; }
    ol label > span { min-width: 0; overflow-wrap: anywhere; }
    .when { font-weight: 650; font-variant-numeric: tabular-nums; }
    .message, .expect { display: block; max-width: 90ch; }
    .expect { font-size: var(--text-sm); color: var(--ink-soft); }
  `]

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('proposals') || !this.proposals) return
    this.asked = false
    this.best = new Set(bestOf(this.untaken, HANDFUL).map(({ id }) => id))
    this.chosen = this.best
  }

  /** Where the button went with which they were asked for, the keyboard goes on from what can be done with them. */
  protected override updated(changed?: PropertyValues): void {
    super.updated()
    if (changed?.has('proposals') && this.proposals && focused() === null) this.renderRoot.querySelector<HTMLElement>('.bar button, .again')?.focus()
  }

  /** Those that are not in the exercise yet. */
  private get untaken(): Proposal[] { return (this.proposals ?? []).filter(({ id }) => !Object.hasOwn(this.exercise.injects ?? {}, id)) }
  private get shown(): readonly Proposal[] {
    const { show, best, proposals } = this
    return (proposals ?? []).filter(({ id, view }) => show === 'all' || (show === 'best' ? best.has(id) : view === show))
  }
  private get taking(): Proposal[] { return this.untaken.filter(({ id }) => this.chosen.has(id)) }

  private choose(id: string, on: boolean) {
    const chosen = new Set(this.chosen)
    if (on) chosen.add(id)
    else chosen.delete(id)
    this.chosen = chosen
  }

  /** All that is shown is chosen, or is not any more; what another view gives stays as it is. */
  private toggleAll(on: boolean) {
    const shown = new Set(this.shown.map(({ id }) => id))
    this.chosen = new Set([...[...this.chosen].filter((id) => !shown.has(id)), ...(on ? shown : [])])
  }

  private readonly fetch = () => {
    this.asked = true
    emit(this, 'exercise', { do: 'propose' })
  }

  private readonly take = () => {
    const { taking, texts, work: { landscape } } = this
    if (!taking.length) return
    const added = Object.fromEntries(taking.map((one) => [one.id, injectOf(one, landscape, texts)]))
    this.set({ injects: { ...this.exercise.injects, ...added } })
    this.chosen = new Set()
    this.say(this.texts.prepare.proposals.taken(taking.length))
  }

  private row(proposal: Proposal) {
    const { texts } = this
    const { prepare: { proposals: words } } = texts
    const inject = injectOf(proposal, this.work.landscape, texts)
    const there = Object.hasOwn(this.exercise.injects ?? {}, proposal.id)
    return html`<li><label><input type="checkbox" ?disabled=${there} .checked=${live(there || this.chosen.has(proposal.id))} @change=${(event: Event) => this.choose(proposal.id, (event.target as HTMLInputElement).checked)}>
      <span><span class="when">${this.clock(proposal.at)}</span> <span class="badge accent">${texts.words.view[proposal.view]}</span> <span class="soft">${inject.from}</span> ${there ? html`<span class="badge good">${words.there}</span>` : nothing}
        <span class="message">${inject.text}</span>${inject.expect ? html`<span class="expect">${words.expects}: ${inject.expect}</span>` : nothing}</span></label></li>`
  }

  private list(proposals: readonly Proposal[]) {
    const { texts: { words: { view }, prepare: { proposals: words } }, taking, shown } = this
    const views = VIEWS.filter((one) => proposals.some((proposal) => proposal.view === one))
    return html`<div class="bar">
        <button type="button" class="primary" aria-disabled=${!taking.length} @click=${this.take}>${words.take(taking.length)}</button>
        <label>${words.show}<select @change=${(event: Event) => { this.show = (event.target as HTMLSelectElement).value as typeof this.show }}>
          <option value="best" ?selected=${this.show === 'best'}>${words.bestOnes}</option><option value="all" ?selected=${this.show === 'all'}>${words.everything(proposals.length)}</option>
          ${views.map((one) => html`<option value=${one} ?selected=${one === this.show}>${view[one]}</option>`)}</select></label>
        <span class="actions"><button type="button" class="small" @click=${() => this.toggleAll(true)}>${words.allOf}</button>
          <button type="button" class="small" @click=${() => this.toggleAll(false)}>${words.noneOf}</button></span>
        <span class="soft" role="status">${words.chosen(taking.length, this.untaken.length)}</span></div>
      <ol aria-label=${words.list}>${repeat(shown, ({ id }) => id, (one) => this.row(one))}</ol>`
  }

  override render() {
    const { proposals, texts: { prepare } } = this
    const { proposals: words } = prepare
    const fetch = (name: string) => html`<div><button type="button" class=${proposals ? 'small again' : 'primary'} ?disabled=${!this.scenario} @click=${this.fetch}>${name}</button></div>`
    return html`<h3>${prepare.tab.proposals}</h3><p class="lead">${prepare.lead.proposals}</p>
      ${proposals ? html`${proposals.length ? this.list(proposals) : html`<p role="status">${words.none}</p>`}${fetch(words.again)}`
        : this.asked ? html`<p role="status">${words.working}</p>` : fetch(words.fetch)}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exercise-proposals': UwExerciseProposals } }
