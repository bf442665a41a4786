import { html, type TemplateResult } from 'lit'
import type { Ledger, LedgerRow } from '../../exchange/draft.ts'
import type { Messages } from '../../i18n/index.ts'
import { FATES_TOLD, sumOf } from './ledger-sum.ts'
import { typeName } from './type-name.ts'

/** The sum in one line: what the file holds is what became of it. */
export function ledgerSum(ledger: Ledger, messages: Messages): TemplateResult {
  const { exchange, fates, say } = messages
  const sum = sumOf(ledger)
  return html`<div class="sum" role="group" aria-label=${exchange.preview.sum}>
    <span class="part"><b class="numbers">${say.number(sum.total)}</b> ${exchange.preview.inFile}</span><span aria-hidden="true">=</span>
    ${FATES_TOLD.map((fate, at) => html`${at ? html`<span aria-hidden="true">+</span>` : ''}<span class="part ${fate} ${sum[fate] ? 'some' : ''}"><b class="numbers">${say.number(sum[fate])}</b> ${fates.fate[fate]}</span>`)}</div>`
}

const row = ({ what, type, reason, count, examples }: LedgerRow, messages: Messages) => html`<tr>
  <th scope="row">${typeName(type, messages)}</th><td>${what === 'element' ? messages.fates.element : messages.fates.relation}</td><td class="numbers">${messages.say.number(count)}</td>
  <td>${messages.fates.reason[reason]}</td><td>${messages.exchange.and(examples.slice(0, 3))}</td></tr>`

/** What became of all that the file holds: a row for each type, with the reason and examples. */
export function ledgerTable(ledger: Ledger, messages: Messages): TemplateResult {
  const { exchange, fates, say } = messages
  const sum = sumOf(ledger)
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${exchange.preview.accounting}><table class="table">
    <caption class="hidden">${exchange.preview.accounting}</caption>
    <thead><tr><th scope="col">${exchange.kind}</th><th scope="col">${exchange.preview.what}</th><th scope="col" class="numbers">${exchange.count}</th><th scope="col">${exchange.mapping.why}</th><th scope="col">${exchange.mapping.examples}</th></tr></thead>
    ${FATES_TOLD.map((fate) => {
      const rows = ledger.rows.filter((one) => one.fate === fate).toSorted((a, b) => b.count - a.count)
      return rows.length ? html`<tbody><tr class="group"><th scope="rowgroup" colspan="2">${exchange.capital(fates.fate[fate])}</th><td class="numbers">${say.number(sum[fate])}</td><td colspan="2"></td></tr>
        ${rows.map((one) => row(one, messages))}</tbody>` : ''
    })}
    <tfoot><tr><th scope="row" colspan="2">${exchange.preview.total}</th><td class="numbers">${say.number(sum.total)}</td><td colspan="2"></td></tr></tfoot></table></div>`
}
