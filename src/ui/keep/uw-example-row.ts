import { LitElement, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import type { ExampleId } from '../../store/examples.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { rowStyles } from './row-styles.ts'

/** One landscape that comes with the app, and the way to open it. It sends what `uw-kept-list` tells of. */
@customElement('uw-example-row')
export class UwExampleRow extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) example!: ExampleId

  static override styles = [baseStyles, controlStyles, rowStyles]

  override render() {
    const { keep } = this.messages
    const { name, means } = keep.examples[this.example]
    return html`<div class="what"><p class="name">${name}</p><p class="facts">${means}</p></div>
      <div class="actions"><button type="button" class="small" aria-label=${keep.of(keep.open, name)} @click=${() => emit(this, 'open-example', this.example)}>${keep.open}</button></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-example-row': UwExampleRow } }
