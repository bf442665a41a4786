import { columnShares } from '../column-widths.ts'
import type { Facts, ReportDocument, Table } from '../document.ts'
import type { Look } from '../look.ts'
import { element } from '../xml.ts'
import { FACTS_IN_ROW } from './odt-tables.ts'
import { style, TEXT_WIDTH } from './odt-xml.ts'

const LINE = '#c3ccd5', FORM_LINE = '#6b7885'

const column = (name: string, width: number): string =>
  style(name, 'table-column', element('style:table-column-properties', { 'style:column-width': `${width.toFixed(2)}cm` }))

const cell = (name: string, attributes: Record<string, string>): string =>
  style(name, 'table-cell', element('style:table-cell-properties', { 'fo:padding': '0.12cm', ...attributes }))

/** Cells of tables that are set close. */
const CLOSE = { 'fo:padding': '0.04cm' }

const row = (name: string, attributes: Record<string, string>): string =>
  style(name, 'table-row', element('style:table-row-properties', { 'fo:keep-together': 'always', ...attributes }))

const TABLE = { 'style:width': `${TEXT_WIDTH}cm`, 'table:align': 'margins', 'table:border-model': 'collapsing', 'fo:margin-bottom': '0.4cm' }

/** The styles that hang on this content: the widths of its columns, the looks of rows and cells, and the `broken` ones that begin a page. */
export function automaticStyles({ blocks }: ReportDocument, { colour, accent, tint }: Look, broken: ReadonlySet<string>): string {
  const grids = blocks.filter((block): block is Table | Facts => block.kind === 'table' || block.kind === 'facts')
  const columns = grids.flatMap((block, i) => {
    if (block.kind === 'facts') return []
    return columnShares(block).map((share, j) => column(`T${i + 1}.${j + 1}`, TEXT_WIDTH * share))
  })
  const onNewPage = [...broken].map((name) => (name === 'Table'
    ? style('Table_20_page', 'table', element('style:table-properties', { ...TABLE, 'fo:break-before': 'page' }))
    : style(`${name}_20_page`, 'paragraph', element('style:paragraph-properties', { 'fo:break-before': 'page' }), name)))
  return [
    ...onNewPage,
    style('Table', 'table', element('style:table-properties', TABLE)),
    row('Row', {}), row('FormRow', { 'style:min-row-height': '1.1cm' }),
    cell('Head', { 'fo:background-color': tint, 'fo:border-bottom': `0.05cm solid ${colour}` }),
    cell('Cell', { 'fo:border-bottom': `0.02cm solid ${LINE}` }),
    style('CloseTable', 'table', element('style:table-properties', { ...TABLE, 'fo:margin-bottom': '0.1cm' })),
    cell('CloseHead', { ...CLOSE, 'fo:background-color': tint, 'fo:border-bottom': `0.05cm solid ${colour}` }),
    cell('CloseCell', { ...CLOSE, 'fo:border-bottom': `0.02cm solid ${LINE}` }),
    cell('FormHead', { 'fo:background-color': tint, 'fo:border': `0.02cm solid ${FORM_LINE}`, 'fo:border-bottom': `0.05cm solid ${colour}` }),
    cell('FormCell', { 'fo:border': `0.02cm solid ${FORM_LINE}` }),
    cell('FactCell', { 'fo:border': `0.02cm solid ${LINE}`, 'fo:border-top': `0.08cm solid ${accent}` }),
    cell('Bare', { 'fo:border': 'none' }),
    column('FactColumn', TEXT_WIDTH / FACTS_IN_ROW), ...columns,
    style('Picture', 'graphic', element('style:graphic-properties', { 'style:vertical-pos': 'top', 'style:vertical-rel': 'baseline', 'fo:border': 'none' })),
  ].join('')
}
