/** Something to choose: a value for the file, a name for people, and what tells it from others of that name. */
export interface Option { value: string; name: string; hint?: string | undefined }

/** Text as it is compared: without capitals and accents. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** How well an option answers what was typed, 0 the best; `null` when it does not. */
function rankOf(option: Option, words: readonly string[]): number | null {
  const name = folded(option.name)
  const all = `${name} ${folded(option.hint ?? '')} ${option.value}`
  if (!words.every((word) => all.includes(word))) return null
  const first = words[0] ?? ''
  if (name.startsWith(first)) return 0
  return name.includes(` ${first}`) ? 1 : name.includes(first) ? 2 : 3
}

/** The options that hold every typed word, those that begin with it first, and how many more there are than `most`. */
export function matching(options: readonly Option[], text: string, most: number): { found: Option[]; more: number } {
  const words = folded(text).split(/\s+/).filter(Boolean)
  const ranked = options.flatMap((option) => {
    const rank = rankOf(option, words)
    return rank === null ? [] : [{ option, rank }]
  })
  // Sorting is stable: within a rank the options stay in the order they came in.
  const found = ranked.sort((a, b) => a.rank - b.rank).map(({ option }) => option)
  return { found: found.slice(0, most), more: Math.max(0, found.length - most) }
}

/** The one option that has exactly this name; `undefined` when none or several have. */
export function named(options: readonly Option[], text: string): Option | undefined {
  const same = options.filter(({ name }) => folded(name) === folded(text))
  return same.length === 1 ? same[0] : undefined
}
