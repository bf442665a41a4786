/** Words that a Dutch or English name can do without. */
const SMALL = new Set('de het een van voor in op en of met te der den naar onder tussen zonder bij aan via the of for and in on to with'.split(' '))

/** A word cut to some letters, ending on a consonant as abbreviations do; a word hardly longer stays whole. */
function abbreviate(word: string, letters: number): string {
  if (word.length <= letters + 2 || /[A-Z0-9]./.test(word.slice(1))) return word
  const cut = word.slice(0, letters).replace(/[aeiouy]+$/, '')
  return `${cut.length >= 2 ? cut : word.slice(0, letters)}.`
}

/**
 * Ever shorter ways to write a name, for a cell that is too small for it: without what stands in brackets, by the name
 * in brackets, without the name of its supplier, without small words, and with words cut short:
 * "Basisregister Reisdocumenten" → "Bas. Reisdocumenten" → "Basis. Reisd.".
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
  words = words.filter((word, i) => i === 0 || !SMALL.has(word))
  if (/^[&+,]|,$/.test(words.at(-1) as string)) words.pop()
  names.push(words.join(' '))
  if (words.length === 2) {
    const [first, last] = words as [string, string]
    for (const letters of [6, 5, 4]) names.push(`${abbreviate(first, letters)} ${last}`)
    for (const letters of [7, 6, 5]) names.push(`${abbreviate(first, 5)} ${abbreviate(last, letters)}`)
  } else if (words.length > 2 && /^[A-Z]{3,}$/.test(words.at(-1) as string)) {
    // The last word tells it from its like: Landelijke voorziening BAG, and WOZ.
    const [first, second, last] = [words[0], words[1], words.at(-1)] as [string, string, string]
    for (const letters of [6, 5, 4]) names.push(`${abbreviate(first, letters)} ${abbreviate(second, letters)} ${last}`)
    for (const letters of [8, 6, 4]) names.push(`${abbreviate(first, letters)} ${last}`)
  } else if (words.length > 2) {
    for (let count = words.length - 1; count > 2; count--) names.push(words.slice(0, count).join(' '))
    names.push(`${words[0]} ${words[1]}`, ...[6, 5].map((letters) => `${abbreviate(words[0] as string, letters)} ${words[1]}`))
  }
  return [...new Set(names)]
}
