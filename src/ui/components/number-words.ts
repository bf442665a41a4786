/** Numbers as words, in Dutch and in English; "een" without its signs. */
const WORDS = [
  ['een', 'one'], ['twee', 'two'], ['drie', 'three'], ['vier', 'four'], ['vijf', 'five'], ['zes', 'six'],
  ['zeven', 'seven'], ['acht', 'eight'], ['negen', 'nine'], ['tien', 'ten'], ['elf', 'eleven'], ['twaalf', 'twelve'],
]
const NUMBER = new Map(WORDS.flatMap((words, i) => words.map((word) => [word, String(i + 1)] as const)))
const ANY = [...NUMBER.keys()].join('|')

/**
 * A text in small letters with digits for the numbers that are written as words, up to twelve, and for halves: "een half uur"
 * gives `0.5 uur`, "anderhalve dag" `1.5 dag`, "twee en een halve week" `2.5 week`.
 */
export const inDigits = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
  .replace(new RegExp(`\\b(${ANY})enhal(?:f|ve)\\b`, 'g'), (_, whole: string) => `${NUMBER.get(whole)}.5`)
  .replace(/\banderhal(?:f|ve)\b/g, '1.5')
  .replace(/\b(?:een|a|an) hal(?:f|ve)\b(?: an?\b)?|\bhal(?:f|ve)\b(?: an?\b)?/g, '0.5')
  .replace(new RegExp(`\\b(${ANY})\\b`, 'g'), (word) => NUMBER.get(word) ?? word)
  .replace(/\ban? (?=[a-z])/g, '1 ')
  .replace(/\b(\d+) (?:en|and) 0\.5\b/g, '$1.5')
