import { LitElement, css, html } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { told } from '../told.ts'

/**
 * Adds something by its name, and is empty again for the next.
 *
 * @fires changed - CustomEvent<string>, the name
 */
@customElement('uw-new')
export class UwNew extends LitElement {
  @property() label = ''
  /** What the button says. */
  @property() add = ''
  @query('input') private input!: HTMLInputElement

  static override styles = [baseStyles, controlStyles, css`
    .line { display: flex; gap: var(--space-2); }
    input { flex: 1; min-width: 0; }
  `]

  override focus(): void { this.input.focus() }

  private take() {
    const name = this.input.value.trim()
    if (!name) return this.input.focus()
    this.input.value = ''
    told(this, name)
  }

  private readonly key = (event: KeyboardEvent) => {
    if (event.key === 'Enter') this.take()
    else if (event.key === 'Escape' && this.input.value) this.input.value = ''
    else return
    event.stopPropagation()
  }

  override render() {
    return html`<div class="field"><label for="name">${this.label}</label>
      <div class="line"><input id="name" type="text" autocomplete="off" @keydown=${this.key}><button type="button" @click=${() => this.take()}>${this.add}</button></div></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-new': UwNew } }
