import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ReportingTexts } from '../../i18n/nl/reporting/index.ts'
import type { ReportDocument } from '../../report/document.ts'
import { baseStyles } from '../components/base-styles.ts'
import type { Wanted } from './order-of.ts'
import './uw-document.ts'

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((one, i) => one === b[i])

/** A document as it will be, made again whenever what it is made of changes. */
@customElement('uw-preview')
export class UwPreview extends LitElement {
  @property({ attribute: false }) texts!: ReportingTexts
  @property({ attribute: false }) wanted!: Wanted
  /** What it is made of: it is made again when one of these is another. */
  @property({ attribute: false }) of: readonly unknown[] = []
  @property({ attribute: false }) documentOf!: (wanted: Wanted) => Promise<ReportDocument | null>
  @state() private report: ReportDocument | null = null
  @state() private busy = false
  @state() private failed = false
  private made: readonly unknown[] = []

  static override styles = [baseStyles, css`
    :host { display: flex; flex-direction: column; min-width: 0; min-height: 0; gap: var(--space-1); }
    .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--space-3); }
    h3 { font-size: var(--text-md); font-weight: 650; }
    .sheet { flex: 1; min-height: 0; overflow: auto; border: 1px solid var(--line-strong); border-radius: var(--radius); background: #fff; }
    .sheet:focus-visible { outline-offset: -3px; box-shadow: none; }
    uw-document { padding: clamp(1rem, 4%, 2.5rem); zoom: 0.875; }
    .bad { color: var(--stopped); font-weight: 650; }
  `]

  protected override willUpdate(): void {
    const { kind, file, language } = this.wanted
    const now = [kind, file, language, ...this.of]
    if (isSame(now, this.made)) return
    // Another document is not shown under the name of this one.
    if (now[0] !== this.made[0] || now[1] !== this.made[1]) this.report = null
    this.made = now
    if (!this.busy) void this.make()
  }

  /** What changes while it is being made is made after it, in one go. */
  private async make(): Promise<void> {
    this.busy = true
    let of: readonly unknown[]
    do {
      of = this.made
      try {
        const report = await this.documentOf(this.wanted)
        if (of === this.made) Object.assign(this, { report, failed: false })
      } catch {
        this.failed = true
      }
    } while (of !== this.made && this.isConnected)
    this.busy = false
  }

  override render() {
    const { screen } = this.texts
    return html`<div class="head"><h3>${screen.preview}</h3>
        <div role="status" class=${this.failed ? 'bad' : 'soft'}>${this.busy ? screen.previewMaking : this.failed ? screen.previewFailed : nothing}</div></div>
      <div class="sheet" tabindex="0" role="region" aria-label=${screen.preview} aria-busy=${this.busy}>
        ${this.report ? html`<uw-document .report=${this.report} .under=${2}></uw-document>` : nothing}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-preview': UwPreview } }
