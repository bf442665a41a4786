import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { presentIn } from '../../../exercise/outcomes.ts'
import { personOf } from '../person.ts'
import { RunElement } from './run-element.ts'
import { runStyles } from './run-styles.ts'

/** Who is there, and what was written down of each participant. */
@customElement('uw-people')
export class UwPeople extends RunElement {
  static override styles = [...runStyles, css`
    :host { padding: 0; border: 0; box-shadow: none; background: none; }
    .list > li { padding-block: 2px; }
    .notes { padding-inline-start: 28px; font-size: var(--text-sm); }
  `]

  override render() {
    const { texts: { run: { people } } } = this
    const { participants = [], roles = {} } = this.run.of.exercise
    const present = presentIn(this.run, this.standing)
    const here = present.filter(Boolean).length
    return html`<details><summary>${people.title(here, participants.length)}</summary><ul class="list">${participants.map(({ name, role, organisation }, nth) => {
      const called = personOf(this.run.of.exercise, nth, this.texts)
      const notes = this.done('note').filter(({ act }) => act.participant === nth)
      const about = [name && role && (roles[role]?.name ?? role), organisation].filter(Boolean).join(', ')
      return html`<li><label class="check"><input type="checkbox" .checked=${present[nth] ?? false} @change=${(event: Event) => this.act({ do: 'attend', participant: nth, present: (event.target as HTMLInputElement).checked })}>
        <span>${called}${about ? html` <span class="soft small-text">${about}</span>` : nothing}</span></label>
        ${notes.length ? html`<ul class="notes">${notes.map(({ second, act }) => html`<li><span class="numbers soft">${this.at(second)}</span> ${act.text}</li>`)}</ul>` : nothing}</li>`
    })}</ul></details>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-people': UwPeople } }
