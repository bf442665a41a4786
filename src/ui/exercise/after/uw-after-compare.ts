import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { differenceOf, type Difference, type ServiceFacts } from '../../../engine/difference.ts'
import type { Trace } from '../../../engine/trace.ts'
import { measuresOf } from '../../../exercise/played.ts'
import { RunElement } from '../run/run-element.ts'
import { runStyles } from '../run/run-styles.ts'

/** What the measures made of it: the services with them, beside what would have become of them without any. */
@customElement('uw-after-compare')
export class UwAfterCompare extends RunElement {
  private last: { bare: Trace; trace: Trace; difference: Difference } | null = null

  static override styles = [...runStyles, css`
    .headline { font-size: var(--text-lg); font-weight: 650; line-height: 1.3; }
    .scroll { overflow-x: auto; }
    .better { color: var(--normal); font-weight: 650; }
    .worse { color: var(--stopped); font-weight: 650; }
  `]

  /** The difference that the measures made; kept, because every note that is written draws this anew. */
  private difference(bare: Trace, trace: Trace): Difference {
    if (this.last?.bare !== bare || this.last.trace !== trace) this.last = { bare, trace, difference: differenceOf(bare, trace, this.run.of.landscape) }
    return this.last.difference
  }

  /** What becomes of a service, in a few words. */
  private fate(facts: ServiceFacts | null) {
    const { texts: { after: { compare } }, messages: { say } } = this
    if (!facts) return compare.goesOn
    if (facts.stops === null) return facts.degraded > 0 ? compare.degraded(say.duration(facts.degraded)) : compare.goesOn
    return compare.stops(this.at(facts.stops), say.duration(facts.downtime), facts.mtpd !== null)
  }

  private table({ services }: Difference) {
    const { compare } = this.texts.after
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${compare.title}><table class="table"><thead><tr><th scope="col">${compare.service}</th><th scope="col">${compare.without}</th><th scope="col">${compare.with}</th></tr></thead>
      <tbody>${services.map(({ name, before, after }) => {
        const gain = (before?.downtime ?? 0) - (after?.downtime ?? 0) || (before?.degraded ?? 0) - (after?.degraded ?? 0)
        return html`<tr><th scope="row">${name}</th><td>${this.fate(before)}</td><td class=${gain > 0 ? 'better' : gain < 0 ? 'worse' : ''}>${this.fate(after)}</td></tr>`
      })}</tbody></table></div>`
  }

  override render() {
    const { texts: { after: { compare } }, messages: { say }, run: { trace, bare }, standing } = this
    if (!measuresOf(standing.standing).length) return html`<h3>${compare.title}</h3><p class="soft">${compare.noMeasures}</p>`
    if (!trace || !bare) return html`<h3>${compare.title}</h3><p role="status" class="soft">${compare.working}</p>`
    const difference = this.difference(bare, trace)
    const { before, after } = difference.summary
    return html`<h3>${compare.title}</h3><p class="headline">${compare.headline(say.differenceHeadline(difference))}</p>
      <p>${compare.downtime(say.duration(before.downtime), after.downtime > 0 ? say.duration(after.downtime) : null)}</p>
      ${difference.services.length ? this.table(difference) : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-after-compare': UwAfterCompare } }
