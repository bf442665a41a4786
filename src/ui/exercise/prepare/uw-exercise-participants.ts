import { css, html } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { Participant } from '../../../model/exercise.ts'
import { choice } from '../../editor/fields/choice.ts'
import '../../editor/fields/uw-new.ts'
import '../../editor/fields/uw-text.ts'
import { signButton } from '../../editor/sign.ts'
import { valueOf } from '../../editor/told.ts'
import { ExerciseForm } from './exercise-form.ts'
import { exerciseFormStyles } from './line.ts'
import { listed } from './references.ts'

/** Who takes part, and what each plays. */
@customElement('uw-exercise-participants')
export class UwExerciseParticipants extends ExerciseForm {
  static override styles = [...exerciseFormStyles, css`
    .who { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)) auto; gap: var(--space-2); align-items: end; padding-block: var(--space-2); border-block-end: 1px solid var(--line); }
    .who .remove { align-self: end; min-height: 32px; }
    @container (max-width: 34rem) { .who { grid-template-columns: minmax(0, 1fr) auto; } .who > :not(.remove) { grid-column: 1; } .who .remove { grid-area: 1 / 2; } }
    :host { container-type: inline-size; }
  `]

  private get all(): readonly Participant[] { return this.exercise.participants ?? [] }

  private readonly add = (event: Event) => {
    const name = valueOf<string>(event)
    this.set({ participants: [...this.all, { name }] })
    this.say(this.texts.prepare.added(name))
  }

  private takeAway(at: number, { name }: Participant) {
    this.next = { to: ['uw-new'] }
    this.set({ participants: listed(this.all.toSpliced(at, 1)) })
    this.say(this.texts.prepare.removed(name))
  }

  private row(participant: Participant, at: number) {
    const { people } = this.texts.prepare
    const set = (parts: Partial<Participant>) => this.set({ participants: this.all.with(at, { ...participant, ...parts }) as Participant[] })
    const roles = Object.entries(this.exercise.roles ?? {}).map(([value, { name }]) => ({ value, name }))
    return html`<li><div class="who" role="group" aria-label=${participant.name || people.nth(at + 1)}>
      <uw-text label=${people.participant} .value=${participant.name} @changed=${(event: Event) => set({ name: valueOf<string>(event) })}></uw-text>
      ${choice(people.plays, participant.role ?? '', [{ value: '', name: people.noRole }, ...roles], (role) => set({ role: role || undefined }))}
      <uw-text label=${people.organisation} .value=${participant.organisation ?? ''} @changed=${(event: Event) => set({ organisation: valueOf<string>(event) || undefined })}></uw-text>
      ${signButton('remove', people.removeParticipant(participant.name || people.nth(at + 1)), () => this.takeAway(at, participant))}</div></li>`
  }

  override render() {
    const { people, inject } = this.texts.prepare
    return html`<h4>${people.participants}</h4>
      ${this.all.length ? html`<ul>${this.all.map((one, at) => this.row(one, at))}</ul>` : html`<p>${people.noParticipants}</p>`}
      <uw-new label=${people.newParticipant} add=${inject.add} @changed=${this.add}></uw-new>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exercise-participants': UwExerciseParticipants } }
