import { html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { freshId } from '../../../model/edit/ids.ts'
import type { Role } from '../../../model/exercise.ts'
import '../../editor/fields/uw-new.ts'
import '../../editor/fields/uw-text.ts'
import { valueOf } from '../../editor/told.ts'
import { ExerciseForm } from './exercise-form.ts'
import { exerciseFormStyles, line } from './line.ts'
import { linesOf } from './lists.ts'
import { listed, withoutRole } from './references.ts'

/** The parts that participants play, with what only they know. */
@customElement('uw-exercise-roles')
export class UwExerciseRoles extends ExerciseForm {
  static override styles = exerciseFormStyles

  private get roles(): Readonly<Record<string, Role>> { return this.exercise.roles ?? {} }

  private readonly add = (event: Event) => {
    const name = valueOf<string>(event)
    const id = freshId(name, (taken) => Object.hasOwn(this.roles, taken), 'rol')
    this.opens(id)
    this.set({ roles: { ...this.roles, [id]: { name } } })
    this.say(this.texts.prepare.added(name))
  }

  private takeAway(id: string, { name }: Role) {
    this.open = null
    this.next = { to: ['uw-new'] }
    this.set(withoutRole(this.exercise, id))
    this.say(this.texts.prepare.removed(name))
  }

  private form(id: string, role: Role) {
    const { people, nameNeeded } = this.texts.prepare
    const set = (parts: Partial<Role>) => this.set({ roles: { ...this.roles, [id]: { ...role, ...parts } } })
    return html`<uw-text class="first" label=${people.role} .value=${role.name} .fault=${(text: string) => (text ? null : nameNeeded)} @changed=${(event: Event) => set({ name: valueOf<string>(event) })}></uw-text>
      <uw-text kind="lines" label=${people.brief} hint=${people.briefMeans} .value=${role.brief ?? ''} @changed=${(event: Event) => set({ brief: valueOf<string>(event) || undefined })}></uw-text>
      <uw-text kind="lines" label=${people.tasks} hint=${people.onePerLine} .value=${(role.tasks ?? []).join('\n')} @changed=${(event: Event) => set({ tasks: listed(linesOf(valueOf<string>(event))) })}></uw-text>
      <div class="actions"><button type="button" class="small danger" @click=${() => this.takeAway(id, role)}>${people.removeRole}</button></div>`
  }

  override render() {
    const { people, inject } = this.texts.prepare
    const all = Object.entries(this.roles)
    const players = (id: string) => (this.exercise.participants ?? []).filter(({ role, name }) => role === id && name).map(({ name }) => name)
    return html`<h4>${people.roles}</h4>${all.length ? nothing : html`<p>${people.noRoles}</p>`}
      <ul class="lines">${all.map(([key, role]) => line({
        key, open: this.open === key, toggle: this.toggle, form: () => this.form(key, role),
        content: html`<strong>${role.name}</strong> <span class="soft">${people.played(players(key))}</span>`,
      }))}</ul>
      <uw-new label=${people.newRole} add=${inject.add} @changed=${this.add}></uw-new>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exercise-roles': UwExerciseRoles } }
