import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { freshId } from '../../../model/edit/ids.ts'
import type { Document } from '../../../model/source.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { listStyles } from '../fields/list-styles.ts'
import { formStyles } from '../fields/section.ts'
import '../fields/uw-new.ts'
import { UwText } from '../fields/uw-text.ts'
import { focusIn } from '../focus-in.ts'
import { Form } from '../form.ts'
import { valueOf } from '../told.ts'

const FIELDS = ['publisher', 'url', 'licence', 'date'] as const

/** The documents that statements in the landscape rest on. */
@customElement('uw-documents')
export class UwDocuments extends Form {
  @state() private open: string | null = null
  /** Whether the focus goes into the one that was just made. */
  private opened = false

  static override styles = [baseStyles, controlStyles, formStyles, listStyles]

  private readonly add = (event: Event) => {
    const title = valueOf<string>(event)
    const { sources = {} } = this.landscape
    this.open = freshId(title, (taken) => Object.hasOwn(sources, taken), 'bron')
    this.opened = true
    this.send({ do: 'set-document', id: this.open, value: { title } })
  }

  override updated() {
    const card = this.opened ? this.renderRoot.querySelector('.card > uw-text') : null
    if (!(card instanceof UwText)) return
    this.opened = false
    void focusIn(card)
  }

  private takeAway(id: string) {
    this.open = null
    this.send({ do: 'set-document', id, value: null })
    this.renderRoot.querySelector('uw-new')?.focus()
  }

  private form(id: string, document: Document) {
    const { edit } = this.messages
    const set = (parts: Partial<Document>) => this.send({ do: 'set-document', id, value: { ...document, ...parts } })
    return html`<div class="card">
      <uw-text label=${edit.documents.title} .value=${document.title} .fault=${(text: string) => (text ? null : edit.nameNeeded)} @changed=${(event: Event) => set({ title: valueOf<string>(event) })}></uw-text>
      ${FIELDS.map((key) => html`<uw-text label=${edit.documents[key]} .value=${document[key] ?? ''} @changed=${(event: Event) => set({ [key]: valueOf<string>(event) || undefined })}></uw-text>`)}
      <div class="actions"><button type="button" class="small danger" @click=${() => this.takeAway(id)}>${edit.documents.remove}</button></div></div>`
  }

  override render() {
    const { edit } = this.messages
    return html`<ul class="lines">${Object.entries(this.landscape.sources ?? {}).map(([id, document]) => html`<li>
        <button type="button" class="open" aria-expanded=${this.open === id} @click=${() => { this.open = this.open === id ? null : id }}>${document.title} <span class="soft">${document.publisher}</span></button>
        ${this.open === id ? this.form(id, document) : nothing}</li>`)}</ul>
      <uw-new label=${edit.documents.new} add=${edit.add} @changed=${this.add}></uw-new>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-documents': UwDocuments } }
