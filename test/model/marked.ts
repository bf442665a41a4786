import { stringify } from 'yaml'

/** A text with the place where a problem is expected. */
export interface Marked { text: string; line: number; column: number }

/** Takes the mark `§` out of a text and tells where it stood; a byte order mark is no column. */
export function unmark(marked: string): Marked {
  const before = marked.slice(0, marked.indexOf('§')).replace('\uFEFF', '').split(/\r\n|\n/)
  return { text: marked.replace('§', ''), line: before.length, column: (before.at(-1) as string).length + 1 }
}

/** A mark within quotes belongs before them; `§#3` stands for the number 3. */
const tidy = (text: string) => text.replace(/["']?§#([\d.-]+)["']?/, '§$1').replace(/(["'])§/, '§$1')

/** The ways in which the same data may stand in a file. */
export const WRITERS: Readonly<Record<string, (data: unknown) => string>> = {
  yaml: (data) => tidy(stringify(data, { lineWidth: 0 })),
  'yaml with CRLF': (data) => tidy(stringify(data, { lineWidth: 0 })).replaceAll('\n', '\r\n'),
  'yaml with a byte order mark': (data) => `\uFEFF${tidy(stringify(data, { lineWidth: 0 }))}`,
  json: (data) => tidy(JSON.stringify(data, null, 2)),
  'json on one line': (data) => tidy(JSON.stringify(data)),
}
