import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { seconds } from '../../../model/duration.ts'
import type { Round, RoundQuestion } from '../../../model/exercise.ts'
import '../../editor/fields/uw-length.ts'
import '../../editor/fields/uw-new.ts'
import '../../editor/fields/uw-text.ts'
import { signButton } from '../../editor/sign.ts'
import { valueOf } from '../../editor/told.ts'
import { ExerciseForm } from './exercise-form.ts'
import { exerciseFormStyles, line } from './line.ts'
import { movedIn } from './lists.ts'
import { listed } from './references.ts'
import { beginning, nextRound, roundFaults, type RoundFault } from './round-times.ts'
import { timeField } from './time-field.ts'
import './uw-round-questions.ts'

/** The stretches of the scenario that are played, with what is discussed after each. */
@customElement('uw-exercise-rounds')
export class UwExerciseRounds extends ExerciseForm {
  /** Which round was given an end that is not after its beginning; that is not taken over. */
  @state() private wrong: number | null = null

  static override styles = exerciseFormStyles

  private put(at: number, round: Round) {
    this.wrong = null
    this.set({ rounds: this.exercise.rounds.with(at, round) })
  }

  private readonly add = (event: Event) => {
    const { rounds } = this.exercise
    const name = valueOf<string>(event)
    this.opens(String(rounds.length))
    this.set({ rounds: [...rounds, nextRound(rounds, name, this.horizon)] })
    this.say(this.texts.prepare.added(name))
  }

  private move(at: number, step: -1 | 1) {
    this.follows(at, step)
    this.set({ rounds: movedIn(this.exercise.rounds, at, step) })
  }

  private takeAway(at: number, { name }: Round) {
    this.open = null
    this.next = { to: ['uw-new'] }
    this.set({ rounds: this.exercise.rounds.toSpliced(at, 1) })
    this.say(this.texts.prepare.removed(name))
  }

  private until(at: number, round: Round, until: string) {
    const fits = seconds(until) > seconds(round.from)
    if (fits) this.put(at, { ...round, until })
    else this.wrong = at
  }

  private readonly words = (fault: RoundFault): string => {
    const { round: words } = this.texts.prepare
    if (fault.code === 'not-after') return words.notAfter
    return fault.code === 'overlaps' ? words.overlaps(fault.name) : words.afterHorizon(this.clock(fault.end))
  }

  private form(round: Round, at: number) {
    const { messages, exercise: { rounds } } = this
    const { round: words, nameNeeded } = this.texts.prepare
    const time = { messages, after: words.afterStart, clock: this.clock }
    const set = (parts: Partial<Round>) => this.put(at, { ...round, ...parts })
    return html`<uw-text class="first" label=${words.name} .value=${round.name} .fault=${(text: string) => (text ? null : nameNeeded)} @changed=${(event: Event) => set({ name: valueOf<string>(event) })}></uw-text>
      <div class="pair">
        ${timeField({ ...time, label: words.from, value: round.from, set: (from) => this.put(at, beginning(round, from)) })}
        <div>${timeField({ ...time, label: words.until, value: round.until, set: (until) => this.until(at, round, until) })}
          ${this.wrong === at ? html`<p class="error" role="alert">${words.notAfter}</p>` : nothing}</div>
        <uw-length certain .messages=${messages} label=${words.takes} hint=${words.takesMeans} absent=${words.notSaid} .value=${round.takes} @changed=${(event: Event) => set({ takes: valueOf<string | undefined>(event) })}></uw-length>
      </div>
      <uw-text kind="lines" label=${words.opening} hint=${words.openingMeans} .value=${round.opening ?? ''} @changed=${(event: Event) => set({ opening: valueOf<string>(event) || undefined })}></uw-text>
      <uw-round-questions .messages=${messages} .texts=${this.texts} .work=${this.work} .exercise=${this.exercise} .round=${round}
        @changed=${(event: Event) => set({ questions: listed(valueOf<RoundQuestion[]>(event)) })}></uw-round-questions>
      <div class="actions"><button type="button" class="small danger" ?disabled=${rounds.length === 1} @click=${() => this.takeAway(at, round)}>${words.remove}</button>
        ${rounds.length === 1 ? html`<span class="hint">${words.last}</span>` : nothing}</div>`
  }

  private row(round: Round, at: number) {
    const { prepare } = this.texts
    const { rounds } = this.exercise
    const takes = round.takes === undefined ? '' : `, ${prepare.round.takes.toLowerCase()}: ${this.messages.say.duration(seconds(round.takes))}`
    const faults = roundFaults(rounds, at, this.horizon)
    return line({
      key: String(at), open: this.open === String(at), toggle: this.toggle, form: () => this.form(round, at),
      content: html`<strong>${round.name}</strong> <span class="soft">${prepare.round.times(this.clock(seconds(round.from)), this.clock(seconds(round.until)))}${takes}</span>`,
      beside: html`${signButton('up', prepare.up(round.name), () => this.move(at, -1), at === 0)}${signButton('down', prepare.down(round.name), () => this.move(at, 1), at === rounds.length - 1)}`,
      below: faults.length ? html`<div class="notice warn">${faults.map((fault) => html`<p>${this.words(fault)}</p>`)}</div>` : nothing,
    })
  }

  override render() {
    const { prepare } = this.texts
    return html`<h3>${prepare.tab.rounds}</h3><p class="lead">${prepare.lead.rounds}</p>
      <div class="stack narrow"><ol class="lines">${this.exercise.rounds.map((round, at) => this.row(round, at))}</ol>
      <uw-new label=${prepare.round.new} add=${prepare.round.add} @changed=${this.add}></uw-new></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exercise-rounds': UwExerciseRounds } }
