import type { Landscape } from '../../model/landscape.ts'
import { writeAmeff } from './ameff.ts'
import { writeCsv } from './csv.ts'
import { writeDot } from './dot.ts'
import { writeGexf } from './gexf.ts'
import { writeGraphml } from './graphml.ts'
import { writeJson } from './json.ts'
import { writeMermaid } from './mermaid.ts'
import { writeOpenPsa } from './open-psa.ts'
import type { Written } from './written.ts'

export type { Written } from './written.ts'

interface Writer { suffix: string; type: string; write(landscape: Landscape, language: 'nl' | 'en'): string | Written[] }

/** The formats a landscape can be written in, with what names of their files end in and their media types. */
export const WRITE_FORMATS = {
  json: { suffix: '.landscape.json', type: 'application/json', write: writeJson },
  csv: { suffix: '.csv', type: 'text/csv;charset=utf-8', write: writeCsv },
  graphml: { suffix: '.graphml', type: 'application/graphml+xml', write: writeGraphml },
  gexf: { suffix: '.gexf', type: 'application/gexf+xml', write: writeGexf },
  ameff: { suffix: '.xml', type: 'application/xml', write: writeAmeff },
  mermaid: { suffix: '.mmd', type: 'text/vnd.mermaid', write: writeMermaid },
  dot: { suffix: '.dot', type: 'text/vnd.graphviz', write: writeDot },
  'open-psa': { suffix: '.opsa.xml', type: 'application/xml', write: writeOpenPsa },
} as const satisfies Record<string, Writer>
export type WriteFormat = keyof typeof WRITE_FORMATS

/**
 * A landscape in a format of others: one file, or several for tables. What each format keeps is told where it is written. The same
 * landscape gives the same text; `language` is that of the few words a format asks for.
 */
export function writeLandscape(landscape: Landscape, format: WriteFormat, language: 'nl' | 'en' = 'nl'): Written[] {
  const { suffix, type, write }: Writer = WRITE_FORMATS[format]
  const content = write(landscape, language)
  return typeof content === 'string' ? [{ suffix, content, type }] : content
}
