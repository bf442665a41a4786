import { fileName } from '../../file.ts'
import { MOST_ELEMENTS, MOST_RELATIONS } from '../../limits.ts'
import type { Inventory, Taken } from '../../inventory.ts'
import { fault } from '../../problems.ts'
import { plainName, type RawSheet } from '../raw-sheet.ts'
import { archiElements, archiProperties, archiRelations } from './archi-csv.ts'
import { gathering } from './gathering.ts'
import { gemmaComponents, gemmaFlows } from './gemma-biv.ts'
import { jarchiElements, jarchiRelations } from './jarchi.ts'
import type { KnownTable } from './known-table.ts'
import { mailSuppliers } from './mail-suppliers.ts'
import { ownComponents, ownLandscape, ownNeeds, ownOrganisations } from './own-tables.ts'
import { serviceNowItems, serviceNowRelations } from './servicenow.ts'
import { swcCooperations, swcLinks } from './swc-links.ts'
import { swcIbdPhoto, swcPackages, swcSuppliers } from './swc-market.ts'
import { swcOverview, swcPortfolio } from './swc-usage.ts'
import { tableOf, type Table } from './table.ts'
import { topdeskAssets, topdeskLinks } from './topdesk.ts'

/** All tables we know, those of things before those of relations, so that a relation finds what it is between. The first that fits is taken. */
export const KNOWN_TABLES: readonly KnownTable[] = [
  ownLandscape, ownComponents, ownOrganisations, ownNeeds,
  swcPortfolio, swcOverview, swcPackages, swcSuppliers, swcIbdPhoto, swcCooperations, swcLinks,
  gemmaComponents, gemmaFlows, jarchiElements, jarchiRelations, archiElements, archiRelations, archiProperties,
  serviceNowItems, topdeskAssets, serviceNowRelations, topdeskLinks, mailSuppliers,
]

interface Recognised { table: Table; known: KnownTable | undefined }

const rowsOf = (all: readonly Recognised[]): number => all.reduce((sum, { table }) => sum + table.sheet.rows.length, 0)

/** What belongs together: all that is of the format with most rows. */
function family(all: readonly Recognised[]): (Recognised & { known: KnownTable })[] {
  const found = all.filter((one): one is Recognised & { known: KnownTable } => one.known !== undefined)
  const key = ({ format, vocabulary }: KnownTable) => `${format} ${vocabulary}`
  const families = [...new Set(found.map(({ known }) => key(known)))].map((one) => found.filter(({ known }) => key(known) === one))
  return families.sort((a, b) => rowsOf(b) - rowsOf(a) || b.length - a.length)[0] ?? []
}

/**
 * What sheets hold whose columns we know, of one or more files that belong together. `null` when they are tables that someone has to give a
 * meaning. Sheets beside them that are not known count as unreadable, row by row, with a warning for each sheet.
 */
export function knownTables(sheets: readonly RawSheet[], file: string): Taken | null {
  const all = sheets.map((sheet): Recognised => {
    const table = tableOf(sheet)
    return { table, known: KNOWN_TABLES.find((known) => known.fits(table)) }
  })
  const taken = family(all)
  const own = new Set<Recognised>(taken)
  const other = all.filter((one) => !own.has(one))
  if (!taken.length || (other.length > 0 && taken.every(({ known }) => known.unsure))) return null

  const to = gathering()
  taken.sort((a, b) => KNOWN_TABLES.indexOf(a.known) - KNOWN_TABLES.indexOf(b.known))
  for (const { table, known } of taken) known.read(table, to)
  for (const { table } of other) to.unknown(table)

  const { elements, relations, unreadable, warnings } = to.result()
  for (const [what, count, limit] of [['elements', elements.length, MOST_ELEMENTS], ['relations', relations.length, MOST_RELATIONS]] as const)
    if (count > limit) return { ok: false, problems: [fault(file, { code: 'too-many', what, count, limit })] }
  const { format, vocabulary } = taken[0]!.known
  const { name, documentation, properties } = to.about
  const inventory: Inventory = {
    format, vocabulary, dialect: [...new Set(taken.map(({ known }) => known.dialect))].join(' + '), file: fileName(file), name: name || plainName(file).replace(/\.(components|needs|organisations|landscape)$/, ''),
    ...(documentation && { documentation }), ...(properties.length && { properties }), elements, relations, views: [], unreadable, problems: warnings,
  }
  return { ok: true, inventory }
}
