import type { SheetChoice, SheetField, SheetUse } from '../../exchange/tables/tables.ts'
import type { SheetShown } from '../../pool/exchange.ts'

/** What the columns of a sheet can say, by what its rows are; kept equal to `SHEET_FIELDS` by the compiler. */
const FIELDS: { readonly [Use in keyof typeof import('../../exchange/tables/tables.ts').SHEET_FIELDS]: (typeof import('../../exchange/tables/tables.ts').SHEET_FIELDS)[Use] } = {
  components: [
    'id', 'key', 'name', 'kind', 'layer', 'description', 'supplier', 'owner', 'tags', 'needs', 'availability', 'integrity', 'confidentiality', 'restart',
    'critical', 'mtpd', 'rto', 'minimum', 'people', 'legalBasis',
  ],
  needs: ['dependent', 'on', 'holdUp', 'without', 'description'],
  organisations: ['id', 'name', 'jurisdiction', 'parent', 'website'],
}

export const fieldsOf = (use: SheetUse): readonly SheetField[] => (use === 'skip' ? [] : FIELDS[use])

/** The sheet with rows that are something else: columns that cannot say that of them are kept as properties. */
export function useAfter({ proposed, header }: Pick<SheetShown, 'proposed' | 'header'>, use: SheetUse): SheetChoice {
  if (use === proposed.use || use === 'skip') return { ...proposed, use }
  const fields: readonly string[] = fieldsOf(use)
  return { use, columns: header.map((_, at) => (fields.includes(proposed.columns[at] ?? '') ? proposed.columns[at] ?? 'property' : 'property')) }
}

/** What more than one column can say; kept equal to `SEVERAL` by the compiler. */
const SEVERAL: typeof import('../../exchange/tables/tables.ts').SEVERAL = ['needs', 'tags']
const shared: ReadonlySet<string> = new Set(['property', 'skip', ...SEVERAL])

/** The sheet with another meaning of a column. Of most only one column says it: the one that did lets go. */
export const columnAfter = ({ use, columns }: SheetChoice, at: number, field: SheetChoice['columns'][number]): SheetChoice => ({
  use,
  columns: columns.map((one, i) => (i === at ? field : one === field && !shared.has(field) ? 'property' : one)),
})
