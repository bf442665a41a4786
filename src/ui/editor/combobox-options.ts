/** Something to choose: a value for the file, a name for people, what tells it from others of that name, and other names it is found by. */
export interface Option { value: string; name: string; hint?: string | undefined; also?: readonly string[] | undefined }

/** Text as it is compared: without capitals and accents. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Whether a text is another name of an option, in full. */
const isAlso = ({ also = [] }: Option, text: string): boolean => also.some((other) => folded(other) === folded(text))

/** How well an option answers what was typed, the lowest the best; `null` when it does not. */
function rankOf(option: Option, words: readonly string[]): number | null {
  if (words.length && isAlso(option, words.join(' '))) return -1
  const name = folded(option.name)
  const all = `${name} ${folded(option.hint ?? '')} ${option.value} ${(option.also ?? []).map(folded).join(' ')}`
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

/** The one option that has exactly this name, or else this as another name; `undefined` when none or several have. */
export function named(options: readonly Option[], text: string): Option | undefined {
  const same = options.filter(({ name }) => folded(name) === folded(text))
  const found = same.length ? same : options.filter((option) => isAlso(option, text))
  return found.length === 1 ? found[0] : undefined
}
