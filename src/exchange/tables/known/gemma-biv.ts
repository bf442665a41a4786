import { elementType } from '../../archimate/types.ts'
import type { Gathering } from './gathering.ts'
import { firstOf } from './gathering.ts'
import type { KnownTable } from './known-table.ts'
import { eachRow } from './table.ts'

/**
 * Reference components of GEMMA with their scores of availability, integrity and confidentiality. Elements: `Referentiecomponent`, with the definition as
 * documentation, and every other column that is filled as a property under its header: `Object ID`, `GEMMA status`, `BIV score BBN`,
 * `Beschikbaarheid`, `Integriteit`, `Vertrouwelijkheid`, `BBN`, `Beschikbaarheid (belangrijkste reden)`, `Applicatieservices`, `Bedrijfsfuncties (afgeleid)`, …
 */
export const gemmaComponents: KnownTable = {
  format: 'softwarecatalogus', vocabulary: 'archimate', dialect: 'GEMMA, referentiecomponenten',
  fits: (table) => table.has('Object ID', 'Referentiecomponent', 'BIV score BBN'),
  read(table, to) {
    const [id, name, definition] = [table.cell('Object ID'), table.cell('Referentiecomponent'), table.cell('Definitie')]
    const kept = table.sheet.header.map((header, i) => [header, i] as const).filter(([, i]) => i !== table.index('Referentiecomponent') && i !== table.index('Definitie'))
    eachRow(table, (row, line) => {
      if (!id(row) && !name(row)) return to.unreadable('element', 'Referentiecomponent', table, { code: 'no-foreign-id', what: 'Referentiecomponent' }, { line })
      to.element('Referentiecomponent', id(row) || name(row), name(row), {
        records: 1, line, documentation: definition(row), properties: kept.map(([header, i]) => [header, (row[i] ?? '').trim()] as const),
      })
    })
  },
}

/** An end of a flow: a reference component of that name, or else an element of the type that is told, without records. */
function end(to: Gathering, name: string, type: string, line: number): string | null {
  if (!name) return null
  const component = type === 'ApplicationComponent' || type === '' ? firstOf(to.named(name, 'Referentiecomponent')) : undefined
  return component ?? to.element(elementType(type) || 'ApplicationComponent', `${type || 'ApplicationComponent'} ${name}`, name, { records: 0, line })
}

/** Flows between reference components of GEMMA. Relations: `Flow`, from `Van` to `Naar`, named after what flows. Elements have the type that the row tells. */
export const gemmaFlows: KnownTable = {
  format: 'softwarecatalogus', vocabulary: 'archimate', dialect: 'GEMMA, koppelvlakken',
  fits: (table) => table.has('Van', 'Naar', 'Gegevens', 'Type van', 'Type naar'),
  read(table, to) {
    const [from, onto, what, fromType, ontoType] = [table.cell('Van'), table.cell('Naar'), table.cell('Gegevens'), table.cell('Type van'), table.cell('Type naar')]
    eachRow(table, (row, line) => {
      const [source, target] = [end(to, from(row), fromType(row), line), end(to, onto(row), ontoType(row), line)]
      if (source === null || target === null) return to.unreadable('relation', 'Flow', table, { code: 'dangling', what: what(row) || 'Flow', id: '', end: source === null ? 'source' : 'target' }, { line })
      to.relation('Flow', source, target, { records: 1, line, name: what(row) })
    })
  },
}
