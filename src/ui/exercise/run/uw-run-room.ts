import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { REVEALED } from '../../../exercise/entry.ts'
import { votesOn } from '../../../exercise/outcomes.ts'
import type { RoundQuestion } from '../../../model/exercise.ts'
import { emit } from '../../components/emit.ts'
import { RunElement } from './run-element.ts'
import { runStyles } from './run-styles.ts'

/** What the participants see on the large screen: what is revealed, and a question with its votes. */
@customElement('uw-run-room')
export class UwRunRoom extends RunElement {
  static override styles = [...runStyles, css`
    .segmented { flex-wrap: wrap; }
    .question { display: grid; gap: var(--space-1); }
    .ways { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-3); }
    .ways details[open] { flex-basis: 100%; }
    .ways summary { align-content: center; }
    .votes { display: grid; gap: var(--space-1); }
    .votes label { display: flex; align-items: center; justify-content: space-between; gap: var(--space-2); }
    .votes input { width: 4.5rem; }
  `]

  private question({ text, options = [], hint }: RoundQuestion, round: number, question: number) {
    const { texts: { run: { room } }, standing } = this
    const on = standing.question?.round === round && standing.question.question === question
    const votes = votesOn(standing, round, question) ?? []
    // What stands in the fields counts: one filled in just now is not in the run yet.
    const count = ({ target }: Event) => this.act({ do: 'vote', round, question,
      votes: [...((target as Element).closest('.votes') as Element).querySelectorAll('input')].map(({ value }) => Math.max(0, Math.floor(Number(value) || 0))) })
    return html`<li class="question"><p class="words" id=${`question-${question}`}>${text}</p><div class="ways">
      <button type="button" class="small" aria-pressed=${on} aria-describedby=${`question-${question}`} @click=${() => this.act({ do: 'ask', question: on ? null : { round, question } })}>${on ? room.off : room.on}</button>
      ${options.length ? html`<details ?open=${on}><summary class="small-text">${room.votes}</summary><div class="votes">${options.map((option, nth) => html`<label><span>${option}</span>
        <input type="number" min="0" step="1" .value=${String(votes[nth] ?? 0)} @change=${count}></label>`)}</div></details>` : nothing}
      ${hint ? html`<details><summary class="small-text">${room.hint}</summary><p class="words notice">${hint}</p></details>` : nothing}</div></li>`
  }

  override render() {
    const { texts: { run: { room } }, standing, run: { of: { exercise } } } = this
    const round = standing.round ?? 0
    const questions = exercise.rounds[round]?.questions ?? []
    return html`<div class="head"><h3>${room.title}</h3><button type="button" @click=${() => emit(this, 'exercise', { do: 'projector' })}>${room.open}</button></div>
      <p class="soft small-text">${room.openHint}</p>
      <div class="field"><span class="label" id="revealed">${room.revealed}</span><div class="segmented" role="group" aria-labelledby="revealed">${REVEALED.map((one) => html`
        <button type="button" aria-pressed=${standing.revealed === one} @click=${() => this.act({ do: 'reveal', revealed: one })}>${room.reveals[one]}</button>`)}</div><span class="hint">${room.means[standing.revealed]}</span></div>
      ${questions.length ? html`<h4>${room.questions}</h4><ul class="list">${questions.map((one, nth) => this.question(one, round, nth))}</ul>` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-run-room': UwRunRoom } }
