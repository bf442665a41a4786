/** Words that a Dutch or English name can do without. */
export const SMALL = new Set('de het een van voor in op en of met te der den naar onder tussen zonder bij aan via the of for and in on to with'.split(' '))

/** A word cut to some letters, ending on a consonant as abbreviations do; a word hardly longer stays whole. */
function abbreviate(word: string, letters: number): string {
  if (word.length <= letters + 2 || /[A-Z0-9]./.test(word.slice(1))) return word
  const cut = word.slice(0, letters).replace(/[aeiouy]+$/, '')
  return `${cut.length >= 2 ? cut : word.slice(0, letters)}.`
}

/** A word is said alone only when it is so long: a shorter one often says little. */
const TELLING = 7

/** Adjectives and verbs say little alone: gemeentelijke, landelijk, uitbetalen. */
const isNoun = (word: string) => !/([^i]e|lijk)$/.test(word)
export const isVerb = (word: string) => /^\p{Ll}.*(betalen|vragen|slissen|melden|geven|maken|sturen|werken|nemen|zijn)$/u.test(word)

export const capital = (word: string): string => word[0]?.toUpperCase() + word.slice(1)

/**
 * Ever shorter ways to write a name, for a cell that is too small for it: without what stands in brackets, by the name
 * in brackets, without the name of its supplier, without small words, with fewer words, and only then with words cut
 * short: "Basisregister Reisdocumenten" → "Basisregister" → "Reisdocumenten" → "Basis. Reisd.".
 */
export function shorterNames(name: string, supplier: string | null): string[] {
  const bare = name.replace(/\s*\([^)]*\)/g, '').trim() || name
  const names = [name, bare]
  // A name of its own, such as (VPN) or (Power BI), not an explanation such as (radio van hulpdiensten).
  const own = /\(([A-Z][\w-]*(?: [A-Z][\w-]*)?)[,)]/.exec(name)?.[1]
  if (own) names.push(own)

  let words = bare.split(/\s+/)
  // Only a long first word: "Cloud" would say less than "Google Cloud".
  if (words.length > 1 && (words[0] as string).length > 8 && supplier?.startsWith(`${words[0]} `)) {
    words = words.slice(1)
    names.push(words.join(' '))
  }
  words = words.filter((word, i) => i === 0 || !SMALL.has(word)).map((word, i, all) => (i === all.length - 1 ? word.replace(/[,:]$/, '') : word))
  if (/^[&+]/.test(words.at(-1) as string)) words.pop()
  names.push(words.join(' '))
  if (words.length > 1) names.push(...withFewerWords(words), ...withShortWords(words))
  return [...new Set(names)]
}

/** The first words, the first and the last of them, and single words that tell enough. */
function withFewerWords(words: readonly string[]): string[] {
  const [first, last] = [words[0] as string, words.at(-1) as string]
  const clean = (text: string) => text.replace(/[,:]$/, '')
  const names: string[] = []
  for (let count = words.length - 1; count > 1; count--) names.push(clean(words.slice(0, count).join(' ')))
  if (words.length > 2 && !isVerb(last)) names.push(`${clean(first)} ${last}`)
  const alone = [...(isNoun(clean(first)) ? [clean(first)] : []), ...(isVerb(last) ? [] : [last])]
  return [...names, ...alone.filter((word) => word.length >= TELLING && !word.includes('.')).map(capital)]
}

/** Words cut short, the last word least: it tells one from its like, as in Landelijke voorziening BAG, and WOZ. */
function withShortWords(words: readonly string[]): string[] {
  const [first, second, last] = [words[0] as string, words[1] as string, words.at(-1) as string]
  if (words.length > 2 && !/^[A-Z]{3,}$/.test(last)) return [6, 5].map((letters) => `${abbreviate(first, letters)} ${second.replace(/[,:]$/, '')}`)
  const whole = [8, 6, 5, 4].map((letters) => `${abbreviate(first, letters)} ${last}`)
  if (words.length > 2) return whole
  const begun = first.length <= 9 ? [8, 6, 5].map((letters) => `${first} ${abbreviate(last, letters)}`) : []
  return [...begun, ...whole, ...[7, 6, 5].map((letters) => `${abbreviate(first, 5)} ${abbreviate(last, letters)}`)]
}
