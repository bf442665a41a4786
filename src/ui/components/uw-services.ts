import { html, nothing, type PropertyValues } from 'lit'
import { customElement } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { baseStyles } from './base-styles.ts'
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
 */
@customElement('uw-services')
export class UwServices extends Panel {
  static override styles = [baseStyles, statusColours, servicesStyles]

  private order: OrderedServices = { critical: [], rest: [] }

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

  override render() {
    const { critical, rest } = this.order
    const { services: texts } = this.messages
    const rows = (ids: string[]) => html`<ul>${repeat(ids, (id) => id, (id) => serviceRow(id, this))}</ul>`
    return html`
      <header><h2>${texts.title}</h2><span class="soft">${texts.urgentFirst}</span></header>
      <div class="scroller" @keydown=${this.onKey}>
        ${critical.length ? nothing : html`<p class="none soft">${texts.none}</p>`}
        ${rest.length ? html`<h3>${texts.critical}</h3>` : nothing}
        ${rows(critical)}
        ${rest.length ? html`<details ?open=${rest.includes(this.selected ?? '')}><summary>${texts.rest(rest.length)}</summary>${rows(rest)}</details>` : nothing}
      </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-services': UwServices } }
