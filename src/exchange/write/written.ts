/** One file that was written. */
export interface Written {
  /** What its name ends in: `.graphml`, `.components.csv`. */
  suffix: string
  content: string
  /** Media type. */
  type: string
}
