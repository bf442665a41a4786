/** What is asked of the moments at which a scenario may begin. */
export interface WorstMomentAsk {
  /** The file of the scenario. */
  file: string
  /** The first day looked at, `YYYY-MM-DD`, and how many days. */
  from: string
  days: number
}

/** A fixed moment that is missed. */
export interface Missed { service: string; name: string; date: string }

/** What a scenario does when it begins at a certain time. */
export interface Harm {
  /** Local time, `YYYY-MM-DDTHH:MM`. */
  start: string
  missed: Missed[]
  /** People served by the services that miss a moment, each service counted once. */
  people: number
}

export interface WorstMomentAnswer extends WorstMomentAsk {
  /** For every day its worst hour (the earliest of equals): most people, then most moments missed. */
  calendar: Harm[]
  /** The worst of all. */
  worst: Harm | null
  /** How many of the hours looked at do no harm to any moment. */
  harmless: number
  hours: number
  /** As the scenario begins in its file; `null` when it has no start. */
  written: Harm | null
}
