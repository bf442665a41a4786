import type { KnownTable } from './known-table.ts'
import { isoDate } from './foreign-date.ts'
import { firstOf } from './gathering.ts'
import { pairs } from './multi-values.ts'
import { packageColumns, putPackage, type Package } from './swc-package.ts'
import { eachRow } from './table.ts'
import { wordOf } from './words.ts'

/** The words of the Softwarecatalogus for directions, and signs and words that people write for them. */
const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ...['left_to_right', '->', '→', '>', '=>', 'links naar rechts', '1 naar 2'].map((text) => [text, 'left_to_right'] as const),
  ...['right_to_left', '<-', '←', '<', '<=', 'rechts naar links', '2 naar 1'].map((text) => [text, 'right_to_left'] as const),
  ...['bidirection', 'bidirectional', '<->', '↔', '<>', '<=>', 'beide', 'beide richtingen', 'bidirectioneel', 'tweerichting'].map((text) => [text, 'bidirection'] as const),
])
const directionOf = (text: string): string => DIRECTIONS.get(text.toLowerCase().replaceAll(/\s+/g, ' ')) ?? 'unknown'

/** What a row says of a package, in words for a problem. */
const told = ({ packageName, versionName, packageId }: Package): string => `${packageName} ${versionName}`.trim() || packageId

/**
 * `Koppelingen` of the Softwarecatalogus: a row for each connection between two packages.
 *
 * Relations: `Koppeling`, from package 1 to package 2, with properties `Richting` (`left_to_right`, `right_to_left`, `bidirection`, `unknown`), `Type`,
 * `Transportprotocol`, `Intermediair`, `Intermediair ID`, `Standaardversie`, `Status`, `Datum ingang status`, `Toelichting`, `Organisatie`, `Samenwerking`.
 * Elements, all without records: `Pakketversie`, `Pakket`, `Leverancier`, with `Association` `levert`.
 */
export const swcLinks: KnownTable = {
  format: 'softwarecatalogus', vocabulary: 'archimate', dialect: 'Softwarecatalogus, koppelingen',
  fits: (table) => table.has('Koppeling ID', 'Pakket Naam 1', 'Koppeling richting', 'Pakket Naam 2'),
  read(table, to) {
    const [first, second] = [packageColumns(table, ' 1'), packageColumns(table, ' 2')]
    const [id, direction, since, type] = [table.cell('Koppeling ID'), table.cell('Koppeling richting'), table.cell('Datum ingang status'), table.cell('Standaard of maatwerk')]
    const [through, throughId] = [table.cell('Pakketversie Naam Intermediair'), table.cell('Pakketversie ID Intermediair')]
    const kept = ([
      ['Transportprotocol', 'Transportprotocol'], ['Standaardversie', 'Standaardversie'], ['Status', 'Status'], ['Toelichting', 'Aanvullende informatie'],
      ['Organisatie', 'Organisation'], ['Samenwerking', 'Samenwerking'],
    ] as const).map(([key, header]) => [key, table.cell(header)] as const)
    eachRow(table, (row, line) => {
      const ends = [first(row), second(row)] as const
      const source = putPackage(to, ends[0], line, 0)
      const target = putPackage(to, ends[1], line, 0)
      if (source === null || target === null) {
        const end = source === null ? 'source' : 'target'
        return to.unreadable('relation', 'Koppeling', table, { code: 'dangling', what: `Koppeling ${id(row) || told(ends[source === null ? 1 : 0])}`, id: '', end }, { line })
      }
      const between = pairs(throughId(row), through(row))
      for (const one of between) putPackage(to, { packageId: '', packageName: '', versionId: one.id, versionName: one.name, supplierId: '', supplierName: '' }, line, 0)
      to.relation('Koppeling', source, target, {
        records: 1, line, id: id(row), properties: [
          ['Richting', directionOf(direction(row))], ['Type', type(row)], ['Datum ingang status', isoDate(since(row))],
          ...between.flatMap(({ id, name }) => [['Intermediair', name], ['Intermediair ID', id]] as const), ...kept.map(([key, cell]) => [key, cell(row)] as const),
        ],
      })
    })
  },
}

/**
 * `Samenwerkingen` of the Softwarecatalogus: a row for each cooperation of municipalities, or for each member of one. Who to contact is left out.
 * Elements: `Samenwerking`, with properties `Object ID` and `Type`; without records `Gemeente`. Relations, without records: `Aggregation` of its members.
 */
export const swcCooperations: KnownTable = {
  format: 'softwarecatalogus', vocabulary: 'archimate', dialect: 'Softwarecatalogus, samenwerkingen',
  fits: (table) => table.has('Collaboration ID', 'Collaboration Name', 'Organisations ID'),
  read(table, to) {
    const [id, name, type] = [table.cell('Collaboration ID'), table.cell('Collaboration Name'), table.cell('Collaboration type')]
    const [members, memberIds] = [table.cell('Organisations Name'), table.cell('Organisations ID')]
    eachRow(table, (row, line) => {
      if (!id(row) && !wordOf(name(row))) return to.unreadable('element', 'Samenwerking', table, { code: 'no-foreign-id', what: 'Samenwerking' }, { line })
      const own = to.element('Samenwerking', id(row) || name(row), name(row), { records: 1, line, properties: [['Object ID', id(row)], ['Type', type(row)]] })
      for (const member of pairs(memberIds(row), members(row))) {
        const known = member.id ? undefined : firstOf(to.named(member.name, 'Gemeente'))
        const one = known ?? to.element('Gemeente', member.id || member.name, member.name, { records: 0, line, properties: [['Object ID', member.id]] })
        to.relation('Aggregation', own, one, { records: 0, line })
      }
    })
  },
}
