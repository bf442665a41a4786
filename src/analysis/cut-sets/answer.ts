/** What is asked of cut sets. */
export interface CutSetsAsk {
  /** The component (a service or any other) whose loss is sought; of a fault tree, a gate. */
  of: string
  over: 'component' | 'supplier' | 'jurisdiction'
  /** The largest number of things lost at once that is looked at; `null`: no bound. */
  maxOrder: number | null
  /** How many sets are listed, smallest first; the counts are always of all. */
  limit: number
  /** The chance that each thing is lost, apart from the others: one for all, or by id (0 when left out). */
  probability?: number | Readonly<Record<string, number>>
}

/** How much one thing matters (importance measures after Birnbaum 1969, Fussell and Vesely 1972). */
export interface Importance {
  element: string
  /** In how many of the minimal cut sets it is, in all and by their size; decimal numbers, that may be larger than a double holds. */
  total: string
  byOrder: Record<string, string>
  /** Only when probabilities are given. Birnbaum: ∂P(top)/∂p. Fussell-Vesely: P(lost | top), the share of P(top) in which it is among what is lost. */
  birnbaum?: number
  fussellVesely?: number
}

/** The minimal cut sets of one component. */
export interface CutSetsAnswer extends Omit<CutSetsAsk, 'limit' | 'probability'> {
  /** Decimal numbers, that may be larger than a double holds. Exact up to the order asked. */
  total: string
  byOrder: Record<string, string>
  /** The ids in each set in order; smallest sets first, and then by their ids compared one by one. */
  sets: string[][]
  /** Whether there are more sets than are listed. */
  more: boolean
  /** The most important first: who is in most of the sets of one, then of two, and so on. */
  importance: Importance[]
  /** The chance of the top event, when probabilities are given: exact, by the decision diagram. Left out, with the measures, when that is too large. */
  probability?: number
}
