import { spoken } from '../../../proposal-words.ts'
import { durations } from '../../durations.ts'

/** Nouns by their ending, with their article. A name that ends otherwise is taken for a proper name, which has none. */
const NOUNS = [
  ['het', /(systeem|netwerk|platform|centrum|loket|register|beheer|verkeer|net|punt|stadhuis|aggregaat|archief|internet|intranet|telefonie|menu)$/i],
  ['de', /(administratie|verbinding|kluis|centrale|koppeling|ruimte|website|server|servicebus|voorziening|voorraad|pagina|bank|applicatie|chatbot|werf|stroom|koeling|virusscanner|assistent)$/i],
] as const

/** The name of a component within a sentence: "het zaaksysteem", "de bankkoppeling", "Teams". */
export function named(name: string): string {
  const said = spoken(name)
  const [head = ''] = said.split(' ')
  const article = NOUNS.find(([, ending]) => ending.test(head))?.[0]
  // A capital within the word, or none at its start, is a name that someone chose.
  if (article === undefined || !/^\p{Lu}[\p{Ll}-]*$/u.test(head)) return said
  return `${article} ${said.charAt(0).toLowerCase()}${said.slice(1)}`
}

/** The name of a service, a fallback or a moment: any words, so between quotes. */
export const quoted = (name: string): string => `‘${name}’`

/** "A, B en nog 4 andere". */
export function some(names: readonly string[], most = 3): string {
  const rest = names.length - most
  if (rest > 1) return `${names.slice(0, most).join(', ')} en nog ${rest} andere`
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`
}

export const number = durations.number
