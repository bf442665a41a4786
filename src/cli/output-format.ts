import type { WriteFormat } from '../exchange/write/index.ts'

/** The format that the extension of a file name asks for. */
const FORMAT_OF: Readonly<Record<string, WriteFormat | 'yaml'>> = {
  '.yaml': 'yaml', '.yml': 'yaml', '.json': 'json', '.csv': 'csv', '.graphml': 'graphml', '.gexf': 'gexf', '.xml': 'ameff', '.ameff': 'ameff',
  '.mef': 'open-psa', '.opsa': 'open-psa', '.mmd': 'mermaid', '.mermaid': 'mermaid', '.dot': 'dot', '.gv': 'dot',
}

/** The extensions that `convert` writes. */
export const OUTPUT_EXTENSIONS: readonly string[] = Object.keys(FORMAT_OF)

/** What a landscape is written as under this name; `null` when the extension names no format of ours. */
export function outputFormat(file: string): WriteFormat | 'yaml' | null {
  // An Open-PSA file is XML as well: `.opsa.xml` tells which.
  if (/\.(opsa|mef)\.xml$/i.test(file)) return 'open-psa'
  const extension = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? ''
  return Object.hasOwn(FORMAT_OF, extension) ? FORMAT_OF[extension] as WriteFormat | 'yaml' : null
}
