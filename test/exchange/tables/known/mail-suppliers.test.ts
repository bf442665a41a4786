import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Inventory } from '../../../../src/exchange/inventory.ts'
import { ownFields } from '../../../../src/exchange/own/own-properties.ts'
import { proposalFor } from '../../../../src/exchange/suppliers/propose-supplier.ts'
import { knownTables } from '../../../../src/exchange/tables/known/known-tables.ts'
import { readRaw } from '../sheets.ts'

const HEADER = 'cbs_code,gemeente,provincie,inwoners,domein,mail_klasse,mx_domein,mx_landen,m365_signalen,spf_afzenders'
const FILE = 'scenarios/examples/nl-gemeenten-mail-leveranciers_noord-oost.csv'

function read(bytes: Uint8Array): Inventory {
  const taken = knownTables(readRaw({ path: 'mail.csv', bytes }), 'mail.csv')
  if (!taken?.ok) throw new Error('not taken')
  return taken.inventory
}
const from = (...rows: string[]) => read(new TextEncoder().encode([HEADER, ...rows].join('\n')))

/** What a municipality needs: on what, how much goes on without it, and how sure that is. */
const needs = ({ relations }: Inventory, id = 'GM0001') => relations.filter(({ type, source }) => type === 'gebruikt' && source === id).map(({ target, properties }) => {
  const { source, without } = ownFields(properties, ['source', 'without']) as { source: { type: string; confidence: string }; without?: number }
  return [target, without ?? 0, source.type, source.confidence]
})
const row = ({ klasse = 'microsoft', mx = 'mx.microsoft', land = 'US', signalen = '', spf = '' }) => `GM0001,Dorp,Friesland,1200,dorp.nl,${klasse},${mx},${land},${signalen},${spf}`

describe('the mail suppliers of municipalities', () => {
  it('are read as many as there are, with all of their residents', () => {
    const { elements, relations, unreadable, problems } = read(readFileSync(FILE))
    expect({ unreadable, problems }).toEqual({ unreadable: [], problems: [] })
    expect(elements.reduce((sum, { records }) => sum + records, 0)).toBe(122)
    expect(elements.filter(({ type }) => type === 'Gemeente')).toHaveLength(122)
    expect(relations.every(({ records }) => records === 0)).toBe(true)
    const lines = readFileSync(FILE, 'utf8').trim().split('\n').slice(1)
    const people = elements.map(({ properties }) => (ownFields(properties, ['service'])['service'] as { people?: number } | undefined)?.people ?? 0)
    expect(people.reduce((sum, count) => sum + count)).toBe(lines.reduce((sum, line) => sum + Number(line.split(',')[3]), 0))
  })

  it.each([
    ['Microsoft receives it', row({ signalen: 'mx|autodiscover|dkim|spf' }), [['microsoft-365', 0, 'measurement', 'high']]],
    ['another receives it, and mail clients are sent to Microsoft', row({ mx: 'mimecast.com', land: 'DE', signalen: 'autodiscover' }), [['mailserver-mimecast.com', 0, 'measurement', 'high'], ['microsoft-365', 0, 'measurement', 'medium']]],
    ['another receives it, and Microsoft may only send', row({ mx: 'mimecast.com', signalen: 'spf' }), [['mailserver-mimecast.com', 0, 'measurement', 'high'], ['microsoft-365', 0, 'measurement', 'low']]],
    ['Microsoft is one of those who receive it', row({ mx: 'mimecast.com', signalen: 'mx|spf' }), [['mailserver-mimecast.com', 0, 'measurement', 'high'], ['microsoft-365', 0, 'measurement', 'medium']]],
    ['nothing in the file shows it', row({ mx: 'mimecast.com' }), [['mailserver-mimecast.com', 0, 'measurement', 'high'], ['microsoft-365', 0, 'assumption', 'low']]],
    ['Microsoft 365 is seen beside mail that is elsewhere', row({ klasse: 'local-isp', mx: 'ezorg.nl', land: 'NL', signalen: 'autodiscover|spf' }), [['mailserver-ezorg.nl', 0, 'measurement', 'high'], ['microsoft-365', 0.5, 'assumption', 'low']]],
    ['Google receives it', row({ klasse: 'google', mx: 'google.com' }), [['google-workspace', 0, 'measurement', 'high']]],
    ['nobody is known to receive it', row({ klasse: '', mx: '' }), []],
  ])('need no more than the records show: %s', (_, line, expected) => expect(needs(from(line))).toEqual(expected))

  it('do not need those who may send in their name', () => {
    const { elements, relations } = from(row({ spf: 'zivver.com|topdesk.net' }))
    expect(JSON.stringify(relations)).not.toMatch(/zivver|topdesk/)
    expect(elements.find(({ id }) => id === 'GM0001')?.properties).toContainEqual(['spf_afzenders', 'zivver.com|topdesk.net'])
  })

  const supplier = (line: string, id: string) => {
    const found = from(line).elements.find(({ id: one }) => one === id)
    return ownFields(found?.properties ?? [], ['jurisdiction', 'source']) as { jurisdiction?: string; source: { type: string; confidence: string; note: string } }
  }

  it.each([['mx.microsoft', 'microsoft', 'Microsoft Corporation'], ['google.com', 'google', 'Google LLC'], ['barracudanetworks.com', 'barracuda', 'Barracuda Networks']])(
    'have the country and its source that are known of suppliers everywhere: %s', (mx, id, name) => {
      const known = proposalFor(name)
      const { jurisdiction, source } = supplier(row({ mx }), id)
      expect([jurisdiction, source]).toEqual([known?.jurisdiction, { type: 'publication', note: expect.stringContaining(known?.source.url ?? '?'), confidence: 'high' }])
    })

  it('have a country that is known, or else that of the server, and say which', () => {
    const country = (line: string, id: string) => {
      const { jurisdiction, source } = supplier(line, id)
      return [jurisdiction, source.confidence]
    }
    expect(country(row({ mx: 'mimecast.com', land: 'DE' }), 'mimecast')).toEqual(['GB', 'high'])
    expect(country(row({ mx: 'irvn.nl', land: 'US' }), 'irvn')).toEqual(['NL', 'high'])
    expect(country(row({ mx: 'dorp.nl', land: 'US' }), 'beheerder-dorp.nl')).toEqual(['US', 'low'])
    expect(country(row({ mx: 'dorp.nl', land: 'NL|US' }), 'beheerder-dorp.nl')).toEqual([undefined, 'low'])
  })

  it('count a row that names no municipality as unreadable, and go on without a number that is none', () => {
    const { elements, unreadable, problems } = from('GM0002,Stad,Drenthe,veel,stad.nl,microsoft,outlook.com,US,mx,', ',Nergens,,1,,,,,,', 'x,Ergens,,1,,,,,,')
    expect(unreadable).toEqual([{ what: 'element', type: 'Gemeente', reason: 'no-id', count: 2 }])
    expect(problems.map(({ line, severity, detail: { code } }) => [line, severity, code])).toEqual([[2, 'warning', 'bad-cell'], [3, 'warning', 'no-foreign-id'], [4, 'warning', 'no-foreign-id']])
    expect(ownFields(elements.find(({ id }) => id === 'GM0002')?.properties ?? [], ['service'])).toEqual({ service: {} })
  })

  it('are read with a byte order mark, semicolons and other columns beside them', () => {
    const text = `\uFEFF${[`volgnummer,${HEADER}`, `1,${row({ signalen: 'mx' })}`].join('\r\n').replaceAll(',', ';')}\r\n`
    expect(needs(read(new TextEncoder().encode(text)))).toEqual([['microsoft-365', 0, 'measurement', 'high']])
  })
})
