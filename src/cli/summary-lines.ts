import { FATES } from '../exchange/draft.ts'
import type { Summary } from '../exchange/summary.ts'
import type { Messages } from '../i18n/index.ts'
import { inColumns } from './columns.ts'

const totalOf = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, count) => sum + count, 0)

/** What a file holds and what became of all of it, in lines of text. */
export function summaryLines({ dialect, elements, relations, sum, unmapped }: Summary, { cli: { convert }, fates, say }: Messages): string[] {
  const sums = FATES.map((fate) => [`  ${fates.fate[fate]}`, say.number(sum[fate])])
  const rows = unmapped.map(({ type, count, fate, reason, examples }) =>
    [`  ${say.number(count)}`, type, `${fates.fate[fate]}: ${fates.reason[reason]}`, examples.length ? convert.such(examples.slice(0, 2)) : ''])
  return [
    convert.holds(dialect, totalOf(elements), totalOf(relations)),
    ...inColumns([...sums, [`  ${convert.together}`, say.number(sum.total)]]),
    ...(rows.length ? ['', convert.notTaken, ...inColumns(rows)] : []), '',
  ]
}
