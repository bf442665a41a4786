import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { houseColours } from '../../model/house-colours.ts'
import type { ReportDocument } from '../../report/document.ts'
import { blocksOf } from './document/blocks.ts'
import { documentStyles } from './document/document-styles.ts'
import { documentHeading } from './document/heading.ts'

/** A document as a page of paper: to look at on the screen, and to print. */
@customElement('uw-document')
export class UwDocument extends LitElement {
  @property({ attribute: false }) report!: ReportDocument
  /** How many levels of headings of the page stand above it. */
  @property({ type: Number }) under = 0

  static override styles = documentStyles

  protected override updated(): void {
    const { colour, accent, tint } = houseColours(this.report.style)
    for (const [name, value] of Object.entries({ '--colour': colour, '--accent': accent, '--tint': tint })) this.style.setProperty(name, value)
    this.lang = this.report.language
  }

  private readonly go = (anchor: string): void => { this.renderRoot.querySelector(`#${anchor}`)?.scrollIntoView({ block: 'start' }) }

  /** The logo, or else the name, and who may read this. */
  private house() {
    const { logo, municipality = '', classification } = this.report.style ?? {}
    const name = logo ? html`<img src=${logo} alt=${municipality || this.report.author}>` : municipality ? html`<p class="name">${municipality}</p>` : nothing
    return name !== nothing || classification ? html`<div class="house">${name}${classification ? html`<p class="classification">${classification}</p>` : nothing}</div>` : nothing
  }

  override render() {
    const { report, under } = this
    return html`${this.house()}${documentHeading(0, under, report.title)}<p class="subtitle">${report.subtitle}</p>
      ${blocksOf({ report, under, go: this.go })}
      ${report.style?.footer ? html`<footer>${report.style.footer}</footer>` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-document': UwDocument } }
