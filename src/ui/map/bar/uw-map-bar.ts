import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import type { Grouping, MapView, SavedView } from '../../../model/view.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { NO_FILTERS, countFilters } from '../board/hiding.ts'
import { barStyles } from './bar-styles.ts'
import { countsOf, filterPanel, type Counts } from './filter-panel.ts'
import { icon } from './icons.ts'
import { savedViews } from './saved-views.ts'
import type { UwDrop } from './uw-drop.ts'
import './uw-drop.ts'
import { viewPanel } from './view-panel.ts'

/**
 * The bar above map and table: search, view, filter, saved views, what is not shown, and zoom.
 *
 * @fires view - CustomEvent<MapView>
 * @fires edit - CustomEvent<Edit>, a view is kept or let go
 * @fires seek - CustomEvent<string>, what is sought
 * @fires next - CustomEvent<boolean>, to the next of what was found; true: the one before
 * @fires respace - CustomEvent<boolean>, whether only what is shown is to have a place
 * @fires zoom - CustomEvent<'in' | 'out' | 'fit'>
 */
@customElement('uw-map-bar')
export class UwMapBar extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) view!: MapView
  @property({ attribute: false }) views: readonly SavedView[] = []
  @property() query = ''
  /** How many were found and at which of them one is, from 1; `null` when nothing is sought. */
  @property({ attribute: false }) found: { count: number; at: number } | null = null
  /** How many components are not shown, and how many are faded. */
  @property({ type: Number }) missing = 0
  @property({ type: Number }) faded = 0
  @property({ attribute: false }) counts: Counts = countsOf([])
  /** Keys of the groups on the map. */
  @property({ attribute: false }) groups: readonly string[] = []
  @property({ type: Boolean }) hasFocus = false
  @property({ type: Boolean }) respaced = false
  /** A table has no columns, groups or zoom; a compact map only search and zoom. */
  @property() form: 'map' | 'table' | 'compact' = 'map'
  @property({ attribute: false }) foldedAtFirst: (group: Grouping) => string[] = () => []

  static override styles = [baseStyles, controlStyles, barStyles]

  private tell(name: string, detail: unknown): void { this.dispatchEvent(new CustomEvent(name, { detail })) }
  private readonly change = (part: Partial<MapView>): void => { emit(this, 'view', { ...this.view, ...part }) }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') this.tell('next', event.shiftKey)
    else if (event.key === 'Escape' && this.query !== '') this.tell('seek', '')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  private search() {
    const { messages: { map }, found, query } = this
    const step = (back: boolean, name: 'up' | 'down', label: string) =>
      html`<button type="button" tabindex="-1" aria-hidden="true" title=${label} @click=${() => this.tell('next', back)}>${icon(name)}</button>`
    return html`<div class="search">
      <input type="search" aria-label=${map.search} placeholder=${map.searchFor} title=${`${map.search}. ${map.searchHint}`} .value=${query}
        @input=${(event: Event) => this.tell('seek', (event.target as HTMLInputElement).value)} @keydown=${this.key}>
      ${found ? html`<span class="steps"><span aria-hidden="true">${map.found(found.at, found.count)}</span>
        ${found.count > 1 && this.form !== 'table' ? html`${step(true, 'up', map.searchHint)}${step(false, 'down', map.searchHint)}` : nothing}</span>` : nothing}
      <span class="hidden" role="status">${found ? map.foundSpoken(found.count) : ''}</span></div>`
  }

  private note() {
    const { messages: { map }, missing, faded } = this
    const filtered = countFilters(this.view) > 0 || this.view.onlyFocus
    return html`<div class="note"><span role="status">${missing > 0 ? map.hidden(missing) : faded > 0 && this.form === 'map' ? map.faded(faded) : ''}</span>
      ${filtered ? html`<button type="button" class="quiet" @click=${() => this.change(NO_FILTERS)}>${map.showAll}</button>` : nothing}</div>`
  }

  private zoom() {
    const { map } = this.messages
    const buttons = [['out', 'minus', map.zoomOut], ['in', 'plus', map.zoomIn], ['fit', 'fit', map.fit]] as const
    return html`<span class="zoom segmented">${buttons.map(([what, sign, label]) =>
      html`<button type="button" aria-label=${label} title=${label} @click=${() => this.tell('zoom', what)}>${icon(sign)}</button>`)}</span>`
  }

  private drops() {
    const { messages, view, views, counts, groups, hasFocus, change, foldedAtFirst } = this
    const { map } = messages
    const filters = countFilters(view)
    const choose = (saved: MapView) => {
      this.change(saved)
      this.renderRoot.querySelector<UwDrop>('#saved')?.close()
    }
    return html`
      ${this.form === 'map' ? html`<uw-drop label=${map.viewMenu}><span slot="sign" class="sign">${icon('view')}</span><span slot="sign">${map.viewMenu}</span>
        ${viewPanel(messages, { view, groups, hasFocus, change, foldedAtFirst })}</uw-drop>` : nothing}
      <uw-drop label=${map.filtersOn(filters)} ?on=${filters > 0}><span slot="sign">${icon('filter')}</span><span slot="sign">${map.filter}${filters ? ` ${filters}` : ''}</span>
        ${filterPanel(messages, { view, counts, change, respaced: this.form === 'map' ? this.respaced : null, respace: (on) => this.tell('respace', on) })}</uw-drop>
      ${this.form === 'map' ? html`<uw-drop id="saved" label=${map.saved}><span slot="sign">${icon('bookmark')}</span>
        ${savedViews(messages, { views, view, choose, edit: (edit) => emit(this, 'edit', edit) })}</uw-drop>` : nothing}`
  }

  protected override render() {
    return html`<div class="bar" role="group" aria-label=${this.messages.map.tools}>
      ${this.search()}${this.form === 'compact' ? nothing : this.drops()}${this.note()}${this.form === 'table' ? nothing : this.zoom()}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-map-bar': UwMapBar } }
