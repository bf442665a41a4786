import { html, nothing, type TemplateResult } from 'lit'
import type { Messages } from '../../i18n/index.ts'
import type { Problem } from '../../model/problem.ts'
import { problemGroups } from './problem-groups.ts'

/** So many of a kind are shown at first, and so many at all. */
const FEW = 3
const MOST = 50

const one = (problem: Problem, { exchange, say }: Messages) => html`<li>${say.problem(problem)}
  ${problem.line > 1 || problem.column > 1 ? html`<span class="soft">(${exchange.file.line(problem.line)})</span>` : nothing}</li>`

/** What someone must know of a file that was read all the same: by kind, a few of each and the others folded away. */
export function problemList(problems: readonly Problem[], messages: Messages): TemplateResult | typeof nothing {
  const { exchange } = messages
  if (!problems.length) return nothing
  const groups = problemGroups(problems)
  return html`<section class="notice warn problems">
    <h3>${exchange.file.warnings(groups.reduce((sum, { count }) => sum + count, 0))}</h3>
    <p>${exchange.file.warningsMean}</p>
    ${groups.map(({ problems: some }) => html`<ul>${some.slice(0, FEW).map((problem) => one(problem, messages))}</ul>
      ${some.length > FEW ? html`<details><summary>${exchange.file.more(some.length - FEW)}</summary><ul>${some.slice(FEW, MOST).map((problem) => one(problem, messages))}</ul></details>` : nothing}`)}
  </section>`
}
