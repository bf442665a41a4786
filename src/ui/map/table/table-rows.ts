import type { Status } from '../../../engine/trace.ts'
import type { Messages } from '../../../i18n/index.ts'
import { STATUSES } from '../../components/status-shape.ts'
import type { Facts } from '../board/facts.ts'

/** The columns of the table beside the map, in order. */
export const TABLE_COLUMNS = ['name', 'status', 'kind', 'layer', 'supplier', 'jurisdiction', 'needs', 'dependents'] as const
export type TableColumn = (typeof TABLE_COLUMNS)[number]
export interface Sorting { by: TableColumn; descending: boolean }

/** What is wrong first. */
export const WORST_FIRST: Sorting = { by: 'status', descending: false }

/** What a row shows at a moment. */
export interface Row { facts: Facts; status: Status; hit: boolean; texts: Record<Exclude<TableColumn, 'status' | 'needs' | 'dependents'>, string> }

/** The rows of a moment, not in order yet. */
export const rowsOf = (all: Iterable<Facts>, statuses: Readonly<Record<string, Status>>, hit: ReadonlySet<string>, { say, map }: Messages): Row[] =>
  [...all].map((facts) => ({
    facts, status: statuses[facts.id] ?? 'normal', hit: hit.has(facts.id),
    texts: {
      name: facts.name, kind: say.kind(facts.kind), layer: facts.layer ? say.layer(facts.layer) : '',
      supplier: facts.supplier ?? '', jurisdiction: facts.jurisdictions.map(map.country).join(', '),
    },
  }))

/** Made once: making one per comparison is slow. */
const words = new Intl.Collator('nl', { numeric: true })

function compare(a: Row, b: Row, by: TableColumn): number {
  if (by === 'status') return STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)
  if (by === 'needs' || by === 'dependents') return a.facts[by].length - b.facts[by].length
  return words.compare(a.texts[by], b.texts[by])
}

/** The rows in order; equal ones by name, and what is empty last whichever way the order goes. */
export const sortRowsBy = (rows: readonly Row[], { by, descending }: Sorting): Row[] => {
  const empty = ({ texts }: Row) => by in texts && texts[by as keyof Row['texts']] === ''
  return [...rows].sort((a, b) =>
    Number(empty(a)) - Number(empty(b)) || compare(a, b, by) * (descending ? -1 : 1) || compare(a, b, 'name'))
}
