import type { ForeignDetail } from '../../model/foreign-problem.ts'
import { digits } from '../text.ts'

const size = (bytes: number) => (bytes < 1e4 ? `${digits(bytes, '.', ',')} bytes` : bytes < 1e6 ? `${digits(Math.round(bytes / 1e3), '.', ',')} kB` : `${digits(Math.round(bytes / 1e5) / 10, '.', ',')} MB`)
const technical = (message: string) => (message ? ` (technische melding: ${message.split('\n')[0]})` : '')
const MANY = { elements: 'elementen', relations: 'relaties', rows: 'rijen', cells: 'cellen', columns: 'kolommen' }
const END = { source: 'begin', target: 'einde' }

/** What is wrong in a file of another program, and what to do, on one line. */
export function foreignFault(detail: ForeignDetail): string {
  switch (detail.code) {
    case 'unknown-file': return 'Van dit bestand is niet te zien wat het is. Uitwijk leest onder meer ArchiMate (Archi, Open Exchange), Softwarecatalogus, CSV, XLSX, ODS, GraphML, GEXF en YAML.'
    case 'several-files': return `Dit zijn meer landschappen bij elkaar: ${detail.files.join(', ')}. Open ze een voor een.`
    case 'unsupported-file': return `Dit bestand (${detail.found}) kan Uitwijk niet lezen. Bewaar het als XLSX, ODS of CSV, of als ArchiMate Open Exchange.`
    case 'xml-syntax': return `Dit is geen geldige XML${technical(detail.message)}.`
    case 'xml-ampersand': return detail.entity
      ? `XML kent ‘&${detail.entity};’ niet. Schrijf het teken zelf, of &amp;${detail.entity}; als deze letters zo bedoeld zijn.`
      : 'Hier staat een losse &. In XML moet dat teken als &amp; geschreven zijn.'
    case 'doctype': return 'In dit bestand staat een documenttype of een eigen entiteit (<!DOCTYPE>, <!ENTITY>). Dat is niet veilig te lezen. Haal het weg, of exporteer opnieuw.'
    case 'bad-encoding': return `De tekens in dit bestand kloppen niet met ${detail.encoding}. Bewaar het opnieuw als UTF-8.`
    case 'archive-broken': return `Dit ingepakte bestand is beschadigd${technical(detail.message)}.`
    case 'archive-locked': return `‘${detail.entry}’ is met een wachtwoord ingepakt. Pak het bestand eerst uit.`
    case 'archive-too-large': return `‘${detail.entry}’ wordt uitgepakt te groot: ${size(detail.size)} of meer. Het mag hoogstens ${size(detail.limit)} zijn.`
    case 'archive-lies': return `‘${detail.entry}’ is uitgepakt groter dan het archief zelf zegt (${size(detail.claimed)}). Het archief is beschadigd of vervalst.`
    case 'archive-too-many': return `Er zitten te veel bestanden in: ${detail.count}. Hoogstens ${detail.limit} kan.`
    case 'archive-without': return `Hierin ontbreekt ${detail.expected}.`
    case 'too-many': return `Er zijn te veel ${MANY[detail.what]}: ${digits(detail.count, '.', ',')}. Hoogstens ${digits(detail.limit, '.', ',')} kan. Neem een deel.`
    case 'open-quote': return 'Hier begint een aanhalingsteken dat nergens eindigt.'
    case 'no-rows': return 'Er staan geen rijen in.'
    case 'missing-column': return `De kolom ‘${detail.column}’ ontbreekt.`
    case 'unsupported': return `‘${detail.what}’ kan Uitwijk niet weergeven zonder de betekenis te veranderen. Haal het weg, of schrijf het anders.`
    case 'encoding-guessed': return `${detail.declared ? `Het bestand zegt dat het in ${detail.declared} staat, maar dat klopt niet` : 'Het bestand zegt niet in welke tekencodering het staat'}. Gelezen als ${detail.encoding}; kijk of letters als ë en é kloppen.`
    case 'dangling': return `Bij ‘${detail.what}’ bestaat het ${END[detail.end]} niet: ‘${detail.id}’.`
    case 'only-named': return `‘${detail.id}’ wordt genoemd bij ‘${detail.what}’, maar staat zelf niet in het bestand. Alleen de naam is overgenomen.`
    case 'duplicate-foreign-id': return `Het kenmerk ‘${detail.id}’ komt meer dan eens voor. Elk krijgt een eigen kenmerk.`
    case 'no-foreign-id': return `‘${detail.what}’ heeft geen kenmerk.`
    case 'unknown-type': return `‘${detail.type}’ is geen bekende soort${detail.name ? ` (bij ‘${detail.name}’)` : ''}.`
    case 'unknown-table': return `De kolommen van ‘${detail.table}’ horen niet bij de andere tabellen. De rijen daarvan (${digits(detail.rows, '.', ',')}) zijn niet gelezen. Open dit bestand apart.`
    case 'against-schema': return `Dit is niet zoals het formaat voorschrijft: ${detail.what}. Het is gelezen zo goed als het kan.`
    case 'ragged-row': return `Deze rij heeft ${detail.found} cellen; de kop heeft er ${detail.expected}.`
    case 'formula-cell': return `De cel ‘${detail.cell}’ begint als een formule. Zij is als tekst gelezen en wordt nergens uitgevoerd.`
    case 'bad-cell': return `In kolom ‘${detail.column}’ staat ‘${detail.found}’. Verwacht wordt ${detail.expected}. De cel is overgeslagen.`
    case 'and-more': return `Dit komt nog ${digits(detail.count, '.', ',')} keer voor (${detail.of}).`
  }
}
