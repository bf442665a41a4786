import { KNOWN_SUPPLIERS, type KnownSupplier } from './known-suppliers.ts'

/** Words at the end of a name that say what kind of company it is, or where it works. */
const FORMS = /\s+(b\.?v\.?|n\.?v\.?|holding|groep|group|nederland|netherlands|the netherlands|benelux|europe|emea|inc\.?|corp\.?|corporation|llc|ltd\.?|limited|gmbh|ag|se|s\.?a\.?|plc|international|coöperatie|u\.?a\.?)$/

/** A name in lower case, without signs and without the form of the company. */
export function plainSupplier(name: string): string {
  let plain = name.normalize('NFC').toLowerCase().replaceAll(/[()[\],;:"'’‘]+/g, ' ').replaceAll(/\s+/g, ' ').trim()
  for (let shorter = plain.replace(FORMS, ''); shorter !== plain && shorter !== ''; shorter = plain.replace(FORMS, '')) plain = shorter
  return plain
}

const byFirstWord = new Map<string, { words: string; supplier: KnownSupplier }[]>()
for (const supplier of KNOWN_SUPPLIERS) for (const words of supplier.names) {
  const first = words.split(' ')[0] as string
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, supplier }])
}

/**
 * What is publicly known of a supplier with this name; `null` when nothing is. A name fits when it begins with the words of a known one; the
 * longest counts, so that one part of a company can differ from the whole.
 */
export function proposalFor(name: string): KnownSupplier | null {
  const plain = plainSupplier(name)
  let best: { words: string; supplier: KnownSupplier } | null = null
  for (const one of byFirstWord.get(plain.split(' ')[0] ?? '') ?? [])
    if ((plain === one.words || plain.startsWith(`${one.words} `)) && one.words.length > (best?.words.length ?? 0)) best = one
  return best?.supplier ?? null
}
