/** Who a supplier is, as far as that is publicly known. */
export interface KnownSupplier {
  /** What its name begins with or is, in lower case and without legal form; each as whole words. */
  names: readonly string[]
  /** ISO 3166 alpha-2 of the country whose law it is under. */
  jurisdiction: string
  /** Who has the say over it, where that is another organisation. */
  owner: { name: string; jurisdiction: string } | null
  source: { title: string; url: string }
  /** Month in which this was known to be so. */
  known: string
}
export const KNOWN_SUPPLIERS: readonly KnownSupplier[] = []
