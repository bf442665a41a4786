import type { Problem } from '../../model/problem.ts'
import { isArchi, isCoArchi } from '../archimate/archi.ts'
import { isAmeff } from '../archimate/ameff.ts'
import { rootOf } from '../xml/root-of.ts'
import type { XmlTag } from '../xml/read-xml.ts'

/** What a text can be. `own`: made by Uitwijk, a landscape or not. */
export type TextKind = 'own' | 'ameff' | 'archimate' | 'coarchi' | 'backstage' | 'graphml' | 'gexf' | 'open-psa' | 'table'

/** What a text is; `found` names a kind that we do not read, `problem` tells why its XML cannot be; none of it when nobody can say. */
export type TextRecognised = { kind: TextKind } | { found: string } | { problem: Problem } | null

const ROOTS: readonly (readonly [kind: TextKind, is: (tag: XmlTag) => boolean])[] = [
  ['archimate', isArchi], ['coarchi', isCoArchi], ['ameff', isAmeff],
  ['graphml', ({ name }) => name === 'graphml'], ['gexf', ({ name }) => name === 'gexf'], ['open-psa', ({ name }) => name === 'opsa-mef'],
]

const UNREAD: readonly (readonly [found: string, is: (tag: XmlTag) => boolean])[] = [
  ['BPMN', ({ name, namespace }) => name === 'definitions' && namespace.includes('/BPMN/')], ['DMN', ({ name, namespace }) => name === 'definitions' && namespace.includes('/DMN/')],
  ['XMI', ({ name }) => name === 'XMI'], ['draw.io', ({ name }) => name === 'mxfile' || name === 'mxGraphModel'], ['SVG', ({ name }) => name === 'svg'], ['HTML', ({ name }) => name === 'html'],
  ['Excel 2003 (XML)', ({ name, namespace }) => name === 'Workbook' && namespace.includes('office:spreadsheet')], ['OpenDocument (XML)', ({ namespace }) => namespace.includes('opendocument')],
]

function recogniseXml(text: string, file: string): TextRecognised {
  if (/^\s*<(!doctype\s+)?html[\s>]/i.test(text.slice(0, 500))) return { found: 'HTML' }
  const root = rootOf(text, file)
  if (root === null) return null
  if ('severity' in root) return { problem: root }
  const kind = ROOTS.find(([, is]) => is(root))?.[0]
  if (kind) return { kind }
  const found = UNREAD.find(([, is]) => is(root))?.[0]
  return found === undefined ? null : { found }
}

const FIRST = 20_000

/** Whether the first lines have cells: a header with something between them, and more than half of the lines after it too. */
function isTable(start: string, named: boolean): boolean {
  const [header = '', ...others] = start.split(/\r\n?|\n/).filter((line) => line.trim() !== '').slice(0, 20)
  if (named || /^sep=.$/i.test(header)) return true
  return [';', '\t', ',', '|'].some((delimiter) => header.includes(delimiter) && others.filter((line) => line.includes(delimiter)).length * 2 >= others.length)
    && !/^[[{#]|^---|^[\w"'-]+:(\s|$)/.test(header) && !/[.!?]\s*$/.test(header)
}

/** What a text is, by what it says; the ending of its name only counts where a table could be anything. */
export function recogniseText(text: string, file: string): TextRecognised {
  const start = text.slice(0, FIRST).replace(/^\uFEFF/, '')
  if (start.trimStart().startsWith('<')) return recogniseXml(text, file)
  if (start.includes('\0')) return null
  if (/^[ \t{]*["']?format["']?\s*:\s*["']?uitwijk-/m.test(start)) return { kind: 'own' }
  if (/^[ \t{[-]*["']?apiVersion["']?\s*:\s*["']?backstage\.io\//m.test(start)) return { kind: 'backstage' }
  // A landscape without its first line: its reader tells what is missing.
  if (/^(\{\s*)?["']?(name|components|organisations)["']?[ \t]*:/m.test(start) && /(^|[{,\s])["']?components["']?[ \t]*:/.test(start)) return { kind: 'own' }
  return isTable(start, /\.(csv|tsv|tab)$/i.test(file)) ? { kind: 'table' } : null
}
