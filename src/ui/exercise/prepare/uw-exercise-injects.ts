import { css, html, nothing, type PropertyValues } from 'lit'
import { customElement } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { seconds } from '../../../model/duration.ts'
import { freshId } from '../../../model/edit/ids.ts'
import { many, type Inject } from '../../../model/exercise.ts'
import { emit } from '../../components/emit.ts'
import { focused } from '../../components/focused.ts'
import '../../editor/fields/uw-new.ts'
import { valueOf } from '../../editor/told.ts'
import { ExerciseForm } from './exercise-form.ts'
import { exerciseFormStyles, line } from './line.ts'
import { inTime } from './lists.ts'
import { withoutEntry } from './references.ts'
import { remarkWords } from './remark-words.ts'
import { remarksOn } from './remarks.ts'
import './uw-inject-form.ts'

/**
 * The messages of an exercise in order of time, each to be changed where it stands.
 *
 * @fires to-proposals - who has no messages yet wants to see what is proposed
 */
@customElement('uw-exercise-injects')
export class UwExerciseInjects extends ExerciseForm {
  /** What had the keyboard before the lines changed places. */
  private had: HTMLElement | null = null

  static override styles = [...exerciseFormStyles, css`
    .when { font-weight: 650; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .message { display: block; margin-block-start: 2px; }
    .notice p { font-size: var(--text-sm); }
    .notice { margin-block-start: 2px; }
  `]

  private get injects(): Readonly<Record<string, Inject>> { return this.exercise.injects ?? {} }

  /** Opens an inject, and puts the keyboard in it. */
  show(id: string): void { this.opens(id) }

  protected override willUpdate(changed: PropertyValues): void { if (changed.has('exercise')) this.had = focused() }

  /** A line that changes places loses the keyboard on the way. */
  protected override updated(): void {
    super.updated()
    if (this.had?.isConnected && focused() === null) this.had.focus()
    this.had = null
  }

  private put(id: string, inject: Inject) { this.set({ injects: { ...this.injects, [id]: inject } }) }

  private readonly add = (event: Event) => {
    const text = valueOf<string>(event)
    const id = freshId(text, (taken) => Object.hasOwn(this.injects, taken), 'bericht')
    // Next to the message that was looked at, or else where the exercise begins.
    const at = (this.open === null ? undefined : this.injects[this.open]?.at) ?? this.exercise.rounds[0]?.from ?? 'PT0S'
    this.opens(id)
    this.put(id, { at, text })
    this.say(this.texts.prepare.added(text))
  }

  private double(id: string, inject: Inject) {
    const copy = freshId(id, (taken) => Object.hasOwn(this.injects, taken), 'bericht')
    this.opens(copy)
    this.put(copy, inject)
    this.say(this.texts.prepare.added(inject.text))
  }

  private takeAway(id: string, { text }: Inject) {
    const ids = inTime(this.exercise).map(([one]) => one)
    const beside = ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1]
    this.open = null
    this.next = { to: beside === undefined ? ['uw-new'] : [`[data-key='${CSS.escape(beside)}'] .open`, 'uw-new'] }
    this.set({ injects: withoutEntry(this.injects, id) })
    this.say(this.texts.prepare.removed(text))
  }

  private form(id: string, inject: Inject) {
    const { inject: words } = this.texts.prepare
    return html`<uw-inject-form class="first" .messages=${this.messages} .texts=${this.texts} .work=${this.work} .exercise=${this.exercise} .inject=${inject}
        @changed=${(event: Event) => this.put(id, valueOf<Inject>(event))}></uw-inject-form>
      <div class="actions"><button type="button" class="small" @click=${() => this.double(id, inject)}>${words.duplicate}</button>
        <button type="button" class="small danger" @click=${() => this.takeAway(id, inject)}>${words.remove}</button></div>`
  }

  private row([key, inject]: [string, Inject]) {
    const { texts, exercise, work: { landscape }, trace, horizon } = this
    const { inject: words } = texts.prepare
    const to = many(inject.to).map((id) => exercise.roles?.[id]?.name ?? id)
    const remarks = remarksOn(inject, exercise, landscape, horizon, trace)
    return line({
      key, open: this.open === key, toggle: this.toggle, form: () => this.form(key, inject),
      content: html`<span class="when">${this.clock(seconds(inject.at))}</span> <span class="badge accent">${texts.words.view[inject.view ?? 'municipality']}</span>
        <span class="soft">${inject.from ? `${inject.from}, ` : ''}${to.length ? words.forSome(to) : words.forAll}</span>
        <span class="message">${inject.text || words.untitled}</span>`,
      below: remarks.length ? html`<div class="notice warn">${remarks.map((remark) => html`<p>${remarkWords(remark, texts, landscape, this.clock)}</p>`)}</div>` : nothing,
    })
  }

  override render() {
    const { prepare } = this.texts
    const all = inTime(this.exercise)
    return html`<h3>${prepare.tab.injects}</h3><p class="lead">${prepare.lead.injects}</p>
      <div class="stack">${all.length ? nothing : html`<p>${prepare.inject.none}</p><div><button type="button" @click=${() => emit(this, 'to-proposals', null)}>${prepare.inject.toProposals}</button></div>`}
      <ol class="lines" aria-label=${prepare.inject.list}>${repeat(all, ([id]) => id, (one) => this.row(one))}</ol>
      <uw-new class="narrow" label=${prepare.inject.new} add=${prepare.inject.add} @changed=${this.add}></uw-new></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exercise-injects': UwExerciseInjects } }
