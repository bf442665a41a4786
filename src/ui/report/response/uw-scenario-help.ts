import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ReportingTexts } from '../../../i18n/nl/reporting/index.ts'
import { componentOf } from '../../../model/landscape.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { Panel } from '../../components/panel.ts'
import { orderServices } from '../../components/service-order.ts'

/** More services than this are counted. */
const MOST = 6

/** What the simulation says of a scenario, beside what is filled in about it: what stops first, and which fallbacks it asks for. */
@customElement('uw-scenario-help')
export class UwScenarioHelp extends Panel {
  @property({ attribute: false }) texts!: ReportingTexts

  static override styles = [baseStyles, css`
    section { display: grid; gap: var(--space-1); padding: var(--space-3); border-inline-start: 4px solid var(--accent); border-radius: var(--radius); background: var(--accent-soft); }
    h4, p { margin: 0; }
    h3 { font-size: var(--text-md); font-weight: 650; }
    h4 { margin-block: var(--space-2) var(--space-1); font-size: var(--text-sm); font-weight: 650; }
    summary { min-height: 28px; cursor: pointer; }
    ul { padding-inline-start: 1.2em; list-style: disc; }
  `]

  private stops() {
    const { landscape, trace, messages: { say }, texts: { response } } = this
    const stopping = orderServices(landscape, trace).critical.flatMap((id) => {
      const from = trace.services[id]?.interruptions[0]?.from
      return from === undefined ? [] : [{ id, from }]
    }).sort((one, other) => one.from - other.from)
    if (!stopping.length) return html`<p>${response.nothingStops}</p>`
    return html`<h4>${response.firstStops}</h4><ul>${stopping.slice(0, MOST).map(({ id, from }) => html`<li>${say.offset(from)}: ${componentOf(landscape, id).name}</li>`)}
      ${stopping.length > MOST ? html`<li class="soft">${response.more(stopping.length - MOST)}</li>` : nothing}</ul>`
  }

  private called() {
    const { landscape, trace, messages: { say }, texts: { response } } = this
    const called = Object.values(trace.fallbacks).filter(({ verdict }) => verdict.code !== 'not-called')
    if (!called.length) return nothing
    return html`<h4>${response.fallbacks}</h4><ul>${called.map(({ component, fallback, verdict }) => {
      const { name, fallbacks = {} } = componentOf(landscape, component)
      const { name: way = fallback, trigger } = fallbacks[fallback] ?? {}
      return html`<li>${name}: ${way} (${say.verdictName(verdict.code)}${trigger === 'manual' ? html`, ${response.byHand}` : nothing})</li>`
    })}</ul>`
  }

  override render() {
    const { texts: { response }, messages: { say } } = this
    return html`<section><h3>${response.help}</h3><p class="soft">${response.helpMeans}</p><p>${say.headline(this.trace, this.subject)}</p>
      <details><summary>${response.details}</summary>${this.stops()}${this.called()}</details></section>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-scenario-help': UwScenarioHelp } }
