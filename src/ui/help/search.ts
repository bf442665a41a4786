import { folded } from '../editor/combobox-options.ts'

/** What can be found: a name, and words beside it. */
export interface Findable { name: string; group: string; hint?: string; also?: string }

/** Whether the letters of a word stand in a text in this order, from its first letter on. */
function isIn(word: string, text: string): boolean {
  let at = 0
  for (const sign of text) if (sign === word[at]) at++
  return at === word.length && text[0] === word[0]
}

/** How far a typed word is from what it should find: 0 is its beginning; `null` when it is not there at all. */
function distance(word: string, name: string, beside: string): number | null {
  if (name.startsWith(word)) return 0
  const words = name.split(/[^\p{L}\p{N}]+/u)
  if (words.some((one) => one.startsWith(word))) return 1
  if (name.includes(word)) return 2
  if (beside.includes(word)) return 3
  return word.length > 2 && words.some((one) => isIn(word, one)) ? 5 : null
}

/**
 * What holds every typed word, in the name or beside it, the nearest first; capitals and accents do not count, and
 * letters may be left out ("zksys" finds Zaaksysteem). Equally near stays in the order it came in. Nothing typed finds all.
 */
export function search<Row extends Findable>(rows: readonly Row[], text: string): Row[] {
  const words = folded(text).split(/\s+/).filter(Boolean)
  return rows.flatMap((row) => {
    const name = folded(row.name)
    const beside = folded(`${row.group} ${row.hint ?? ''} ${row.also ?? ''}`)
    const far = words.map((word) => distance(word, name, beside))
    return far.includes(null) ? [] : [{ row, far: far.reduce<number>((sum, one) => sum + (one ?? 0), 0) }]
  }).sort((a, b) => a.far - b.far).map(({ row }) => row)
}

/** Rows by their group, the group of the nearest row first. */
export function grouped<Row extends Findable>(rows: readonly Row[]): [group: string, rows: Row[]][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(row.group, [...groups.get(row.group) ?? [], row])
  return [...groups]
}
