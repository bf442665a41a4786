import type { Source } from '../../model/source.ts'
import type { Context } from '../context.ts'
import { heading, paragraph, type Block } from '../document.ts'
import { statementsOf } from './statements.ts'

const FULL_DATE = /^\d{4}-\d\d-\d\d$/

const referenceOf = (source: Source | undefined): string | undefined => (typeof source === 'string' ? source : source?.ref)

/** The documents that the statements rest on, the hash of the input, and how to get the same report again. */
export function sources(context: Context): Block[] {
  const { text, inputHash, scenario } = context
  const { hash, repeat, command } = text.sources
  return [
    heading(1, text.sources.heading),
    paragraph(hash), paragraph(inputHash, 'code'),
    paragraph(repeat), paragraph(command, 'code'),
    documents(context, [...statementsOf(context).map(({ source }) => source), scenario.source]),
  ]
}

/** The documents of the landscape that something rests on: one of these sources, or what is told of an organisation. */
export function documents({ text, landscape }: Pick<Context, 'text' | 'landscape'>, from: readonly (Source | undefined)[]): Block {
  const used = new Set([...from, ...Object.values(landscape.organisations ?? {}).map(({ source }) => source)].map(referenceOf))
  const rows = Object.entries(landscape.sources ?? {}).filter(([id]) => used.has(id)).map(([, { title, publisher, date, licence, url }]) =>
    [title, publisher ?? text.none, date === undefined ? text.none : FULL_DATE.test(date) ? text.longDate(date) : date, licence ?? text.sources.noLicence, url ?? text.none])
  const { caption, columns, none } = text.sources
  return rows.length ? { kind: 'table', caption, header: Object.values(columns), rows, widths: [30, 18, 12, 14, 26] } : paragraph(none)
}

/** The words a reader may not know, explained once. */
export const terms = ({ text }: Context): Block[] => [
  heading(1, text.terms.heading),
  { kind: 'table', caption: text.terms.caption, header: Object.values(text.terms.columns), rows: text.terms.rows, widths: [20, 80] },
]
