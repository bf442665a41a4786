import { knownText } from './files.ts'
import { valueOf, type AppState } from './state.ts'

/** The text to save for a file of the work: as it was read, or written anew when it was changed here. */
export async function textOf(state: AppState, file: string): Promise<string> {
  const value = valueOf(state, file)
  if (!value) throw new RangeError(`textOf: no file ${file}`)
  const known = knownText(state.files[file], value)
  if (known !== null) return known
  if (file.endsWith('.json')) return `${JSON.stringify(value, null, 2)}\n`
  const { stringify } = await import('yaml')
  return stringify(value, { lineWidth: 120, aliasDuplicateObjects: false })
}
