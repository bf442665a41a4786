import { describe, expect, it } from 'vitest'
import { valuesOf } from '../../../src/exchange/inventory.ts'
import { durationOf } from '../../../src/exchange/tables/cell-values.ts'
import { SHEET_FIELDS } from '../../../src/exchange/tables/tables.ts'
import { general, linksOf, proposed, sheetOf, type Cells } from './sheets.ts'

const choiceFor = (cells: Cells, name = 'lijst') => proposed(sheetOf(name, cells)).sheets[0]!.proposed
const cellsUnder = (header: readonly string[], ...rows: string[][]): Cells => [header, ...rows]

describe('what is proposed for a table', () => {
  it.each([
    ['components', ['Applicatienaam', 'Categorie', 'Leverancier', 'Systeemeigenaar', 'Afhankelijk van', 'B', 'I', 'V', 'RTO', 'Kostenplaats'], ['name', 'kind', 'supplier', 'owner', 'needs', 'availability', 'integrity', 'confidentiality', 'rto', 'property']],
    ['components', ['Name', 'Type', 'Vendor', 'Depends on', 'Critical', 'Maximum tolerable downtime (MTPD)', 'Users'], ['name', 'kind', 'supplier', 'needs', 'critical', 'mtpd', 'people']],
    ['needs', ['Afhankelijke', 'Afhankelijk van', 'Houdt vol', 'Toelichting'], ['dependent', 'on', 'holdUp', 'description']],
    ['needs', ['From', 'To', 'Comment'], ['dependent', 'on', 'description']],
    ['organisations', ['Leverancier', 'Land', 'Moederbedrijf', 'Website'], ['name', 'jurisdiction', 'parent', 'website']],
    ['organisations', ['Organisation', 'Country'], ['name', 'jurisdiction']],
  ])('follows the headers: %s %j', (use, header, columns) => {
    expect(choiceFor([header, header.map((_, i) => `cel ${i}`)])).toEqual({ use, columns })
  })

  it.each(['components', 'needs', 'organisations'] as const)('knows all columns of our own table of %s', (use) => {
    expect(choiceFor([SHEET_FIELDS[use], SHEET_FIELDS[use].map((_, i) => `cel ${i}`)], use)).toEqual({ use, columns: SHEET_FIELDS[use] })
  })

  it('does not mind case, accents, punctuation and what stands in brackets', () => {
    expect(choiceFor(cellsUnder(['NAAM ', 'soort:', 'Wettelijke-grondslag', 'rto (uren)'], ['a', 'b', 'c', '1 uur'])).columns).toEqual(['name', 'kind', 'legalBasis', 'rto'])
  })

  it('gives a field to one column only', () => {
    expect(choiceFor(cellsUnder(['Naam', 'Applicatie', 'Soort'], ['a', 'b', 'c'])).columns).toEqual(['name', 'property', 'kind'])
  })

  it('gives what something needs, and labels, to as many columns as say them', () => {
    const cells = cellsUnder(['Naam', 'Draait op', 'Aanmelden via', 'Domein', 'Labels'], ['Zaken', 'Azure', 'Entra ID; Azure', 'Sociaal', 'kern'])
    expect(choiceFor(cells).columns).toEqual(['name', 'needs', 'needs', 'tags', 'tags'])
    const inventory = general([sheetOf('lijst', cells)])
    expect(linksOf(inventory)).toEqual(['Zaken -need-> Azure', 'Zaken -need-> Entra ID'])
    expect(valuesOf(inventory.elements[0]!.properties, 'tags')).toEqual(['Sociaal', 'kern'])
  })

  it('looks at the cells where a header says nothing: names of other things are needs', () => {
    const cells = cellsUnder(['Naam', 'Soort', 'Onderlegger', 'Kleur'], ['Zaken', 'applicatie', 'Opslag, Netwerk', 'rood'], ['Opslag', 'platform', 'Netwerk', 'blauw'], ['Netwerk', 'netwerk', '', 'rood'])
    expect(choiceFor(cells).columns).toEqual(['name', 'kind', 'needs', 'property'])
  })

  it('looks for a name among the cells when no header is one', () => {
    expect(choiceFor(cellsUnder(['Spul', 'Soort'], ['Zaken', 'applicatie'], ['Mail', 'werkplek'])).columns).toEqual(['name', 'kind'])
  })

  it('says nothing of a column without a name, whatever its place, or of cells beyond the header', () => {
    for (let columns = 1; columns <= 30; columns++) {
      const header = ['Naam', ...Array.from({ length: columns }, (_, i) => `kolom ${i}`)]
      expect(choiceFor(cellsUnder(header, ['a', ...Array.from({ length: columns + 1 }, () => '2')])).columns).toEqual(['name', ...Array.from({ length: columns + 1 }, () => 'property')])
    }
    expect(choiceFor(cellsUnder(['Soort', 'Naam'], ['applicatie', 'a', 'b'], ['applicatie', 'b', 'a'])).columns).toEqual(['kind', 'name', 'property'])
    expect(choiceFor(cellsUnder(['Soort', 'Kleur'], ['applicatie', '1', 'b'], ['applicatie', '2', 'a'])).columns).toEqual(['kind', 'property', 'property'])
  })

  it('tells sheets with one name apart', () => {
    const cells = cellsUnder(['Naam', 'Soort'], ['a', 'b'])
    expect(proposed(sheetOf('lijst', cells), sheetOf('lijst', cells)).sheets.map(({ name }) => name)).toEqual(['lijst', 'lijst (2)'])
  })
})

describe('names in one cell', () => {
  it.each([
    ['B,C', ['B', 'C']], ['B,C, D', ['B', 'C', 'D']], ['B,C;D', ['B', 'C', 'D']], ['C,E', ['C,E']], ['B,onbekend', ['B,onbekend']], ['1,5 GB', ['1,5 GB']], ['B,,C,', ['B', 'C']],
  ])('are split at a comma without a space where each part is known and the whole is not: %s', (cell, names) => {
    const { relations } = general([sheetOf('lijst', cellsUnder(['Naam', 'Soort', 'Afhankelijk van'], ['A', 'applicatie', cell], ...['B', 'C', 'D', 'E', 'C,E'].map((name) => [name, 'platform', ''])))])
    expect(relations.map(({ target }) => target)).toEqual(names)
  })
})

describe('what a table holds', () => {
  const components = sheetOf('Applicaties', cellsUnder(
    ['Naam', 'Soort', 'Leverancier', 'Afhankelijk van', 'Beschikbaarheid', 'RTO', 'MTPD', 'Kritiek', 'Tags', 'Kostenplaats'],
    ['Zaaksysteem', 'applicatie', 'Acme', 'Opslag; entra id', 'hoog', '8 uur', '2 dagen en 4 uur', 'ja', 'kern, zaken', '4711'],
    ['Opslag', 'platform', 'acme', '', '2', 'een paar uur', '', 'nee', '', ''],
    ['', '', '', '', '', '', '', '', '', '99'],
  ))
  const needs = sheetOf('Koppelingen', cellsUnder(['Afhankelijke', 'Afhankelijk van', 'Houdt vol', 'Zonder'], ['OPSLAG', 'Stroom', '15 min', '80 %'], ['Zaaksysteem', '', '', '']))
  const organisations = sheetOf('Leveranciers', cellsUnder(['Leverancier', 'Land', 'Moederbedrijf'], ['Acme', 'Nederland', 'Acme Corp'], ['Acme Corp', 'US', '']))

  it('are components with their fields, and other columns under their header', () => {
    const { elements } = general([components])
    expect(elements[0]).toMatchObject({ id: 'Zaaksysteem', type: 'component', name: 'Zaaksysteem', records: 1, folder: ['Applicaties'], line: 2, properties: [
      ['supplier', 'Acme'], ['kind', 'applicatie'], ['availability', '3'], ['rto', 'PT8H'], ['mtpd', 'P2DT4H'], ['critical', 'true'], ['Kostenplaats', '4711'], ['tags', 'kern'], ['tags', 'zaken']] })
  })

  it('are relations to what is named, found whatever its case; what has no row of its own has no records', () => {
    const inventory = general([components, needs, organisations])
    expect(linksOf(inventory)).toEqual([
      'Zaaksysteem -supplier-> Acme', 'Zaaksysteem -need-> Opslag', 'Zaaksysteem -need-> entra id', 'Opslag -supplier-> Acme', 'Acme -parent-> Acme Corp', 'Opslag -need-> Stroom'])
    expect(inventory.relations.at(-1)).toMatchObject({ records: 1, properties: [['uitwijk:relation', 'need'], ['holdUp', 'PT15M'], ['without', '0.8']] })
    expect(inventory.elements.map(({ type, name, records }) => `${records} ${type} ${name}`)).toEqual(
      ['1 component Zaaksysteem', '1 component Opslag', '1 organisation Acme', '1 organisation Acme Corp', '0 component entra id', '0 component Stroom'])
    expect(inventory.elements.filter(({ type }) => type === 'organisation').map(({ properties }) => valuesOf(properties, 'jurisdiction'))).toEqual([['NL'], ['US']])
  })

  it('is told of where a cell does not fit, with its line and column, and where a row says too little', () => {
    const { problems, unreadable } = general([components, needs])
    expect(problems).toMatchObject([
      { file: 'Applicaties.csv', line: 3, column: 6, detail: { code: 'bad-cell', column: 'RTO', found: 'een paar uur' } }, { file: 'Applicaties.csv', line: 4, detail: { code: 'no-foreign-id' } },
      { file: 'Koppelingen.csv', line: 3, detail: { code: 'dangling', end: 'target' } }])
    expect(unreadable).toMatchObject([{ type: 'component', reason: 'no-id', count: 1 }, { type: 'need', reason: 'dangling', count: 1 }])
  })

  it('is what was chosen for it, where that differs from what is proposed', () => {
    const sheet = sheetOf('lijst', cellsUnder(['Naam', 'Soort', 'Van wie'], ['Acme', 'BV', 'Acme Corp']))
    expect(general([sheet], { lijst: { use: 'organisations', columns: ['name', 'skip', 'parent'] } }).elements).toMatchObject([{ type: 'organisation', name: 'Acme', properties: [] }, { name: 'Acme Corp', records: 0 }])
    expect(general([sheet], { lijst: { use: 'skip', columns: [] } })).toMatchObject({ elements: [], relations: [], unreadable: [] })
  })

  it('does not let a column that is kept as it is pass for a field of ours', () => {
    const sheet = sheetOf('lijst', cellsUnder(['name', 'supplier'], ['Zaken', 'Acme']))
    expect(general([sheet], { lijst: { use: 'components', columns: ['name', 'property'] } }).elements[0]?.properties).toEqual([['Supplier', 'Acme']])
  })

  it('keeps things apart that have one id, with a warning', () => {
    const inventory = general([sheetOf('lijst', cellsUnder(['id', 'naam', 'soort'], ['1', 'a', 'applicatie'], ['1', 'b', 'applicatie']))])
    expect(inventory.elements.map(({ id }) => id)).toEqual(['1', '1 #2'])
    expect(inventory.problems).toMatchObject([{ line: 3, detail: { code: 'duplicate-foreign-id', id: '1' } }])
  })

  it('keeps a name whole that holds a comma, when it is the name of something', () => {
    const cells = cellsUnder(['Naam', 'Soort', 'Nodig'], ['Wegen, water', 'applicatie', ''], ['Zaken', 'applicatie', 'Wegen, water, Mail'])
    expect(linksOf(general([sheetOf('lijst', cells)]))).toEqual(['Zaken -need-> Wegen, water', 'Zaken -need-> Mail'])
  })
})

describe('a duration in a cell', () => {
  it.each([
    ['PT8H', 'PT8H'], ['p3d', 'P3D'], ['8 uur', 'PT8H'], ['1,5 dag', 'P1DT12H'], ['2 days', 'P2D'], ['1 week en 2 dagen', 'P9D'], ['30min.', 'PT30M'], ['08:30:00', 'PT8H30M'], ['0', 'PT0S'],
    ['3 maanden', null], ['2 werkdagen', null], ['8', null], ['uur', null], ['zo snel mogelijk', null], ['-2 uur', null],
  ])('%j is %s', (text, duration) => {
    expect(durationOf(text)).toBe(duration)
  })
})
