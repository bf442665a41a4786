import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import type { Kept } from '../../store/keep/kept.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { rowStyles } from './row-styles.ts'
import { when } from './when.ts'

/** One landscape in this browser, with what can be done with it. It sends what `uw-kept-list` tells of. */
@customElement('uw-kept-row')
export class UwKeptRow extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) kept!: Kept
  /** Whether it is the one that is open. */
  @property({ type: Boolean }) current = false
  /** Whether the user is asked if it may go. */
  @state() private asking = false

  static override styles = [baseStyles, controlStyles, rowStyles]

  private async ask(asking: boolean) {
    this.asking = asking
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(asking ? '.no' : '.remove')?.focus()
  }

  private actions() {
    const { keep } = this.messages
    const { id, name, newer } = this.kept
    const button = (text: string, act: () => unknown, kind = '') =>
      html`<button type="button" class="small ${kind}" aria-label=${keep.of(text, name)} @click=${act}>${text}</button>`
    return html`<div class="actions">
      ${this.current || newer ? nothing : button(keep.open, () => emit(this, 'open-kept', id), 'primary')}
      ${newer ? nothing : button(keep.duplicate, () => emit(this, 'duplicate-kept', { id, name: keep.copy(name) }))}
      ${this.current || newer ? nothing : button(keep.remove, () => this.ask(true), 'danger remove')}
    </div>`
  }

  private question() {
    const { keep } = this.messages
    const { id, unsaved } = this.kept
    return html`<div class="ask notice warn" role="group" aria-labelledby="question"><p id="question">${keep.removeAsk(unsaved)}</p>
      <div class="actions"><button type="button" class="small danger" @click=${() => emit(this, 'remove-kept', id)}>${keep.removeYes}</button>
      <button type="button" class="small no" aria-describedby="question" @click=${() => this.ask(false)}>${keep.removeNo}</button></div></div>`
  }

  override render() {
    const { keep } = this.messages
    const { name, components, scenarios, changedAt, unsaved, newer } = this.kept
    return html`<div class="what">
        <p class="name">${name} ${this.current ? html`<span class="badge accent">${keep.isOpen}</span>` : nothing}
          ${newer ? html`<span class="badge warn">${keep.newer}</span>` : html`<span class="badge ${unsaved ? 'warn' : 'good'}">${unsaved ? keep.unsaved : keep.saved}</span>`}</p>
        <p class="facts">${newer ? keep.newerMeans : `${keep.size(components, scenarios)}; ${keep.changed(when(this.messages, changedAt, Date.now()))}`}</p>
      </div>${this.asking ? this.question() : this.actions()}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-kept-row': UwKeptRow } }
