import type { KnownTable } from './known-table.ts'
import { isoDate } from './foreign-date.ts'
import { firstOf, type Gathering } from './gathering.ts'
import { pairs } from './multi-values.ts'
import { packageColumns, packageKey, putComponents, putPackage } from './swc-package.ts'
import { eachRow, type Row, type Table } from './table.ts'

/** From what is there to what is not: where a package is used in several ways, the first counts. */
const STATUSES = ['in productie', 'uit te faseren', 'in ontwikkeling', 'gepland', 'uitgefaseerd']
const rank = (status: string): number => (STATUSES.indexOf(status.toLowerCase()) + STATUSES.length + 1) % (STATUSES.length + 1)

/** Columns that a table of usage has beside the package, as they are called in it. */
interface Usage { status: string; date: string; components: [ids: string, names: string]; municipality: [id: string, name: string]; kept: readonly (readonly [key: string, header: string])[] }

/** One row for each package that is in use, by a municipality and for a reference component where those are told. */
function readUsage(table: Table, to: Gathering, usage: Usage): void {
  const columns = packageColumns(table)
  const [status, date] = [table.cell(usage.status), table.cell(usage.date)]
  const [componentIds, componentNames] = usage.components.map((header) => table.cell(header)) as [(row: Row) => string, (row: Row) => string]
  const [municipalityId, municipalityName] = usage.municipality.map((header) => table.cell(header)) as [(row: Row) => string, (row: Row) => string]
  const cbs = table.cell('Gemeente CBS')
  const kept = usage.kept.map(([key, header]) => [key, table.cell(header)] as const)

  const best = new Map<string, Row>()
  for (const row of table.sheet.rows) {
    const key = packageKey(columns(row))
    const other = best.get(key)
    if (!other || rank(status(row)) < rank(status(other))) best.set(key, row)
  }
  eachRow(table, (row, line) => {
    const one = columns(row)
    const leading = best.get(packageKey(one)) ?? row
    const id = putPackage(to, one, line, 1, [
      ['Gebruik status', status(leading)], ['Gebruik datum', isoDate(date(leading))], ...kept.map(([key, cell]) => [key, cell(row)] as const),
    ])
    if (id === null) return to.unreadable('element', 'Pakketversie', table, { code: 'no-foreign-id', what: 'Pakketversie' }, { line })
    putComponents(to, id, pairs(componentIds(row), componentNames(row), (name) => to.named(name, 'Referentiecomponent').size > 0), 'wordt gebruikt voor', line, status(row))
    const municipality = municipalityId(row) || municipalityName(row)
    if (!municipality) return
    const known = municipalityId(row) ? undefined : firstOf(to.named(municipalityName(row), 'Gemeente'))
    const user = known ?? to.element('Gemeente', municipality, municipalityName(row), { records: 0, line, properties: [['Object ID', municipalityId(row)], ['CBS code', cbs(row)]] })
    to.relation('Serving', id, user, { records: 0, line, name: 'gebruikt door' })
  })
}

/**
 * `Gemeenten_applicatieportfolio` of the Softwarecatalogus: a row for each municipality, version of a package and reference component.
 *
 * Elements: `Pakketversie` (its rows are its records), `Pakket` where a row has no id of a version; without records `Leverancier`,
 * `Referentiecomponent`, `Gemeente`. Properties: `Object ID`, `Pakket`, `Pakket ID`, `Versie-aanduiding`, `Gebruik status` (of several, that
 * which is most in use), `Gebruik datum`, `Toelichting`, `Technologie`, `Mutatiedatum`, `Samenwerking`; of a `Gemeente` also `CBS code`.
 * Relations, all without records: `Association` `levert`, `Specialization` `wordt gebruikt voor` with `Gebruik status`, `Serving` `gebruikt door`.
 */
export const swcPortfolio: KnownTable = {
  format: 'softwarecatalogus', vocabulary: 'archimate', dialect: 'Softwarecatalogus, applicatieportfolio',
  fits: (table) => table.has('Gemeente ID', 'Pakket Naam', 'Pakketversie ID', 'Referentiecomponenten ID'),
  read: (table, to) => readUsage(table, to, {
    status: 'Gebruik Status', date: 'Gebruik Datum ingang status', components: ['Referentiecomponenten ID', 'Referentiecomponenten naam'], municipality: ['Gemeente ID', 'Gemeente naam'],
    kept: [['Toelichting', 'Gebruik omschrijving'], ['Technologie', 'Pakketversie gebruik technologie'], ['Mutatiedatum', 'Mutatiedatum applicatieportfolio'], ['Samenwerking', 'Samenwerking']],
  }),
}

/**
 * `pakketoverzicht` of one municipality in the Softwarecatalogus: a row for each package. Types and relations as of the portfolio; reference
 * components have names only. Properties besides those: `Omschrijving`, `Extern pakket`.
 */
export const swcOverview: KnownTable = {
  format: 'softwarecatalogus', vocabulary: 'archimate', dialect: 'Softwarecatalogus, pakketoverzicht',
  fits: (table) => table.has('Pakket Naam', 'Pakketversie Naam', 'Omschrijving gebruik', 'Extern pakket'),
  read: (table, to) => readUsage(table, to, {
    status: 'Status', date: 'Datum ingang status', components: ['', 'Referentiecomponenten gemeente'], municipality: ['', 'Organisatie'],
    kept: [['Toelichting', 'Omschrijving gebruik'], ['Omschrijving', 'Omschrijving'], ['Extern pakket', 'Extern pakket'], ['Technologie', 'Gebruikte technologiën']],
  }),
}
