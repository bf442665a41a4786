import { html, nothing, type TemplateResult } from 'lit'
import type { Messages } from '../../i18n/index.ts'
import { term } from '../help/uw-term.ts'
import { typeName } from './type-name.ts'

/** So many types are shown; the others are folded away. */
const MOST = 8

const rows = (counts: readonly (readonly [string, number])[], messages: Messages) => counts.map(([type, count]) => html`<tr>
  <th scope="row">${typeName(type, messages)}</th><td class="numbers">${messages.say.number(count)}</td></tr>`)

/** How many there are of each type, the most first and the rest folded away. */
export function typeCounts(what: 'elements' | 'relations', counts: Readonly<Record<string, number>>, messages: Messages): TemplateResult {
  const { exchange } = messages
  const all = Object.entries(counts).sort(([, a], [, b]) => b - a)
  const total = all.reduce((sum, [, count]) => sum + count, 0)
  const head = html`<thead><tr><th scope="col">${exchange.kind}</th><th scope="col" class="numbers">${exchange.count}</th></tr></thead>`
  return html`<section>
    <table class="table"><caption>${term(messages, what === 'elements' ? 'element' : 'relation', exchange.file.holds[what](total))}</caption>${head}
      <tbody>${rows(all.slice(0, MOST), messages)}</tbody></table>
    ${all.length > MOST ? html`<details><summary>${exchange.file.rest(all.length - MOST)}</summary>
      <table class="table"><caption class="hidden">${exchange.file.rest(all.length - MOST)}</caption>${head}<tbody>${rows(all.slice(MOST), messages)}</tbody></table></details>` : nothing}
  </section>`
}
