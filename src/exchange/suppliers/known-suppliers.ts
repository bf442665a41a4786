import { KNOWN_ABROAD } from './known-abroad.ts'
import { KNOWN_DUTCH } from './known-dutch.ts'

/** Who a supplier is, as far as that is publicly known. */
export interface KnownSupplier {
  /** As it is called itself. */
  name: string
  /** How names of it begin, in lower case and without the form of the company; whole words. */
  names: readonly string[]
  /** ISO 3166-1 alpha-2 of the country under whose law it is. */
  jurisdiction: string
  /** Who has the say over it, where that is another organisation; `null` where that is not known or nobody. */
  owner: { name: string; jurisdiction: string } | null
  /** Where that stands. */
  source: { title: string; url: string }
  /** Month in which that was looked up or told: owners change. */
  known: string
}

/**
 * Suppliers that many Dutch municipalities have, and who owns them. Small on purpose: only what is well known and has a public source. It is
 * proposed, never taken for certain: whoever imports confirms it. Who is not in it may be owned by anyone.
 */
export const KNOWN_SUPPLIERS: readonly KnownSupplier[] = [...KNOWN_DUTCH, ...KNOWN_ABROAD]
