/** The kinds of files of our own; `exit`: a plan of exits. */
export type OwnKind = 'landscape' | 'scenario' | 'exercise' | 'exit'

/** Which of our formats a text seems to be, by its first lines; `null` when none. */
export function recognise(text: string): OwnKind | null {
  const match = /^[\s{]*["']?format["']?\s*:\s*["']?uitwijk-(landscape|scenario|exercise|exit)\//m.exec(text.slice(0, 20_000))
  return match ? match[1] as OwnKind : null
}
