import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { Act } from '../../../exercise/entry.ts'
import { personOf } from '../person.ts'
import { RunElement } from './run-element.ts'
import { runStyles } from './run-styles.ts'

type Note = Extract<Act, { do: 'note' }>
type Attend = Extract<Act, { do: 'attend' }>

/** Who is there, and what was written down of each participant. */
@customElement('uw-people')
export class UwPeople extends RunElement {
  static override styles = [...runStyles, css`
    :host { padding: 0; border: 0; box-shadow: none; background: none; }
    .list > li { padding-block: 2px; }
    .notes { padding-inline-start: 28px; font-size: var(--text-sm); }
  `]

  private present(participant: number): boolean {
    return this.standing.standing.map(({ act }) => act).findLast((act): act is Attend => act.do === 'attend' && act.participant === participant)?.present ?? false
  }

  override render() {
    const { texts: { run: { people } }, standing } = this
    const { participants = [], roles = {} } = this.run.of.exercise
    const here = participants.filter((_, nth) => this.present(nth)).length
    return html`<details><summary>${people.title(here, participants.length)}</summary><ul class="list">${participants.map(({ name, role, organisation }, nth) => {
      const called = personOf(this.run.of.exercise, nth, this.texts)
      const notes = standing.standing.filter(({ act }) => act.do === 'note' && act.participant === nth)
      const about = [name && role && (roles[role]?.name ?? role), organisation].filter(Boolean).join(', ')
      return html`<li><label class="check"><input type="checkbox" .checked=${this.present(nth)} @change=${(event: Event) => this.act({ do: 'attend', participant: nth, present: (event.target as HTMLInputElement).checked })}>
        <span>${called}${about ? html` <span class="soft small-text">${about}</span>` : nothing}</span></label>
        ${notes.length ? html`<ul class="notes">${notes.map(({ second, act }) => html`<li><span class="numbers soft">${this.at(second)}</span> ${(act as Note).text}</li>`)}</ul>` : nothing}</li>`
    })}</ul></details>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-people': UwPeople } }
