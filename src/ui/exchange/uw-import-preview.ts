import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import { WHOLE_MAP, type MapView } from '../../model/view.ts'
import type { LayoutMaker } from '../../pool/layout.ts'
import type { ImportState } from '../../store/import-state.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import '../map/uw-map.ts'
import '../map/uw-map-table.ts'
import { exchangeStyles } from './exchange-styles.ts'
import { ledgerSum, ledgerTable } from './ledger-table.ts'
import { MANY } from './many.ts'
import { problemList } from './problem-list.ts'

const PICTURES = ['map', 'table', 'accounting'] as const

/** What the map and the table ask of an app: here there is nothing yet to change. */
const ASKED = ['select', 'view', 'mark', 'what-if', 'edit', 'add', 'remove', 'rename']

/** The step that shows what will come in: the landscape as a map or a list, and what became of all that the file holds. */
@customElement('uw-import-preview')
export class UwImportPreview extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) importing!: ImportState
  @property({ attribute: false }) layouts!: LayoutMaker
  @state() private chosen: (typeof PICTURES)[number] | null = null
  @state() private view: MapView = WHOLE_MAP
  @state() private selected: string | null = null

  static override styles = [baseStyles, controlStyles, exchangeStyles, css`
    :host { min-height: 100%; grid-template-rows: auto auto minmax(20rem, 1fr); }
    .sum { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); }
    .part { padding: 2px var(--space-3); border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--panel-2); }
    .part b { font-size: var(--text-lg); }
    .mapped { border-color: var(--normal); background: var(--normal-soft); }
    .some.unreadable { border-color: var(--below-minimum); background: var(--below-minimum-soft); }
    .picture { display: grid; min-height: 0; border: 1px solid var(--line); border-radius: var(--radius-lg); overflow: hidden; background: var(--panel); }
    .scroll { border: 0; }
    .group th, .group td { background: var(--panel-2); font-weight: 650; }
    tfoot :is(th, td) { font-weight: 650; border-block-start: 2px solid var(--line-strong); }
  `]

  private readonly keep = (event: Event) => {
    if (!(event instanceof CustomEvent)) return
    event.stopPropagation()
    if (event.type === 'view') this.view = event.detail as MapView
    if (event.type === 'select') this.selected = event.detail as string | null
  }

  override connectedCallback() {
    super.connectedCallback()
    for (const name of ASKED) this.renderRoot.addEventListener(name, this.keep)
  }

  /** Of what nobody can take in at a glance the map comes when it is asked for. */
  private get picture(): (typeof PICTURES)[number] {
    return this.chosen ?? ((this.importing.drawn?.components ?? 0) > MANY ? 'accounting' : 'map')
  }

  private shown() {
    const { messages, importing: { preview, drawn }, view, selected, layouts } = this
    if (this.picture === 'accounting' && drawn) return ledgerTable(drawn.ledger, messages)
    if (!preview) return html`<p class="waiting">${messages.exchange.waiting}</p>`
    return this.picture === 'map'
      ? html`<uw-map compact .messages=${messages} .landscape=${preview} .layouts=${layouts} .view=${view} .selected=${selected}></uw-map>`
      : html`<uw-map-table .messages=${messages} .landscape=${preview} .view=${view} .selected=${selected}></uw-map-table>`
  }

  override render() {
    const { messages, importing: { drawn, found } } = this
    const { exchange } = messages
    if (!drawn) return html`<p class="waiting">${exchange.waiting}</p>`
    return html`
      <section><p>${exchange.preview.nothingLost}</p>${ledgerSum(drawn.ledger, messages)}
        ${found?.kind === 'tables' ? problemList(drawn.holdings.problems, messages) : nothing}</section>
      <div class="segmented" role="group" aria-label=${exchange.preview.as}>${PICTURES.map((one) => html`
        <button type="button" aria-pressed=${one === this.picture} @click=${() => { this.chosen = one }}>${exchange.preview.picture[one]}</button>`)}</div>
      <div class="picture">${this.shown()}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-import-preview': UwImportPreview } }
