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
