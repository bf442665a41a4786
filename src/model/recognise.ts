/** The kinds of files of our own; `exit`: a plan of exits. */
export type OwnKind = 'landscape' | 'scenario' | 'exercise' | 'exit'

/** A key `format` at the beginning of a line, or in JSON on one line. */
const FORMAT = /(?:^[\s{]*|^\{.*,\s*(?="))["']?format["']?\s*:\s*["']?uitwijk-(landscape|scenario|exercise|exit)\//m
const NAME = /\.(landscape|scenario|exercise|exit)\.(?:ya?ml|json)$/i

/** Which of our formats a text seems to be, by its first lines, or else by the name of its file: then what is wrong with it can be told. `null` when none. */
export function recognise(text: string, file = ''): OwnKind | null {
  const match = FORMAT.exec(text.slice(0, 20_000)) ?? NAME.exec(file)
  return match ? match[1]?.toLowerCase() as OwnKind : null
}
