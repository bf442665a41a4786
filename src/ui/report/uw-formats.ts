import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ReportingTexts } from '../../i18n/nl/reporting/index.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { formatsFor, type TakenAs } from './formats.ts'
import type { DocumentAsked } from './make-document.ts'
import type { Wanted } from './order-of.ts'

/**
 * The buttons by which a document is made: the recommended one first.
 *
 * @fires make-document - CustomEvent<DocumentAsked>
 */
@customElement('uw-formats')
export class UwFormats extends LitElement {
  @property({ attribute: false }) texts!: ReportingTexts
  @property({ attribute: false }) wanted!: Wanted

  static override styles = [baseStyles, controlStyles, css`
    :host { display: grid; gap: var(--space-2); }
    h4 { margin: 0; font-size: var(--text-md); font-weight: 650; }
    .first { display: flex; flex-wrap: wrap; gap: var(--space-2); }
    .first button { min-height: 40px; }
    .first .badge { margin-inline-start: 6px; border-color: currentColor; background: none; color: inherit; }
    .others { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-2); align-items: center; }
  `]

  private readonly make = (format: TakenAs): void => { emit(this, 'make-document', { ...this.wanted, format } satisfies DocumentAsked) }

  override render() {
    const { screen } = this.texts
    const { kind } = this.wanted
    const { first, others } = formatsFor(kind)
    const nameOf = (format: TakenAs) => (kind === 'binder' && format === 'print' ? screen.printBinder : screen.format[format as keyof typeof screen.format])
    return html`<h4 id="make">${screen.make}</h4>
      <div class="first" role="group" aria-labelledby="make">${first.map((format, i) => html`<button type="button" class=${i === 0 ? 'primary' : ''} @click=${() => this.make(format)}>${nameOf(format)}${
        i === 0 && kind !== 'binder' ? html` <span class="badge">${screen.recommended}</span>` : nothing}</button>`)}</div>
      <p class="hint">${screen.printHint}</p>
      <div class="others" role="group" aria-labelledby="others"><span id="others" class="soft">${screen.otherFormats}:</span>
        ${others.map((format) => html`<button type="button" class="small" @click=${() => this.make(format)}>${nameOf(format)}</button>`)}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-formats': UwFormats } }
