import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { listStyles } from '../fields/list-styles.ts'
import '../fields/uw-new.ts'
import { focusIn } from '../focus-in.ts'
import { Form } from '../form.ts'
import { told, valueOf } from '../told.ts'
import { NEW_RULE, writeRule } from './rule.ts'
import { ruleWords } from './rule-words.ts'
import './uw-moment-form.ts'
import type { Moment } from './uw-moment-form.ts'

/**
 * The fixed moments of a service: each a line that opens to be changed.
 *
 * @fires changed - CustomEvent<Moment[]>
 */
@customElement('uw-moments')
export class UwMoments extends Form {
  @property({ attribute: false }) value: readonly Moment[] = []
  @state() private open: number | null = null
  /** Whether the focus goes into the one that was just made. */
  private opened = false

  static override styles = [baseStyles, controlStyles, listStyles]

  private readonly add = (event: Event) => {
    Object.assign(this, { open: this.value.length, opened: true })
    told(this, [...this.value, { name: valueOf<string>(event), rrule: writeRule(NEW_RULE), work: 'PT4H', within: 'P1D' }])
  }

  override updated() {
    const form = this.opened ? this.renderRoot.querySelector('uw-moment-form') : null
    if (!form) return
    this.opened = false
    void focusIn(form)
  }

  private takeAway(index: number) {
    this.open = null
    told(this, this.value.filter((_, i) => i !== index))
    this.renderRoot.querySelector('uw-new')?.focus()
  }

  override render() {
    const { messages, work, open, value } = this
    const { edit } = messages
    return html`<ul class="lines">${value.map((moment, index) => html`<li>
        <button type="button" class="open" aria-expanded=${open === index} @click=${() => { this.open = open === index ? null : index }}>${moment.name} <span class="soft">${ruleWords(moment.rrule, messages)}</span></button>
        ${open === index ? html`<div class="card">
          <uw-moment-form .messages=${messages} .work=${work} .value=${moment} @changed=${(event: Event) => told(this, value.with(index, valueOf<Moment>(event)))}></uw-moment-form>
          <div class="actions"><button type="button" class="small danger" @click=${() => this.takeAway(index)}>${edit.moments.remove}</button></div></div>` : nothing}</li>`)}</ul>
      <uw-new label=${edit.moments.new} add=${edit.add} @changed=${this.add}></uw-new>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-moments': UwMoments } }
