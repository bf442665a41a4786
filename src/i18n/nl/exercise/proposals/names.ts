import { spoken } from '../../../proposal-words.ts'
import { durations } from '../../durations.ts'

/** Nouns by their ending, with their article. */
const NOUNS = [
  ['het', /(systeem|netwerk|platform|centrum|loket|register|beheer|verkeer|net|stadhuis|aggregaat|archief|intranet|internet|materiaal|team)$/i],
  ['de', /(administratie|verbinding|kluis|centrale|koppeling|ruimte|website|servers?|bus|voorziening|voorraad|pagina|bank|applicatie|chatbot|werf|stroom|koeling|scanner|assistent|bewaking|planning|registratie|laptops|telefoons|passen|certificaten|formulieren|kaarten|lijst)$/i],
] as const

const articleOf = (word: string): string | undefined => NOUNS.find(([, ending]) => ending.test(word))?.[0]

/** The name without a capital that is only there because it is the first: not so for "SharePoint", "Wmo-systeem" and "Basisregistratie Personen". */
const small = (name: string): string => (/^(\p{Lu}\p{Ll}{3,}|E-\p{Ll})/u.test(name) && !/^(Digi|\S+ \p{Lu}\p{Ll})/u.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name)

/**
 * The name of a component within a sentence: "het zaaksysteem", "de interne adreslijst", "SharePoint". A name of several words
 * of which the noun is not known stands between quotes, as it may be anything.
 */
export function named(name: string): string {
  const said = spoken(name)
  const [head = '', second = ''] = said.split(' ')
  const isWord = /^\p{Ll}/u.test(second)
  const article = /^\p{Lu}[\p{Ll}-]*$/u.test(head) || head.includes('-') ? articleOf(head) ?? (isWord ? articleOf(second) : undefined) : undefined
  if (article !== undefined) return `${article} ${small(said)}`
  return isWord ? `‘${said}’` : said
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
