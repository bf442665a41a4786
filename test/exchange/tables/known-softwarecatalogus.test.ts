import { describe, expect, it } from 'vitest'
import { countByType, valuesOf, type Inventory } from '../../../src/exchange/inventory.ts'
import { headerOf, known, linksOf, recordsOf, rowsUnder, sheetOf } from './sheets.ts'
import { unreadIn } from '../taken.ts'

const PORTFOLIO = headerOf('swc_Gemeenten_applicatieportfolio')
const LINKS = headerOf('swc_Koppelingen')
const portfolio = (...rows: Record<string, string>[]) => sheetOf('Gemeenten_applicatieportfolio', rowsUnder(PORTFOLIO, ...rows))
const links = (...rows: Record<string, string>[]) => sheetOf('Koppelingen', rowsUnder(LINKS, ...rows))

const ROW = {
  'Gemeente ID': 'g-1', 'Gemeente naam': 'Voorbeeldstad', 'Gemeente CBS': '9999', 'Gebruik Status': 'In productie', 'Gebruik Datum ingang status': '31-01-24', 'Leverancier ID': 'l-1', 'Leverancier Naam': 'Acme B.V.',
  'Pakket ID': 'p-1', 'Pakket Naam': 'Zaak', 'Pakketversie ID': 'v-1', 'Pakketversie Naam': ' 2.0', 'Referentiecomponenten ID': 'r-1', 'Referentiecomponenten naam': 'Zaakafhandelcomponent',
}
const of = ({ elements }: Inventory, type: string) => elements.filter((element) => element.type === type)
const said = ({ elements }: Inventory, name: string, key: string) => elements.filter((element) => element.name === name).flatMap(({ properties }) => valuesOf(properties, key))

describe('the portfolio of the Softwarecatalogus', () => {
  it('gives versions of packages with supplier, reference component and municipality', () => {
    const inventory = known(portfolio(ROW))
    expect(inventory).toMatchObject({ format: 'softwarecatalogus', vocabulary: 'archimate', problems: [], unreadable: [] })
    expect(inventory.elements.map(({ type, name, records }) => `${records} ${type} ${name}`)).toEqual(['1 Pakketversie Zaak 2.0', '0 Leverancier Acme B.V.', '0 Referentiecomponent Zaakafhandelcomponent', '0 Gemeente Voorbeeldstad'])
    expect(linksOf(inventory)).toEqual(['Acme B.V. -levert-> Zaak 2.0', 'Zaak 2.0 -wordt gebruikt voor-> Zaakafhandelcomponent', 'Zaak 2.0 -gebruikt door-> Voorbeeldstad'])
    expect(of(inventory, 'Pakketversie')[0]?.properties).toEqual([
      ['Object ID', 'v-1'], ['Versie-aanduiding', '2.0'], ['Pakket', 'Zaak'], ['Pakket ID', 'p-1'], ['Gebruik status', 'In productie'], ['Gebruik datum', '2024-01-31']])
    expect(said(inventory, 'Voorbeeldstad', 'CBS code')).toEqual(['9999'])
  })

  it('joins the rows of one version; of several uses that which is most in use counts', () => {
    const inventory = known(portfolio({ ...ROW, 'Gebruik Status': 'Gepland' }, { ...ROW, 'Referentiecomponenten ID': 'r-2', 'Referentiecomponenten naam': 'Klantcontact' }))
    expect(countByType(inventory.elements)).toEqual({ Pakketversie: 2 })
    expect(said(inventory, 'Zaak 2.0', 'Gebruik status')).toEqual(['In productie'])
    expect(inventory.relations.filter(({ name }) => name === 'wordt gebruikt voor').map(({ properties }) => valuesOf(properties, 'Gebruik status'))).toEqual([['Gepland'], ['In productie']])
  })

  it('takes the package where a row has no id of a version, and counts a row without either as unreadable', () => {
    const inventory = known(portfolio({ ...ROW, 'Pakketversie ID': '', 'Pakketversie Naam': '' }, { 'Gemeente ID': 'g-1', 'Leverancier Naam': 'Acme' }))
    expect(of(inventory, 'Pakket').map(({ id, name, records }) => ({ id, name, records }))).toEqual([{ id: 'p-1', name: 'Zaak', records: 1 }])
    expect(unreadIn(inventory)).toEqual({ Pakketversie: 1 })
    expect(inventory.problems).toMatchObject([{ line: 3, detail: { code: 'no-foreign-id' } }])
  })

  it('tells apart what is joined by commas by the ids, as names hold commas themselves', () => {
    const inventory = known(portfolio(
      { ...ROW, 'Referentiecomponenten ID': 'r-1', 'Referentiecomponenten naam': 'Beheer van wegen, water en groen' },
      { ...ROW, 'Referentiecomponenten ID': 'r-1, r-2', 'Referentiecomponenten naam': 'Beheer van wegen, water en groen, Klantcontact' },
    ))
    expect(of(inventory, 'Referentiecomponent').map(({ id, name }) => `${id} ${name}`)).toEqual(['r-1 Beheer van wegen, water en groen', 'r-2 Klantcontact'])
  })
})

describe('connections of the Softwarecatalogus', () => {
  const LINK = {
    'Koppeling ID': 'k-1', 'Pakket ID 1': 'p-1', 'Pakket Naam 1': 'Zaak', 'Pakketversie ID 1': 'v-1', 'Pakketversie Naam 1': '2.0', 'Koppeling richting': 'left_to_right', 'Pakket ID 2': 'p-2', 'Pakket Naam 2': 'Mail',
    'Pakketversie ID 2': 'v-2', 'Pakketversie Naam 2': '1', 'Pakketversie Naam Intermediair': 'Bus, de 3', 'Pakketversie ID Intermediair': 'v-3', 'Standaard of maatwerk': 'norm', Transportprotocol: 'REST', 'Datum ingang status': '2024-05-01',
  }

  it('are relations with their direction and what they run through, between packages without records', () => {
    const inventory = known(links(LINK))
    expect(inventory.relations.filter(({ records }) => records)).toMatchObject([{ id: 'k-1', type: 'Koppeling', source: 'v-1', target: 'v-2' }])
    expect(inventory.relations[0]?.properties).toEqual([
      ['Richting', 'left_to_right'], ['Type', 'norm'], ['Datum ingang status', '2024-05-01'], ['Intermediair', 'Bus, de 3'], ['Intermediair ID', 'v-3'], ['Transportprotocol', 'REST']])
    expect(inventory.elements.map(({ name, records }) => `${records} ${name}`)).toEqual(['0 Zaak 2.0', '0 Mail 1', '0 Bus, de 3'])
  })

  it.each([['<->', 'bidirection'], ['rechts naar links', 'right_to_left'], ['unknown', 'unknown'], ['', 'unknown']])('understand %j as %s', (text, direction) => {
    expect(valuesOf(known(links({ ...LINK, 'Koppeling richting': text })).relations[0]?.properties ?? [], 'Richting')).toEqual([direction])
  })

  it('are unreadable without one of their ends', () => {
    const inventory = known(links({ ...LINK, 'Pakket ID 2': '', 'Pakket Naam 2': '', 'Pakketversie ID 2': '', 'Pakketversie Naam 2': '' }))
    expect(inventory).toMatchObject({ unreadable: [{ type: 'Koppeling', count: 1 }], problems: [{ line: 2, detail: { code: 'dangling', end: 'target' } }] })
  })

  it('find the packages of a portfolio beside them, also where they name no version', () => {
    const inventory = known(links({ ...LINK, 'Pakketversie ID 1': '', 'Pakketversie Naam 1': '' }), portfolio(ROW))
    expect(inventory.relations.find(({ id }) => id === 'k-1')).toMatchObject({ source: 'v-1' })
    expect(countByType(inventory.elements)).toEqual({ Pakketversie: 1 })
    expect(recordsOf(inventory)).toBe(2)
  })
})

describe('other tables of the Softwarecatalogus', () => {
  it('tell what is for sale, which is suited for a component but not used for it', () => {
    const inventory = known(sheetOf('leveranciers_pakketten', rowsUnder(headerOf('swc_leveranciers_pakketten'), {
      'Leverancier Naam': 'Acme', 'Leverancier ID': 'l-1', 'Pakket Naam': 'Zaak', 'Pakket ID': 'p-1', 'Pakketversie Naam': 'Zaak 3', 'Pakketversie ID': 'v-3', 'Pakketversie Status': 'In distributie',
      'Referentiecomponenten leverancier': 'A, B', 'Referentiecomponenten leverancier UUID': 'r-1, r-2', 'Start distributie': '1-2-23',
    })))
    expect(linksOf(inventory)).toEqual(['Acme -levert-> Zaak 3', 'Zaak 3 -is geschikt voor-> A', 'Zaak 3 -is geschikt voor-> B'])
    expect(said(inventory, 'Zaak 3', 'Start distributie')).toEqual(['2023-02-01'])
  })

  it('tell of the packages of one municipality by name', () => {
    const inventory = known(sheetOf('pakketoverzicht', rowsUnder(headerOf('swc_pakketoverzicht_gemeente'), {
      Leverancier: 'Acme', 'Pakket Naam': 'Zaak', 'Pakketversie Naam': '2', 'Referentiecomponenten gemeente': 'A, B', Status: 'In productie', 'Datum ingang status': '01-02-2024', 'Extern pakket': 'ja', Organisatie: 'Voorbeeldstad',
    })))
    expect(linksOf(inventory)).toEqual(['Acme -levert-> Zaak 2', 'Zaak 2 -wordt gebruikt voor-> A', 'Zaak 2 -wordt gebruikt voor-> B', 'Zaak 2 -gebruikt door-> Voorbeeldstad'])
    expect([said(inventory, 'Zaak 2', 'Extern pakket'), said(inventory, 'Zaak 2', 'Gebruik datum')]).toEqual([['ja'], ['2024-02-01']])
  })

  it('tell of cooperations with their members, and of suppliers without who works there', () => {
    const cooperation = known(sheetOf('Samenwerkingen', rowsUnder(headerOf('swc_Samenwerkingen'), {
      'Collaboration ID': 's-1', 'Collaboration Name': 'Werkplein', 'Collaboration type': 'GR', 'Contact Name': 'Jan', 'Organisations Name': 'Aa, Bee', 'Organisations ID': 'g-1, g-2',
    })))
    expect(linksOf(cooperation)).toEqual(['Werkplein -Aggregation-> Aa', 'Werkplein -Aggregation-> Bee'])
    const suppliers = known(sheetOf('leveranciers', rowsUnder(headerOf('swc_leveranciers'), { 'Leverancier id': 'l-1', 'Supplier Name': 'Acme', 'Supplier Contact': 'Jan', 'Supplier E-mailadres': 'jan@acme.example', 'Supplier Url': 'https://acme.example' })))
    expect(suppliers.elements).toMatchObject([{ type: 'Leverancier', name: 'Acme', properties: [['Object ID', 'l-1'], ['URL', 'https://acme.example']] }])
    expect(JSON.stringify([cooperation, suppliers])).not.toContain('Jan')
  })

  it('tell of products by the name under which vulnerabilities are published', () => {
    const inventory = known(sheetOf('IBD-foto', rowsUnder(headerOf('swc_ibd_foto'), { Leverancier: 'Acme', Product: 'Zaak', CPE: 'cpe:2.3:a:acme:zaak', Type: 'Applicatie' })))
    expect(linksOf(inventory)).toEqual(['Acme -levert-> Zaak'])
    expect(said(inventory, 'Zaak', 'CPE')).toEqual(['cpe:2.3:a:acme:zaak'])
  })
})
