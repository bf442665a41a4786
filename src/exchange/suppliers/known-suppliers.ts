import { KNOWN_ABROAD } from './known-abroad.ts'
import { KNOWN_DUTCH } from './known-dutch.ts'
import type { KnownSupplier } from './known-supplier.ts'

/**
 * Suppliers that many Dutch municipalities have, and who owns them. Small on purpose: only what is well known and has a public source. It is
 * proposed, never taken for certain: whoever imports confirms it. Who is not in it may be owned by anyone.
 */
export const KNOWN_SUPPLIERS: readonly KnownSupplier[] = [...KNOWN_DUTCH, ...KNOWN_ABROAD]
