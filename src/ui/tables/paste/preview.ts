import { html, nothing, type TemplateResult } from 'lit'
import { titleOf, type AnyTable, type Context } from '../table.ts'
import type { Line } from './plan.ts'
import type { PasteReading } from './reading.ts'

/** What cannot be taken over stands first, then what changes most. */
const OUTCOMES = ['refused', 'changed', 'new', 'same'] as const
const BADGES = { refused: 'bad', changed: 'accent', new: 'good', same: '' } as const

/** So many rows of each outcome are shown; the others are counted. */
const MOST = 60

/** What becomes of each row: counted, and listed with what changes or what is wrong. */
export function outcomes({ lines, context, unread }: Pick<PasteReading, 'lines' | 'context' | 'unread'>, table: AnyTable): TemplateResult {
  const { paste } = context.messages.tables
  // Rows with something that is wrong stand before the others of their kind.
  const by = OUTCOMES.map((outcome) => ({ outcome, some: lines.filter((line) => line.outcome === outcome).sort((a, b) => Number(b.faults.length > 0) - Number(a.faults.length > 0)) }))
  return html`
    <p class="counts" role="status">${by.filter(({ some }) => some.length).map(({ outcome, some }) => html`<span class="badge ${BADGES[outcome]}">${paste.count[outcome](some.length)}</span>`)}
      ${unread ? html`<span class="badge warn">${paste.unread(unread)}</span>` : nothing}</p>
    ${by[0]?.some.length ? html`<p class="notice warn">${paste.refusedMeans}</p>` : nothing}
    ${unread ? html`<p class="notice warn">${paste.unreadMeans}</p>` : nothing}
    ${lines.length ? html`<div class="scroll" tabindex="0" role="region" aria-label=${paste.what}><table class="table">
      <thead><tr><th scope="col">${paste.row}</th><th scope="col">${titleOf(table, table.columns[0]?.key ?? 'name', context.messages)}</th><th scope="col" colspan="2">${paste.what}</th></tr></thead>
      <tbody>${by.map(({ outcome, some }) => html`
        ${some.slice(0, MOST).map((line) => one(line, table, context))}
        ${some.length > MOST ? html`<tr><td></td><td colspan="3" class="soft">${paste.moreRows(some.length - MOST)} (${paste.outcome[outcome]})</td></tr>` : nothing}`)}</tbody>
    </table></div>` : nothing}`
}

function one({ number, cells, outcome, row, item, changes, faults }: Line<object>, table: AnyTable, context: Context): TemplateResult {
  const { messages } = context
  const { paste } = messages.tables
  const name = table.columns[0]?.text(row?.item ?? item, context) || cells.find((cell) => cell !== '') || ''
  return html`<tr><td class="numbers">${number}</td><th scope="row"><div class="said" title=${name}>${name}</div></th>
    <td><span class="badge ${BADGES[outcome]}">${paste.outcome[outcome]}</span></td>
    <td><ul>${faults.map(({ cell, why }) => html`<li class="error">${cell >= 0 && cells[cell] ? html`‘${cells[cell]}’: ` : nothing}${why}</li>`)}
      ${outcome === 'same' ? nothing : changes.map(({ key, before, after }) => html`<li><span class="soft">${titleOf(table, key, messages)}:</span> ${outcome === 'new' ? after : paste.becomes(before, after)}</li>`)}</ul></td></tr>`
}
