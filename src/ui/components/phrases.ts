/** A piece of a sentence; with a target it is a button. */
export interface Phrase<Target> { text: string; target: Target | null }

/** Words in a sentence that lead somewhere; without a target they only keep other marks out (a name within a name). */
export interface Mark<Target> { words: string; target: Target | null }

/** Whether a mark starts and ends at the edge of a word, so that "BRP" is not found in "BRPK". */
function standsAlone(sentence: string, from: number, to: number): boolean {
  const letter = /[\p{L}\p{N}]/u
  return !letter.test(sentence[from - 1] ?? ' ') && !letter.test(sentence[to] ?? ' ')
}

/**
 * Cuts a sentence at the words that lead somewhere, so that names and times in a ready-made sentence can be buttons.
 * The longest words win where marks overlap; each mark counts once, at its first place. Words that the sentence does
 * not have are left out.
 */
export function phrases<Target>(sentence: string, marks: readonly Mark<Target>[]): Phrase<Target>[] {
  const taken: { from: number; to: number; target: Target | null }[] = []
  for (const { words, target } of [...marks].sort((a, b) => b.words.length - a.words.length)) {
    if (!words) continue
    for (let from = sentence.indexOf(words); from >= 0; from = sentence.indexOf(words, from + 1)) {
      const to = from + words.length
      if (!standsAlone(sentence, from, to) || taken.some((other) => from < other.to && other.from < to)) continue
      taken.push({ from, to, target })
      break
    }
  }
  taken.sort((a, b) => a.from - b.from)
  const found: Phrase<Target>[] = []
  let end = 0
  for (const { from, to, target } of taken) {
    if (from > end) found.push({ text: sentence.slice(end, from), target: null })
    found.push({ text: sentence.slice(from, to), target })
    end = to
  }
  if (end < sentence.length) found.push({ text: sentence.slice(end), target: null })
  return found
}
