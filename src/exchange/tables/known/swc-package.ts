import type { Property } from '../../inventory.ts'
import { firstOf, type Gathering } from './gathering.ts'
import type { Row, Table } from './table.ts'

/** What a row of the Softwarecatalogus says of a package, its version and who makes it; each may be empty. */
export interface Package { packageId: string; packageName: string; versionId: string; versionName: string; supplierId: string; supplierName: string }

/** Reads the columns of a package; the two of a connection have ` 1` or ` 2` after their names. */
export function packageColumns(table: Table, after = ''): (row: Row) => Package {
  const cell = (...headers: string[]) => table.cell(...headers.map((header) => header + after))
  const columns = {
    packageId: cell('Pakket ID'), packageName: cell('Pakket Naam'), versionId: cell('Pakketversie ID'), versionName: cell('Pakketversie Naam'),
    supplierId: cell('Leverancier ID'), supplierName: cell('Leverancier Naam', 'Leverancier'),
  }
  return (row) => ({
    packageId: columns.packageId(row), packageName: columns.packageName(row), versionId: columns.versionId(row), versionName: columns.versionName(row),
    supplierId: columns.supplierId(row), supplierName: columns.supplierName(row),
  })
}

/** The name of a package with its version, which often begins with that of the package already. */
const fullName = ({ packageName, versionName }: Package): string =>
  (versionName.toLowerCase().startsWith(packageName.toLowerCase()) ? versionName : `${packageName} ${versionName}`.trim())

/** Puts a supplier; gives its id, or nothing when the row names none. */
export function putSupplier(to: Gathering, { supplierId, supplierName }: Pick<Package, 'supplierId' | 'supplierName'>, line: number): string | null {
  if (!supplierId && !supplierName) return null
  const known = supplierId ? undefined : firstOf(to.named(supplierName, 'Leverancier'))
  if (known !== undefined) return known
  return to.element('Leverancier', supplierId || supplierName, supplierName, { records: 0, line, properties: [['Object ID', supplierId]] })
}

/** By what a package is found again; nothing when the row names none. */
export const packageKey = (one: Package): string => one.versionId || one.packageId || (one.packageName || one.versionName ? fullName(one) : '')

/**
 * Puts the version of a package, or the package where the row has no version of it, with its supplier (`levert`); gives its id, or nothing
 * when the row names none. Where only the package is named and one version of it is known, it is that version.
 */
export function putPackage(to: Gathering, one: Package, line: number, records: 0 | 1, properties: readonly Property[] = []): string | null {
  if (!packageKey(one)) return null
  const version = one.versionId !== '' || (one.packageId === '' && one.versionName !== '')
  const type = version ? 'Pakketversie' : 'Pakket'
  const name = version ? fullName(one) : one.packageName
  const own: Property[] = [
    ['Object ID', version ? one.versionId : one.packageId], ['Versie-aanduiding', one.versionName], ['Pakket', version ? one.packageName : ''],
    ['Pakket ID', version ? one.packageId : ''], ...properties,
  ]
  const versions = !records && !version ? to.under(`package ${one.packageId}`) : null
  const known = versions?.size === 1 ? firstOf(versions) : !records && !one.versionId && !one.packageId ? firstOf(to.named(name)) : undefined
  const id = known ?? to.element(type, packageKey(one), name, { records, line, properties: own })
  if (version && one.packageId) to.note(`package ${one.packageId}`, id)
  const supplier = putSupplier(to, one, line)
  if (supplier !== null) to.relation('Association', supplier, id, { records: 0, line, name: 'levert' })
  return id
}

/** Puts reference components that a row names, with what a package has to do with them: `wordt gebruikt voor` or `is geschikt voor`. */
export function putComponents(to: Gathering, source: string, found: readonly { id: string; name: string }[], word: string, line: number, status = ''): void {
  for (const { id, name } of found) {
    const known = id ? undefined : firstOf(to.named(name, 'Referentiecomponent'))
    const target = known ?? to.element('Referentiecomponent', id || name, name, { records: 0, line, properties: [['Object ID', id]] })
    const properties: Property[] = [['Gebruik status', status]]
    to.relation('Specialization', source, target, { records: 0, line, name: word, properties, ...(status && { id: `${source} ${word} ${target} ${status}` }) })
  }
}
