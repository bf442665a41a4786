import { describe, expect, it } from 'vitest'
import { messagesIn, type Language } from '../../src/i18n/index.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import { cellsOf, tabbed, asHtml } from '../../src/ui/tables/grid/copy.ts'
import { readCells } from '../../src/ui/tables/paste/cells.ts'
import { filled } from '../../src/ui/tables/paste/fill.ts'
import { inOrder, recognised } from '../../src/ui/tables/paste/headers.ts'
import { over } from '../../src/ui/tables/paste/over.ts'
import { likelyKind } from '../../src/ui/tables/paste/kind-words.ts'
import type { Meanings } from '../../src/ui/tables/paste/meanings.ts'
import { readPaste } from '../../src/ui/tables/paste/reading.ts'
import { TABLE_KEYS, type TableKey } from '../../src/ui/tables/table.ts'
import { TABLES } from '../../src/ui/tables/tables.ts'
import { after, contextOf, small, voorbeeldstad } from './tables-around.ts'

describe('cells of a spreadsheet', () => {
  it.each<[string, string, string[][]]>([
    ['tabs', 'a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]],
    ['semicolons', 'a;b, met komma\nc;d', [['a', 'b, met komma'], ['c', 'd']]],
    ['commas', 'a,b\nc,d\n\n', [['a', 'b'], ['c', 'd']]],
    ['quotes around lines and signs', '"a\nb"\t"zeg ""ja"""\nc\td', [['a\nb', 'zeg "ja"'], ['c', 'd']]],
    ['a quote that is only a quote', '"Het" loket\tx\n27" scherm\ty', [['"Het" loket', 'x'], ['27" scherm', 'y']]],
    ['a quote that is never closed', '"open\tx\ny\tz', [['"open', 'x'], ['y', 'z']]],
    ['rows of unequal length', 'a\tb\nc', [['a', 'b'], ['c', '']]],
    ['a byte order mark, and cells that are empty', '\uFEFFa\t\tc', [['a', '', 'c']]],
    ['one line of words', 'Zaaksysteem, met toebehoren', [['Zaaksysteem', 'met toebehoren']]],
    ['nothing', ' \n', []],
  ])('%s', (_, text, cells) => expect(readCells(text)).toEqual(cells))

  it('what is copied is read back, whatever stands in it', () => {
    const cells = [['Naam', 'Omschrijving'], ['=1+1', 'twee\nregels'], ['-', '"a"\tb'], ["'t Loket", '@thuis']]
    expect(readCells(tabbed(cells))).toEqual(cells)
    expect(tabbed(cells)).toContain("'=1+1")
  })

  it('as a table nothing of it is markup', () => expect(asHtml([['<b>'], ['a & "b"\nc']])).toBe('<meta charset="utf-8"><table><thead><tr><th>&#60;b&#62;</th></tr></thead><tbody><tr><td>a &#38; &#34;b&#34;<br>c</td></tr></tbody></table>'))
})

describe('the titles of columns', () => {
  it.each<[TableKey, string[], (string | null)[] | null]>([
    ['components', ['Naam', 'Soort', 'Leverancier'], ['name', 'kind', 'supplier']],
    ['components', ['Applicatie', 'Vendor', 'Opmerkingen', 'Kleur'], ['name', 'supplier', 'description', null]],
    ['needs', ['Van', 'Naar', 'Hold-up'], ['of', 'on', 'holdUp']],
    ['services', ['Dienst', 'MTPD', 'RTO'], ['name', 'mtpd', 'rto']],
    ['organisations', ['name', 'jurisdiction', 'parent'], ['name', 'jurisdiction', 'parent']],
    ['components', ['Naam'], ['name']],
    ['components', ['Naam applicatie', 'Type', 'Leverancier(s)', 'Eigenaar', 'Afhankelijk van', 'RTO', 'Omschrijving'], ['name', 'kind', 'supplier', 'team', 'needs', 'restart', 'description']],
    ['components', ['Systeem', 'Beheerder', 'Herstarttijd', 'Toelichting'], ['name', 'team', 'restart', 'description']],
    ['components', ['System', 'Owner', 'Depends on', 'Vendor'], ['name', 'team', 'needs', 'supplier']],
    ['services', ['Proces', 'MTD/MTPD', 'RTO', 'RPO', 'Eigenaar'], ['name', 'mtpd', 'rto', 'rpo', 'owner']],
    ['organisations', ['Leverancier', 'Land', 'Moederbedrijf'], ['name', 'jurisdiction', 'parent']],
    ['components', ['Zaaksysteem', 'applicatie', 'Zaakwerk BV'], null],
    ['components', ['Naam', 'Naam', 'Soort'], ['name', null, 'kind']],
  ])('%s: %j', (key, titles, mapping) => expect(recognised(titles, TABLES[key])).toEqual(mapping))
})

/** What would become of a text pasted in a table, and the landscape after it. */
function pasted(key: TableKey, text: string, { landscape = small, language = 'nl', emptying = false, adding = false, chosen = {} }: { landscape?: Landscape; language?: Language; emptying?: boolean; adding?: boolean; chosen?: Meanings } = {}) {
  const table = TABLES[key]
  const cells = readCells(text)
  const mapping = recognised(cells[0] ?? [], table)
  const place = { table, rows: table.rows(landscape), landscape, messages: messagesIn(language) }
  const reading = readPaste(place, { cells, head: mapping !== null, mapping: mapping ?? inOrder(cells[0]?.length ?? 0, table), emptying }, { chosen, adding })
  const { lines, edits } = reading
  return { ...reading, outcomes: lines.map(({ outcome }) => outcome), faults: lines.flatMap(({ faults }) => faults.map(({ why }) => why)), landscape: after(landscape, edits) }
}

describe('pasted rows', () => {
  it('are new, change a row, are the same, or are refused', () => {
    const { outcomes, faults, landscape } = pasted('components', 'Naam\tSoort\tLeverancier\tHerstart\nzaaksysteem\tapplicatie\t\t4 uur\nAzure\tplatform\tMicrosoft Ierland\t\nPrinter\tapparaat\t\t\n\tapplicatie\tElders\t')
    expect(outcomes).toEqual(['changed', 'same', 'new', 'refused'])
    expect(faults).toEqual(['Naam ontbreekt.'])
    expect(landscape.components['zaak']).toMatchObject({ name: 'zaaksysteem', restart: 'PT4H', needs: small.components['zaak']?.needs })
    expect(landscape.components['printer']).toEqual({ name: 'Printer', kind: 'device' })
    expect(Object.keys(landscape.organisations ?? {})).not.toContain('elders')
  })

  it('are taken over without what cannot be read, which is told by cell', () => {
    const { outcomes, faults, unread, landscape } = pasted('components', 'Naam\tSoort\tHerstart\nFout\tding\tstraks\nZaaksysteem\tproces\t2 werkdagen')
    expect(outcomes).toEqual(['new', 'changed'])
    expect(faults).toEqual([expect.stringMatching(/^Kies uit/), expect.stringMatching(/^Typ bijvoorbeeld/), expect.stringMatching(/^Werkdagen zijn geen vaste tijd/)])
    expect(unread).toBe(3)
    expect(landscape.components['fout']).toEqual({ name: 'Fout', kind: 'application' })
    expect(landscape.components['zaak']).toMatchObject({ kind: 'process', restart: 'PT2H' })
  })

  it('with words of others for the kinds ask for a meaning once for each word, and have a likely one already', () => {
    const text = 'Naam;Type\nA;Server\nB;server\nC;Database\nD;SaaS\nE;kwark'
    const { words, landscape } = pasted('components', text)
    expect(words.map((word) => [word.text, word.count, word.meaning])).toEqual([['Server', 2, 'platform'], ['Database', 1, 'data'], ['SaaS', 1, 'application'], ['kwark', 1, '']])
    expect(['a', 'b', 'c', 'd', 'e'].map((id) => landscape.components[id]?.kind)).toEqual(['platform', 'platform', 'data', 'application', 'application'])
    const other = pasted('components', text, { chosen: { kind: { server: 'device', kwark: 'supply' } } })
    expect(['a', 'c', 'e'].map((id) => other.landscape.components[id]?.kind)).toEqual(['device', 'data', 'supply'])
    expect(other.unread).toBe(0)
  })

  it('name what they need: what is there, what comes along, and what may be added', () => {
    const text = 'Naam\tAfhankelijk van\nZaaksysteem\tEntra ID, Kassa; Papier\nKassa\tAzure\nBalie\tKassa, Dak\nBalie, klein\tBalie\nLoket\tBalie, klein; Loket'
    const { landscape, missing, faults, lines } = pasted('components', text)
    expect(landscape.components['zaak']?.needs).toEqual([...small.components['zaak']?.needs ?? [], 'kassa'])
    expect(landscape.components['kassa']?.needs).toEqual(['azure'])
    expect(landscape.components['balie']?.needs).toEqual(['kassa'])
    expect(landscape.components['loket']?.needs).toEqual(['balie-klein'])
    expect(missing).toEqual(['Dak'])
    expect(faults).toEqual(['Geen onderdeel dat zo heet: Dak. Dit is weggelaten.'])
    expect(lines[0]?.changes.map(({ after }) => after)).toEqual(['Entra ID, Azure, Papier, Kassa'])
    const added = pasted('components', text, { adding: true })
    expect(added.landscape.components['balie']?.needs).toEqual(['kassa', 'dak'])
    expect(added.landscape.components['dak']).toEqual({ name: 'Dak', kind: 'application' })
    expect([added.missing, added.faults]).toEqual([['Dak'], []])
  })

  it('of needs may bring the components that they name', () => {
    const { outcomes, landscape } = pasted('needs', 'Van;Naar\nZaaksysteem;Dak\nKelder;Papier', { adding: true })
    expect(outcomes).toEqual(['new', 'new'])
    expect(landscape.components['zaak']?.needs?.at(-1)).toBe('dak')
    expect(landscape.components['kelder']).toEqual({ name: 'Kelder', kind: 'application', needs: ['papier'] })
  })

  it('that say in so many words that there is nothing, say nothing', () =>
    expect(pasted('components', 'Naam\tLeverancier\tHerstart\tNodig\nKassa\tn.v.t.\t-\tgeen').landscape).toEqual({ ...small, components: { ...small.components, kassa: { name: 'Kassa', kind: 'application' } } }))

  it('bring the organisations that they name and that are not there, each once, and only when something names them', () => {
    const { edits, landscape } = pasted('components', 'Naam;Leverancier\nKassa;Kassabouw BV\nBalie;kassabouw bv\nAzure;Nieuwco\nstuk;Elders', { landscape: { ...small, components: { ...small.components, stuk: { name: 'Stuk', kind: 'device' }, stuk2: { name: 'Stuk', kind: 'device' } } } })
    expect(Object.keys(landscape.organisations ?? {})).toEqual(['microsoft', 'ierland', 'kassabouw-bv', 'nieuwco'])
    expect(landscape.components['balie']?.supplier).toBe('kassabouw-bv')
    expect(edits[0]?.do).toBe('add-components')
  })

  it('leave what stands in cells that are empty, unless these are to empty it', () => {
    const text = 'Naam\tLeverancier\nAzure\t'
    expect(pasted('components', text).outcomes).toEqual(['same'])
    expect(pasted('components', text, { emptying: true }).landscape.components['azure']).toEqual({ name: 'Azure', kind: 'platform' })
  })

  it('without titles are read in the order of the columns', () => expect(pasted('organisations', 'Zaakwerk\tNederland\nKPN\tNL').landscape.organisations).toMatchObject({ zaakwerk: { name: 'Zaakwerk', jurisdiction: 'NL' }, kpn: { name: 'KPN', jurisdiction: 'NL' } }))

  it('that are about the same are refused the second time', () => {
    expect(pasted('components', 'Naam\tSoort\nKassa\tapparaat\nkassa\tteam').faults).toEqual(['Deze rij gaat over hetzelfde als rij 2.'])
    expect(pasted('components', 'Kenmerk\tNaam\nazure\tAzure\nazure\tAnders').outcomes).toEqual(['same', 'refused'])
  })

  it('that could be about several are refused', () => {
    const twins = { ...small, components: { ...small.components, azure2: { name: 'Azure', kind: 'platform' as const } } }
    expect(pasted('components', 'Naam\tHerstart\nAzure\t1 uur', { landscape: twins }).outcomes).toEqual(['refused'])
  })

  it('say what is missing', () => expect(pasted('components', 'Naam\tSoort\n\tapplicatie').faults).toEqual(['Naam ontbreekt.']))

  it('change needs that are there and add those that are not', () => {
    const { outcomes, landscape } = pasted('needs', 'Van,Naar,Hold-up\nzaak,Entra ID,2 weken\nEntra ID,Papier,PT1H\nZaaksysteem,Onbekend,')
    expect(outcomes).toEqual(['changed', 'new', 'refused'])
    expect(landscape.components['zaak']?.needs?.[0]).toEqual({ on: 'entra', holdUp: 'P14D' })
    expect(landscape.components['entra']?.needs).toEqual(['azure', { on: 'papier', holdUp: 'PT1H' }])
  })

  it('make no need outside a group of one that is meant to be in it', () => expect(pasted('needs', 'Onderdeel\tHeeft nodig\tIn groep\nEntra ID\tPapier\tééN van 2').outcomes).toEqual(['refused']))

  it('make a service of a component there is', () => expect(pasted('services', 'Dienst\tKritiek\tMTPD\nAzure\tja\t3 dagen').landscape.components['azure']).toEqual({ name: 'Azure', kind: 'platform', supplier: 'ierland', service: { critical: true, mtpd: 'P3D' } }))

  it('of organisations may own each other, whatever their order', () => {
    const { landscape } = pasted('organisations', 'Naam\tEigendom van\tKenmerk\nDochter\tMoeder\tdochter\nMoeder\tGrootmoeder\tde-moeder')
    expect(landscape.organisations).toMatchObject({ dochter: { parent: 'de-moeder' }, 'de-moeder': { parent: 'grootmoeder' }, grootmoeder: { name: 'Grootmoeder' } })
  })

  it.each(TABLE_KEYS)('a whole table of %s that is copied and pasted over itself changes nothing', (key) => {
    for (const language of ['nl', 'en'] as const) {
      const text = tabbed(cellsOf(TABLES[key].rows(voorbeeldstad), TABLES[key], contextOf(voorbeeldstad, language)))
      const { lines, edits } = pasted(key, text, { landscape: voorbeeldstad, language })
      expect(lines.filter(({ outcome, faults }) => outcome !== 'same' && !faults.some(({ why }) => /Er zijn meer rijen|More rows fit/.test(why))).slice(0, 3)).toEqual([])
      expect(edits).toEqual([])
    }
  })

  it('organisations and components that are copied make the same landscape anew', () => {
    const { components, organisations } = voorbeeldstad
    const empty: Landscape = { format: 'uitwijk-landscape/1', name: 'Leeg', components: {} }
    const copied = (key: TableKey) => tabbed(cellsOf(TABLES[key].rows(voorbeeldstad), TABLES[key], contextOf(voorbeeldstad)))
    const first = pasted('organisations', copied('organisations'), { landscape: empty }).landscape
    expect(Object.keys(first.organisations ?? {})).toEqual(Object.keys(organisations ?? {}))
    const second = pasted('components', copied('components'), { landscape: first }).landscape
    expect(second.organisations).toEqual(first.organisations)
    for (const [id, { name, kind, supplier, tags }] of Object.entries(components)) expect(second.components[id]).toMatchObject({ name, kind, ...(supplier ? { supplier } : {}), ...(tags ? { tags } : {}) })
  })
})

it.each([['VM', 'platform'], ['Databaseserver', 'platform'], ['Laptop', 'device'], ['firewall (intern)', 'network'], ['Core-switch', 'network'], ['Afdeling', 'team'], ['webapplicatie', 'application'], ['Werkproces', 'process'], ['map', null]])('%s most likely is of the kind %s', (text, kind) =>
  expect(likelyKind(text)).toBe(kind))

describe('a block of cells put over others', () => {
  const table = TABLES.components
  const rows = table.rows(small)
  const from = (key: string) => table.columns.slice(table.columns.findIndex((column) => column.key === key))

  it('changes each, and keeps what cannot be read where it was meant to be', () => {
    const { changes, wrongs } = filled([['applicatie', 'Microsoft'], ['ding', '']], rows, from('kind'), contextOf(small)) ?? { changes: [], wrongs: [] }
    expect(wrongs).toEqual([{ row: 'entra', key: 'kind', text: 'ding', why: expect.stringContaining('Kies uit') as string }])
    const { components } = after(small, table.changed(changes, small))
    expect(components['azure']).toMatchObject({ kind: 'application', supplier: 'microsoft' })
    expect(components['entra']).toEqual({ name: 'Entra ID', kind: 'identity', needs: ['azure'] })
  })

  it('does not fit when it is larger than what is there', () => {
    expect(filled([['a', 'b']], rows, from('id'), contextOf(small))).toBeNull()
    expect(filled(rows.concat(rows).map(() => ['x']), rows, from('name'), contextOf(small))).toBeNull()
  })

  it('one row of cells is for every row that is marked; what has titles is shown first', () => {
    const target = { table, rows, marked: [rows[0], rows[3]].flatMap((row) => row ?? []), row: 3, column: table.columns.findIndex(({ key }) => key === 'team') }
    const put = (text: string, more = {}) => over(readCells(text), { ...target, ...more }, contextOf(small))
    expect(put('ICT')?.changes.map(({ row }) => row.id)).toEqual(['azure', 'zaak'])
    expect(put('ICT', { row: 2 })?.changes.map(({ row }) => row.id)).toEqual(['papier'])
    expect(put('Naam\tSoort\nAzure\tplatform')).toBeNull()
    expect(put('ICT', { row: -1 })).toBeNull()
  })
})
