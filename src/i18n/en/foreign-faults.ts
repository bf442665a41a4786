import type { ForeignDetail } from '../../model/foreign-problem.ts'
import { digits } from '../text.ts'

const size = (bytes: number) => (bytes < 1e4 ? `${digits(bytes, ',', '.')} bytes` : bytes < 1e6 ? `${digits(Math.round(bytes / 1e3), ',', '.')} kB` : `${digits(Math.round(bytes / 1e5) / 10, ',', '.')} MB`)
const technical = (message: string) => (message ? ` (technical message: ${message.split('\n')[0]})` : '')
const END = { source: 'source', target: 'target' }

/** What is wrong in a file of another program, and what to do, on one line. */
export function foreignFault(detail: ForeignDetail): string {
  switch (detail.code) {
    case 'unknown-file': return 'It cannot be seen what this file is. What can be read: among others ArchiMate (Archi, Open Exchange), Softwarecatalogus, CSV, XLSX, ODS, GraphML, GEXF and YAML.'
    case 'several-files': return `These are several landscapes together: ${detail.files.join(', ')}. Open them one by one.`
    case 'unsupported-file': return `This kind of file (${detail.found}) cannot be read. Save it as XLSX, ODS or CSV, or as ArchiMate Open Exchange.`
    case 'xml-syntax': return `This is not well-formed XML${technical(detail.message)}.`
    case 'xml-ampersand': return detail.entity
      ? `XML does not know "&${detail.entity};". Write the character itself, or &amp;${detail.entity}; when these very letters are meant.`
      : 'There is a bare & here. In XML, & must be written as &amp;.'
    case 'doctype': return 'There is a document type or an entity of its own in this file (<!DOCTYPE>, <!ENTITY>). That is not safe to read. Take it out, or export the file again.'
    case 'bad-encoding': return `The characters in this file do not fit ${detail.encoding}. Save it again as UTF-8.`
    case 'archive-broken': return `This archive is damaged${technical(detail.message)}.`
    case 'archive-locked': return `"${detail.entry}" is packed with a password. Unpack the file first.`
    case 'archive-too-large': return `"${detail.entry}" becomes too large when unpacked: ${size(detail.size)} or more. At most ${size(detail.limit)} will do.`
    case 'archive-lies': return `"${detail.entry}" becomes larger when unpacked than the archive itself says (${size(detail.claimed)}). The archive is damaged or forged.`
    case 'archive-too-many': return `There are too many files in it: ${detail.count}. At most ${detail.limit} will do.`
    case 'archive-without': return `What is missing in it: ${detail.expected}.`
    case 'too-many': return `There are too many ${detail.what}: ${digits(detail.count, ',', '.')}. At most ${digits(detail.limit, ',', '.')} will do. Take a part.`
    case 'open-quote': return 'A quotation mark opens here that is never closed.'
    case 'no-rows': return 'There are no rows in it.'
    case 'missing-column': return `The column "${detail.column}" is missing.`
    case 'unsupported': return `There is no way to say "${detail.what}" here without changing its meaning. Take it out, or write it otherwise.`
    case 'encoding-guessed': return `${detail.declared ? `The file says that it is in ${detail.declared}, and it is not` : 'The file does not say how its characters are encoded'}. Read as ${detail.encoding}; see whether letters such as ë and é are right.`
    case 'dangling': return `The ${END[detail.end]} of "${detail.what}" does not exist: "${detail.id}".`
    case 'only-named': return `"${detail.id}" is named by "${detail.what}", but the file does not hold it. Only its name was taken.`
    case 'duplicate-foreign-id': return `The id "${detail.id}" stands there more than once. Each gets one of its own.`
    case 'no-foreign-id': return `"${detail.what}" has no id.`
    case 'unknown-type': return `"${detail.type}" is not a known type${detail.name ? ` (of "${detail.name}")` : ''}.`
    case 'unknown-table': return `The columns of "${detail.table}" do not belong with the other tables. Its rows (${digits(detail.rows, ',', '.')}) were not read. Open this file by itself.`
    case 'against-schema': return `This is not as the format prescribes: ${detail.what}. It was read as well as could be.`
    case 'ragged-row': return `This row has ${detail.found} cells; the header has ${detail.expected}.`
    case 'formula-cell': return `The cell "${detail.cell}" begins like a formula. It was read as text and is run nowhere.`
    case 'bad-cell': return `In the column "${detail.column}" stands "${detail.found}". Expected is ${detail.expected}. The cell was left out.`
    case 'and-more': return `This occurs another ${digits(detail.count, ',', '.')} times (${detail.of}).`
  }
}
