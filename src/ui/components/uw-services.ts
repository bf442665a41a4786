import { html, nothing, type PropertyValues } from 'lit'
import { customElement } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import '../help/uw-empty.ts'
import { term } from '../help/uw-term.ts'
import { baseStyles } from './base-styles.ts'
import { emit } from './emit.ts'
import { Panel } from './panel.ts'
import { reveal } from './reveal.ts'
import { orderServices, type OrderedServices } from './service-order.ts'
import { serviceRow } from './service-row.ts'
import { servicesStyles } from './services-styles.ts'
import { statusColours } from './status-symbol.ts'

/**
 * The services of the landscape, most urgent first, as they are at the moment looked at. The order belongs to the whole
 * scenario and stays while scrubbing.
 *
 * @fires select - CustomEvent<string>, the id of the service that was chosen
 * @fires screen - CustomEvent<'landscape'>, when there are no services: the way to where they are made
 * @fires follow - CustomEvent<string>, the same when it was chosen by key: the user goes on to the answer
 */
@customElement('uw-services')
export class UwServices extends Panel {
  static override styles = [baseStyles, statusColours, servicesStyles]

  private order: OrderedServices = { critical: [], rest: [] }

  /** Puts the focus on the row of a service, or on the first one when the list does not have it. */
  focusRow(id: string | null): void {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.row')]
    const row = rows.find(({ dataset }) => dataset['id'] === id) ?? rows[0]
    row?.closest('details')?.setAttribute('open', '')
    row?.focus()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('trace') || changed.has('landscape')) this.order = orderServices(this.landscape, this.trace)
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('selected')) reveal(this.renderRoot.querySelector('.scroller'), '[aria-current=true]')
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.row')].filter((row) => row.offsetParent !== null)
    rows[rows.indexOf(event.target as HTMLElement) + step]?.focus()
    event.preventDefault()
  }

  /** The services that are not critical, folded away; what happens to them is told all the same. */
  private rest(ids: string[]) {
    const { services: texts } = this.messages
    const { interrupted, mtpdBreached } = this.trace.summary.others
    const news = texts.restNews(interrupted.length, mtpdBreached.length)
    return html`<details ?open=${ids.includes(this.selected ?? '')}>
      <summary>${texts.rest(ids.length)}${news ? html`: <span class="news">${news}</span>` : nothing}</summary>${this.rows(ids)}</details>`
  }

  private rows(ids: string[]) {
    return html`<ul>${repeat(ids, (id) => id, (id) => serviceRow(id, this))}</ul>`
  }

  override render() {
    const { critical, rest } = this.order
    const { services: texts } = this.messages
    return html`
      <header><h2>${rest.length ? term(this.messages, 'critical-service', texts.critical) : term(this.messages, 'service', texts.title)}</h2>
        <span class="soft" title=${texts.urgency}>${texts.urgentFirst}<span class="hidden">. ${texts.urgency}</span></span></header>
      <div class="scroller" @keydown=${this.onKey}>
        ${critical.length ? nothing : html`<uw-empty .heading=${texts.none} .text=${texts.noneMeans}>
          <button type="button" class="link" @click=${() => emit(this, 'screen', 'landscape')}>${texts.toLandscape}</button></uw-empty>`}
        ${this.rows(critical)}
        ${rest.length ? this.rest(rest) : nothing}
      </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-services': UwServices } }
