import type { KnownSupplier } from './known-supplier.ts'
import { KNOWN_SUPPLIERS } from './known-suppliers.ts'

/** Words at the end of a name that say what form a company has. */
const FORMS = /\s+(holding|groep|group|corporation|inc\.?|corp\.?|llc|ltd\.?|limited|gmbh|ag|se|s\.?a\.?|plc|international|coöperatie|u\.?a\.?)$/
/** Such words of a company in the Netherlands. */
const DUTCH = /\s+(b\.?v\.?|n\.?v\.?|nederland|netherlands|the netherlands)$/

/** A name in lower case, without signs and the form of the company, and whether that is a form of the Netherlands. */
function plain(name: string): { words: string; dutch: boolean } {
  let words = name.normalize('NFC').toLowerCase().replaceAll(/[()[\],;:"'’‘]+/g, ' ').replaceAll(/\s+/g, ' ').trim()
  let dutch = false
  for (;;) {
    const shorter = words.replace(DUTCH, '')
    dutch ||= shorter !== words
    const bare = shorter.replace(FORMS, '')
    if (bare === words) return { words, dutch }
    words = bare
  }
}

const byFirstWord = new Map<string, { words: string; supplier: KnownSupplier }[]>()
for (const supplier of KNOWN_SUPPLIERS) for (const words of supplier.names) {
  const first = words.split(' ')[0] as string
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, supplier }])
}

/** The known supplier whose name one begins with; the longest counts. */
function known(words: string): KnownSupplier | null {
  let best: { words: string; supplier: KnownSupplier } | null = null
  for (const one of byFirstWord.get(words.split(' ')[0] ?? '') ?? [])
    if ((words === one.words || words.startsWith(`${one.words} `)) && one.words.length > (best?.words.length ?? 0)) best = one
  return best?.supplier ?? null
}

/** Whether it is the Dutch branch of a company from abroad. */
const isBranch = (dutch: boolean, supplier: KnownSupplier | null): supplier is KnownSupplier => dutch && supplier !== null && supplier.jurisdiction !== 'NL'

/** What is the same for all ways in which a supplier is written; a Dutch branch is another one than its owner. */
export function plainSupplier(name: string): string {
  const { words, dutch } = plain(name)
  return isBranch(dutch, known(words)) ? `${words} (nl)` : words
}

/**
 * What is publicly known of a supplier with this name; `null` when nothing is. A name fits when it begins with the words of a known one; the longest
 * counts, so that one part of a company can differ from the whole. What has the form of a Dutch company and the name of one from abroad is
 * a Dutch company that the other owns.
 */
export function proposalFor(name: string): KnownSupplier | null {
  const { words, dutch } = plain(name)
  const supplier = known(words)
  return isBranch(dutch, supplier) ? { ...supplier, jurisdiction: 'NL', owner: { name: supplier.name, jurisdiction: supplier.jurisdiction } } : supplier
}
