import { knownText } from './files.ts'
import { valueOf, type AppState } from './state.ts'

/**
 * The text to save for a file of the work: as it was read, or when it was changed here, that text with what changed in it, so that comments
 * and the order of things stay. What was made here is written in an order that is always the same.
 */
export async function textOf(state: AppState, file: string): Promise<string> {
  const value = valueOf(state, file)
  if (!value) throw new RangeError(`textOf: no file ${file}`)
  const facts = state.files[file]
  const known = knownText(facts, value)
  if (known !== null) return known
  if (!facts?.text && file.endsWith('.json')) return `${JSON.stringify(value, null, 2)}\n`
  const { newText, textAfter } = await import('../model/keep-text/text-after.ts')
  return facts?.text ? textAfter(facts.text, facts.saved, value) : newText(value)
}
