import type { Source } from '../../model/source.ts'
import { isDocumented } from '../../model/source.ts'
import { fallbackLabel, type Context } from '../context.ts'
import { heading, paragraph, type Block, type Table } from '../document.ts'
import { statementsOf, type Statement, type StatementKind } from './statements.ts'

const KINDS: StatementKind[] = ['components', 'needs', 'fallbacks', 'services', 'moments', 'events']

const confidenceOf = (source: Source | undefined) => (typeof source === 'object' ? source.confidence : undefined)

/** How much of the report rests on documents and how much on assumptions. */
export function assumptions(context: Context): Block[] {
  const { text, landscape, scenario, trace } = context
  const statements = statementsOf(context)
  const activated = scenario.events.flatMap((event) => ('activate' in event ? (trace.fallbacks[event.activate] ?? []) : []))
  const names = [...new Set(activated.map((outcome) => fallbackLabel(context, outcome)))]
  const margins = JSON.stringify(landscape.components).match(/"likely":/g)?.length ?? 0
  return [
    heading(1, text.assumptions.heading),
    paragraph(text.assumptions.intro),
    ...originsOf(context, statements),
    paragraph(names.length ? text.assumptions.manual(text.and(names)) : text.assumptions.noManual),
    ...(margins ? [paragraph(text.assumptions.range(margins))] : []),
  ]
}

/** Where statements come from, and how sure people were of them. */
export function originsOf(context: Pick<Context, 'say' | 'text'>, statements: readonly Statement[]): Block[] {
  const sure = (level: string) => statements.filter(({ source }) => confidenceOf(source) === level).length
  const [high, medium, low] = [sure('high'), sure('medium'), sure('low')]
  return [originTable(context, statements), ...(high + medium + low ? [paragraph(context.text.assumptions.confidence(high, medium, low))] : [])]
}

function originTable({ say, text }: Pick<Context, 'say' | 'text'>, statements: readonly Statement[]): Table {
  const row = (label: string, own: readonly Statement[]) => {
    const documented = own.filter(({ source }) => isDocumented(source)).length
    const unknown = own.filter(({ source }) => source === undefined).length
    return [label, ...[documented, own.length - documented - unknown, unknown, own.length].map(say.number)]
  }
  const { what, documented, assumed, unknown, total, kinds, caption } = text.assumptions
  const rows = KINDS.flatMap((kind) => {
    const own = statements.filter((statement) => statement.kind === kind)
    return own.length ? [row(kinds[kind], own)] : []
  })
  return {
    kind: 'table', caption, header: [what, documented, assumed, unknown, total],
    rows: [...rows, row(total, statements)], widths: [4, 2, 2, 2, 2], figures: [1, 2, 3, 4],
  }
}
