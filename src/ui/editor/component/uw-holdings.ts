import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { isKeyHolder, KEY_HOLDERS, type Holding } from '../../../model/holding.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { choice } from '../fields/choice.ts'
import { listStyles } from '../fields/list-styles.ts'
import { formStyles } from '../fields/section.ts'
import '../fields/uw-new.ts'
import { UwText } from '../fields/uw-text.ts'
import { focusIn } from '../focus-in.ts'
import { Form } from '../form.ts'
import { told, valueOf } from '../told.ts'
import '../uw-combobox.ts'
import { PERSONAL, personalOf } from './holdings.ts'

/**
 * The data that a component holds, whether it is about people, and who has the keys.
 *
 * @fires changed - CustomEvent<Holding[]>
 */
@customElement('uw-holdings')
export class UwHoldings extends Form {
  @property({ attribute: false }) value: readonly Holding[] = []
  @state() private open: number | null = null
  /** Whether the focus goes into the one that was just made. */
  private opened = false

  static override styles = [baseStyles, controlStyles, formStyles, listStyles]

  private readonly add = (event: Event) => {
    Object.assign(this, { open: this.value.length, opened: true })
    told(this, [...this.value, { data: valueOf<string>(event), personal: undefined, keys: undefined, note: undefined }])
  }

  override updated() {
    const card = this.opened ? this.renderRoot.querySelector('.card > uw-text') : null
    if (!(card instanceof UwText)) return
    this.opened = false
    void focusIn(card)
  }

  private takeAway(index: number) {
    this.open = null
    told(this, this.value.filter((_, i) => i !== index))
    this.renderRoot.querySelector('uw-new')?.focus()
  }

  private note({ personal, keys }: Holding) {
    const { why } = this.messages
    return [personal === 'special' ? why.special : personal ? why.personal : '', keys === undefined ? '' : isKeyHolder(keys) ? why.keys[keys] : keys].filter(Boolean).join(', ')
  }

  private form(holding: Holding, index: number) {
    const { edit, why } = this.messages
    const set = (parts: Partial<Holding>) => told(this, this.value.with(index, { ...holding, ...parts }))
    const holders = KEY_HOLDERS.map((value) => ({ value, name: why.keys[value] }))
    return html`<div class="card">
      <uw-text label=${edit.holdings.data} .value=${holding.data} .fault=${(text: string) => (text ? null : edit.nameNeeded)} @changed=${(event: Event) => set({ data: valueOf<string>(event) })}></uw-text>
      ${choice(edit.holdings.personal, holding.personal === undefined ? '' : String(holding.personal), PERSONAL.map((value) => ({ value, name: edit.holdings.personalChoice[value] })), (value) => set({ personal: personalOf(value) }))}
      <uw-combobox free .messages=${this.messages} label=${edit.holdings.keys} .options=${holders} .value=${holding.keys ?? ''} @pick=${(event: CustomEvent<string | null>) => set({ keys: event.detail ?? undefined })}></uw-combobox>
      <uw-text label=${edit.holdings.note} kind="lines" .value=${holding.note ?? ''} @changed=${(event: Event) => set({ note: valueOf<string>(event) || undefined })}></uw-text>
      <div class="actions"><button type="button" class="small danger" @click=${() => this.takeAway(index)}>${edit.holdings.remove}</button></div></div>`
  }

  override render() {
    const { edit } = this.messages
    return html`<ul class="lines">${this.value.map((holding, index) => html`<li>
        <button type="button" class="open" aria-expanded=${this.open === index} @click=${() => { this.open = this.open === index ? null : index }}>${holding.data} <span class="soft">${this.note(holding)}</span></button>
        ${this.open === index ? this.form(holding, index) : nothing}</li>`)}</ul>
      <uw-new label=${edit.holdings.new} add=${edit.add} @changed=${this.add}></uw-new>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-holdings': UwHoldings } }
