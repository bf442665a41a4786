import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Work } from '../../model/work.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { Overlay } from '../help/overlay.ts'
import { countryOptions } from './countries.ts'
import { dialogStyles } from './dialog-styles.ts'
import { formStyles } from './fields/section.ts'
import { newOrganisation } from './new-component.ts'
import './uw-combobox.ts'

/**
 * Asks for the name and the country of a new organisation.
 *
 * @fires edit - CustomEvent<Edit>
 * @fires select-organisation - CustomEvent<string>, the new one
 * @fires closed
 */
@customElement('uw-add-organisation')
export class UwAddOrganisation extends Overlay {
  @property({ attribute: false }) work!: Work
  @state() private name = ''
  @state() private jurisdiction = ''
  @state() private wrong = false

  static override styles = [baseStyles, controlStyles, formStyles, dialogStyles]

  private add() {
    const name = this.name.trim()
    this.wrong = name === ''
    if (this.wrong) return this.renderRoot.querySelector('input')?.focus()
    const made = newOrganisation(this.work.landscape, name, this.jurisdiction || undefined)
    emit(this, 'edit', made.edit)
    emit(this, 'select-organisation', made.id)
    this.shut()
  }

  override render() {
    const { messages, wrong } = this
    const { edit } = messages
    return html`<dialog aria-labelledby="title" @close=${this.closed}>
      <div class="dialog-head"><h2 id="title">${edit.adding.organisation}</h2></div>
      <form class="dialog-body" id="form" @submit=${(event: Event) => { event.preventDefault(); this.add() }}>
        <div class="field"><label for="name">${edit.name}</label>
          <input id="name" type="text" autocomplete="off" autofocus .value=${this.name} aria-invalid=${wrong} aria-describedby=${wrong ? 'wrong' : nothing}
            @input=${(event: Event) => { this.name = (event.target as HTMLInputElement).value; this.wrong = false }}>
          ${wrong ? html`<p class="error" id="wrong" role="alert">${edit.nameNeeded}</p>` : nothing}</div>
        <uw-combobox .messages=${messages} label=${edit.organisation.jurisdiction} hint=${edit.organisation.jurisdictionMeans} .options=${countryOptions(edit.language)} .value=${this.jurisdiction}
          @pick=${(event: CustomEvent<string | null>) => { this.jurisdiction = event.detail ?? '' }}></uw-combobox>
      </form>
      <div class="dialog-foot"><button type="button" @click=${this.shut}>${edit.cancel}</button><button type="submit" form="form" class="primary">${edit.add}</button></div>
    </dialog>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-add-organisation': UwAddOrganisation } }
