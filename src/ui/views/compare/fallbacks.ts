import { html, nothing, type TemplateResult } from 'lit'
import { VERDICTS, type Verdict } from '../../../engine/trace.ts'
import type { Messages } from '../../../i18n/index.ts'
import { fallbackNames } from '../../../i18n/names.ts'
import type { Outcome } from './outcome.ts'

/** A fallback with its verdict in each outcome; `null` where it is not there. */
export interface JudgedRow { id: string; name: string; component: string; verdicts: (Verdict['code'] | null)[] }

/** The fallbacks on which the outcomes do not agree, the worst verdict first. */
export function judgedRows(outcomes: readonly Outcome[]): JudgedRow[] {
  const ids = [...new Set(outcomes.flatMap(({ trace }) => Object.keys(trace.fallbacks)))]
  const rank = ({ verdicts }: JudgedRow) => Math.min(...verdicts.map((code) => (code === null ? Infinity : VERDICTS.indexOf(code))))
  return ids.map((id) => {
    const verdicts = outcomes.map(({ trace }) => trace.fallbacks[id]?.verdict.code ?? null)
    const { landscape } = outcomes[verdicts.findLastIndex((code) => code !== null)] as Outcome
    return { id, verdicts, ...fallbackNames(landscape, id) }
  }).filter(({ verdicts }) => new Set(verdicts).size > 1).sort((a, b) => rank(a) - rank(b))
}

/** The table of these fallbacks: what is said of each, in every outcome. */
export function fallbackTable(rows: readonly JudgedRow[], outcomes: readonly Outcome[], { compare: texts, say }: Messages, choose: (component: string) => void): TemplateResult {
  const cell = (row: JudgedRow, code: Verdict['code'] | null, { trace, landscape, scenario }: Outcome) => {
    const outcome = trace.fallbacks[row.id]
    return html`<td class=${code === null ? 'soft' : code === 'false' ? 'bad' : code === 'not-called' ? 'soft' : ''} title=${outcome ? say.verdict(outcome, { landscape, scenario }) : nothing}>${code === null ? texts.notThere : say.verdictName(code)}</td>`
  }
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${texts.fallbacks}><table class="fallbacks">
    <caption class="hidden">${texts.fallbacks}</caption>
    <thead><tr><th scope="col" class="plain">${texts.fallback}</th>${outcomes.map(({ letter, scenario }) => html`<th scope="col" class="plain" title=${scenario.name}>${letter}<span class="hidden">: ${scenario.name}</span></th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr><th scope="row"><button type="button" class="link" @click=${() => choose(row.id.split('/')[0] as string)}>${row.component}: ${row.name}</button></th>
      ${row.verdicts.map((code, i) => cell(row, code, outcomes[i] as Outcome))}</tr>`)}</tbody></table></div>`
}
