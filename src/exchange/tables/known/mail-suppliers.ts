import type { Component, Organisation } from '../../../model/landscape.ts'
import type { Need } from '../../../model/need.ts'
import type { Property } from '../../inventory.ts'
import { ID, IS, KIND, OWN, ownProperties } from '../../own/own-properties.ts'
import type { Gathering } from './gathering.ts'
import type { KnownTable } from './known-table.ts'
import { MICROSOFT_365, receiverOf, type Receiver } from './mail-receivers.ts'
import { behind, beside, COUNTED, countryOf, DESCRIPTION, NAME, ownerName, NAMED, RECEIVES, serviceName } from './mail-words.ts'
import { eachRow, type Row, type Table } from './table.ts'

const COLUMNS = ['cbs_code', 'gemeente', 'provincie', 'inwoners', 'domein', 'mail_klasse', 'mx_domein', 'mx_landen', 'm365_signalen', 'spf_afzenders'] as const
type Cells = Record<(typeof COLUMNS)[number], string>

/** What goes on where Microsoft 365 only seems to be in use, when that is gone: an assumption, and marked as one. */
const WITHOUT = 0.5

/** Words for relations as people use them in tables. */
const [USES, SUPPLIER] = ['gebruikt', 'leverancier']

type Terms = Pick<Need, 'without' | 'source'>

/** What the mail of a municipality needs: who receives it, and Microsoft 365 as far as the signals go. */
function needsOf({ m365_signalen, mail_klasse, mx_domein, mx_landen }: Cells): [Receiver, Terms][] {
  const signals = m365_signalen.split('|').map((signal) => signal.trim()).filter(Boolean)
  const received: [Receiver, Terms][] = mx_domein ? [[receiverOf(mx_domein, mx_landen), { source: RECEIVES }]] : []
  if (received[0]?.[0] === MICROSOFT_365) return received
  if (mail_klasse === 'microsoft') return [...received, [MICROSOFT_365, { source: behind(signals) }]]
  return signals.length ? [...received, [MICROSOFT_365, { without: WITHOUT, source: beside(signals) }]] : received
}

/** The receiver, and who runs it. */
function putReceiver(to: Gathering, { id, name, kind, supplier }: Receiver, line: number): string {
  const country: Partial<Organisation> = { ...(supplier.jurisdiction && { jurisdiction: supplier.jurisdiction }), source: countryOf(supplier) }
  const maker = to.element('organisation', supplier.id, supplier.name, {
    records: 0, line, properties: [[IS, 'organisation'], [ID, supplier.id], ...ownProperties(country, ['jurisdiction', 'source'])],
  })
  const own = to.element(kind, id, name, { records: 0, line, properties: [[IS, 'component'], [ID, id], [KIND, kind], ...ownProperties({ source: NAMED }, ['source'])] })
  to.relation(SUPPLIER, own, maker, { records: 0, line })
  return own
}

/** The mail of a municipality, as a service for its residents. What the row says stays with it. */
function putMunicipality(to: Gathering, cells: Cells, counted: boolean, line: number): string {
  const { cbs_code, gemeente, provincie, mail_klasse, inwoners } = cells
  const fields: Partial<Component> = {
    owner: ownerName(gemeente), tags: [provincie.toLowerCase(), mail_klasse && `mail-${mail_klasse}`].filter(Boolean), service: counted ? { people: Number(inwoners) } : {}, source: COUNTED,
  }
  const said = COLUMNS.map((column): Property => [column, cells[column]]).filter(([column]) => column !== 'gemeente' && column !== 'inwoners')
  return to.element('Gemeente', cbs_code, serviceName(gemeente), {
    records: 1, line, properties: [[IS, 'component'], [ID, cbs_code.toLowerCase()], [`${OWN}key`, cbs_code], [KIND, 'service'], ...ownProperties(fields, ['owner', 'tags', 'service', 'source']), ...said],
  })
}

/** Takes in what a row says; one that does not say of which municipality cannot be read. */
function readRow(table: Table, to: Gathering, cells: Cells, line: number): void {
  const { cbs_code, gemeente, inwoners } = cells
  if (!/^GM\d+$/.test(cbs_code) || gemeente === '') return to.unreadable('element', 'Gemeente', table, { code: 'no-foreign-id', what: gemeente || 'Gemeente' }, { line })
  const counted = /^\d{1,9}$/.test(inwoners)
  if (!counted) to.warn(table, 'inwoners', { code: 'bad-cell', column: 'inwoners', found: inwoners, expected: '233273' }, { line })
  const own = putMunicipality(to, cells, counted, line)
  for (const [receiver, terms] of needsOf(cells))
    to.relation(USES, own, putReceiver(to, receiver, line), { records: 0, line, properties: ownProperties(terms, ['without', 'source']) })
}

/**
 * Municipalities with who receives their mail, made of the public DNS records that MX Map gathers: a row for each municipality.
 *
 * Elements: `Gemeente`, its mail as a service for its residents; without records what receives mail (`workplace`, `application`) and who
 * runs that (`organisation`). Relations, all without records: `gebruikt` and `leverancier`. Everything says what it rests on.
 */
export const mailSuppliers: KnownTable = {
  format: 'table', vocabulary: 'table', dialect: 'MX Map, mailleveranciers van gemeenten',
  fits: (table) => table.has(...COLUMNS),
  read(table, to) {
    const columns = COLUMNS.map((column) => [column, table.cell(column)] as const)
    to.about.name ??= NAME
    to.about.documentation ??= DESCRIPTION
    eachRow(table, (row: Row, line) => readRow(table, to, Object.fromEntries(columns.map(([column, cell]) => [column, cell(row)])) as Cells, line))
  },
}
