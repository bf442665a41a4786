import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Done } from '../../../exercise/done-in.ts'
import { RATINGS, type Rating } from '../../../exercise/entry.ts'
import type { Goal } from '../../../model/exercise.ts'
import { personOf } from '../person.ts'
import { RunElement } from '../run/run-element.ts'
import { runStyles } from '../run/run-styles.ts'

/** The goals of the exercise: what was seen on each, and how it was met. */
@customElement('uw-after-goals')
export class UwAfterGoals extends RunElement {
  static override styles = [...runStyles, css`
    .list > li { display: grid; gap: var(--space-1); }
    .notes { padding-inline-start: var(--space-3); border-inline-start: 3px solid var(--line); font-size: var(--text-sm); }
    .segmented button { min-height: 30px; }
  `]

  /** What was pressed here: it counts before it comes back with the run. */
  private readonly pressed = new Map<string, Rating>()
  /** The goals with words that are not written down, for want of a rating. */
  @state() private unrated: ReadonlySet<string> = new Set()

  private words(goal: string): string { return (this.renderRoot.querySelector(`#text-${CSS.escape(goal)}`) as HTMLTextAreaElement).value.trim() }

  private rate(goal: string, rating: Rating): void {
    this.pressed.set(goal, rating)
    this.unrated = new Set([...this.unrated].filter((one) => one !== goal))
    const text = this.words(goal)
    this.act({ do: 'rate', goal, rating, ...(text ? { text } : {}) })
  }

  private changed(goal: string, last: Rating | undefined): void {
    const rating = this.pressed.get(goal) ?? last
    if (rating) this.rate(goal, rating)
    else if (this.words(goal)) this.unrated = new Set([...this.unrated, goal])
  }

  private notes(notes: readonly Done<'note'>[]) {
    return html`<ul class="notes">${notes.map(({ second, act }) => html`<li><span class="numbers soft">${this.at(second)}</span> ${act.participant === undefined ? nothing : html`<b>${personOf(this.run.of.exercise, act.participant, this.texts)}:</b> `}${act.text}</li>`)}</ul>`
  }

  private goal(id: string, { text, measure }: Goal, notes: readonly Done<'note'>[]) {
    const { texts: { after: { goals }, words } } = this
    const last = this.done('rate').findLast(({ act }) => act.goal === id)?.act
    return html`<li><h4 id="goal-${id}">${text}</h4>${measure ? html`<p class="soft small-text">${goals.measure(measure)}</p>` : nothing}
      ${notes.length ? this.notes(notes) : html`<p class="soft small-text">${goals.noNotes}</p>`}
      <div class="segmented" role="group" aria-labelledby="goal-${id}">${RATINGS.map((rating) => html`<button type="button" aria-pressed=${last?.rating === rating} @click=${() => this.rate(id, rating)}>${words.rating[rating]}</button>`)}</div>
      <div class="field"><label for="text-${id}">${goals.why}</label><textarea id="text-${id}" rows="2" .value=${last?.text ?? ''} @change=${() => this.changed(id, last?.rating)}></textarea>
        <p class="error" role="status">${this.unrated.has(id) ? goals.rateFirst : ''}</p></div></li>`
  }

  override render() {
    const { texts: { after: { goals: texts } } } = this
    const goals = Object.entries(this.run.of.exercise.goals ?? {})
    const notes = this.done('note')
    const rest = notes.filter(({ act }) => !goals.some(([id]) => id === act.goal))
    return html`<h3>${texts.title}</h3>${goals.length ? html`<ul class="list">${repeat(goals, ([id]) => id, ([id, goal]) => this.goal(id, goal, notes.filter(({ act }) => act.goal === id)))}</ul>` : html`<p class="soft">${texts.none}</p>`}
      ${rest.length ? html`<h4>${texts.others}</h4>${this.notes(rest)}` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-after-goals': UwAfterGoals } }
