import type { KnownTable } from './known-table.ts'
import { isoDate } from './foreign-date.ts'
import { pairs } from './multi-values.ts'
import { packageColumns, putComponents, putPackage } from './swc-package.ts'
import { eachRow } from './table.ts'

/**
 * `leveranciers_pakketten` of the Softwarecatalogus: what is for sale, a row for each version of a package. That it is suited for a reference
 * component, or used so by others, says nothing of use here.
 *
 * Elements: `Pakketversie` (`Pakket` without an id of a version); without records `Leverancier`, `Referentiecomponent`. Properties: `Object ID`,
 * `Pakket`, `Pakket ID`, `Versie-aanduiding`, `URL`, `Pakketversie status`, `Start distributie`, `Mutatiedatum`, `Technologie`,
 * `Ondersteuning standaardversies`. Relations, without records: `Association` `levert`, `Specialization` `is geschikt voor`.
 */
export const swcPackages: KnownTable = {
  format: 'softwarecatalogus', vocabulary: 'archimate', dialect: 'Softwarecatalogus, pakketten van leveranciers',
  fits: (table) => table.has('Leverancier ID', 'Pakket Naam', 'Pakketversie Status', 'Referentiecomponenten leverancier'),
  read(table, to) {
    const columns = packageColumns(table)
    const kept = ([
      ['URL', 'Pakket URL productpagina'], ['Pakketversie status', 'Pakketversie Status'], ['Technologie', 'Pakketversie Ondersteunde technologieën'],
      ['Ondersteuning standaardversies', 'Ondersteuning standaardversies'],
    ] as const).map(([key, header]) => [key, table.cell(header)] as const)
    const dates = ([['Start distributie', 'Start distributie'], ['Mutatiedatum', 'Mutatiedatum pakketversie']] as const).map(([key, header]) => [key, table.cell(header)] as const)
    const suited = ['leverancier', 'gemeente'].map((who) => [table.cell(`Referentiecomponenten ${who} UUID`), table.cell(`Referentiecomponenten ${who}`)] as const)
    eachRow(table, (row, line) => {
      const id = putPackage(to, columns(row), line, 1, [
        ...kept.map(([key, cell]) => [key, cell(row)] as const), ...dates.map(([key, cell]) => [key, isoDate(cell(row))] as const),
      ])
      if (id === null) return to.unreadable('element', 'Pakketversie', table, { code: 'no-foreign-id', what: 'Pakketversie' }, { line })
      const known = (name: string) => to.named(name, 'Referentiecomponent').size > 0
      for (const [ids, names] of suited) putComponents(to, id, pairs(ids(row), names(row), known), 'is geschikt voor', line)
    })
  },
}

/**
 * `leveranciers` of the Softwarecatalogus: a row for each supplier. Who works there, with e-mail and telephone, is left out: those are personal data
 * that nothing here needs. Elements: `Leverancier`, with properties `Object ID`, `URL`, `Aanmaakdatum`, `Ondertekende addenda`.
 */
export const swcSuppliers: KnownTable = {
  format: 'softwarecatalogus', vocabulary: 'archimate', dialect: 'Softwarecatalogus, leveranciers',
  fits: (table) => table.has('Leverancier id', 'Supplier Name'),
  read(table, to) {
    const [id, name, url, made, addenda] = [table.cell('Leverancier id'), table.cell('Supplier Name'), table.cell('Supplier Url'), table.cell('Aanmaakdatum'), table.cell('Signed Addenda')]
    eachRow(table, (row, line) => {
      if (!id(row) && !name(row)) return to.unreadable('element', 'Leverancier', table, { code: 'no-foreign-id', what: 'Leverancier' }, { line })
      to.element('Leverancier', id(row) || name(row), name(row), {
        records: 1, line, properties: [['Object ID', id(row)], ['URL', url(row)], ['Aanmaakdatum', isoDate(made(row))], ['Ondertekende addenda', addenda(row)]],
      })
    })
  },
}

/**
 * The `IBD-foto` of the Softwarecatalogus: products by the name under which vulnerabilities are published. Elements: `Pakket`, with properties `CPE` and
 * `Type`; without records `Leverancier`. Relations, without records: `Association` `levert`.
 */
export const swcIbdPhoto: KnownTable = {
  format: 'softwarecatalogus', vocabulary: 'archimate', dialect: 'Softwarecatalogus, IBD-foto',
  fits: (table) => table.has('Leverancier', 'Product', 'CPE'),
  read(table, to) {
    const [supplierName, packageName, cpe, type] = [table.cell('Leverancier'), table.cell('Product'), table.cell('CPE'), table.cell('Type')]
    eachRow(table, (row, line) => {
      const one = { packageId: '', packageName: packageName(row) || cpe(row), versionId: '', versionName: '', supplierId: '', supplierName: supplierName(row) }
      const id = putPackage(to, one, line, 1, [['CPE', cpe(row)], ['Type', type(row)]])
      if (id === null) to.unreadable('element', 'Pakket', table, { code: 'no-foreign-id', what: 'Pakket' }, { line })
    })
  },
}
