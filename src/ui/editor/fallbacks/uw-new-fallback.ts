import { LitElement, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Fallback } from '../../../model/landscape.ts'
import type { Messages } from '../../../i18n/index.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { formStyles } from '../fields/section.ts'
import { told } from '../told.ts'
import { carryingFields } from './carrying.ts'

/** Most fallbacks are started by someone. */
const BLANK: Fallback = { name: '', trigger: 'manual' }

/**
 * Asks of a new fallback what decides whether it is worth anything, before it counts: who starts it, how soon it works,
 * how much it carries and for how long.
 *
 * @fires changed - CustomEvent<Fallback>, the new one
 */
@customElement('uw-new-fallback')
export class UwNewFallback extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @state() private value: Fallback | null = null
  @state() private wrong = false
  @query('input') private input!: HTMLInputElement | null

  static override styles = [baseStyles, controlStyles, formStyles]

  override focus(): void { (this.input ?? this.renderRoot.querySelector('button'))?.focus() }

  private async show(value: Fallback | null) {
    this.value = value
    this.wrong = false
    await this.updateComplete
    this.focus()
    this.scrollIntoView({ block: 'nearest' })
  }

  private readonly add = (event: Event) => {
    event.preventDefault()
    const name = this.value?.name.trim() ?? ''
    this.wrong = name === ''
    if (this.wrong) return this.input?.focus()
    told(this, { ...this.value, name })
    this.value = null
  }

  private fields(value: Fallback) {
    const { messages, wrong } = this
    const { edit } = messages
    return html`<form class="card stack" aria-label=${edit.fallbacks.new} @submit=${this.add}>
      <div class="field"><label for="name">${edit.fallbacks.newName}</label>
        <input id="name" type="text" autocomplete="off" .value=${value.name} aria-invalid=${wrong} aria-describedby=${wrong ? 'wrong' : nothing}
          @input=${(event: Event) => { this.value = { ...value, name: (event.target as HTMLInputElement).value }; this.wrong = false }}>
        ${wrong ? html`<p class="error" id="wrong" role="alert">${edit.nameNeeded}</p>` : nothing}</div>
      ${carryingFields(value, messages, (parts) => { this.value = { ...value, ...parts } as Fallback })}
      <p class="hint">${edit.fallbacks.needsLater}</p>
      <div class="actions"><button type="submit" class="primary">${edit.add}</button><button type="button" @click=${() => this.show(null)}>${edit.cancel}</button></div></form>`
  }

  override render() {
    return this.value ? this.fields(this.value) : html`<button type="button" @click=${() => this.show(BLANK)}>${this.messages.edit.fallbacks.new}…</button>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-new-fallback': UwNewFallback } }
