import type { Inject } from '../model/exercise.ts'
import type { BypassEvent, CutOffEvent, RestoreEvent } from '../model/scenario.ts'

/** A measure taken during an exercise: an event of a scenario without its time, which is when it is taken. `lasts` ends it by itself, in seconds. */
export type Measure =
  | { activate: string }
  | { restore: RestoreEvent['restore'] }
  | { bypass: BypassEvent['bypass']; lasts?: number }
  | { cutOff: CutOffEvent['cutOff']; level?: number; lasts?: number }

/** How a goal was met, or a response was as expected. */
export const RATINGS = ['met', 'partly', 'not'] as const
export type Rating = (typeof RATINGS)[number]

/** What of the landscape the large screen shows: nothing, how the services do, or how every component does (the causes as well). */
export const REVEALED = ['none', 'services', 'all'] as const
export type Revealed = (typeof REVEALED)[number]

/** Something that is done in a run. Moments in the scenario are in seconds from its start. */
export type Act =
  /** The clock runs from here on, at this many seconds of the scenario per second in the room. */
  | { do: 'go'; speed: number }
  | { do: 'pause' }
  | { do: 'jump'; to: number }
  /** A round begins: the clock stands at its `from`. `rounds` counts from 0. */
  | { do: 'round'; round: number }
  /** An inject of the exercise comes in, or is passed over. */
  | { do: 'show'; inject: string }
  | { do: 'skip'; inject: string }
  /** An inject made on the spot comes in. */
  | { do: 'improvise'; inject: Inject }
  /** How the participants responded to an inject. */
  | { do: 'respond'; inject: string; rating: Rating; text?: string }
  /** An observation: of one participant (its place in the list of the exercise), on a goal. */
  | { do: 'note'; text: string; participant?: number; goal?: string }
  | { do: 'decide'; text: string; by?: string }
  | { do: 'measure'; measure: Measure; text?: string; by?: string }
  /** A question of a round is put on the large screen (`null`: it is taken off), and how many chose each of its options. */
  | { do: 'ask'; question: { round: number; question: number } | null }
  | { do: 'vote'; round: number; question: number; votes: number[] }
  | { do: 'attend'; participant: number; present: boolean }
  | { do: 'reveal'; revealed: Revealed }
  /** Afterwards: how a goal was met, and what is to be improved. */
  | { do: 'rate'; goal: string; rating: Rating; text?: string }
  | { do: 'improve'; what: string; owner?: string; due?: string }
  /** An earlier entry, by its place in the log, never happened; one that was taken back can be had back by taking back this one. */
  | { do: 'take-back'; entry: number }
  | { do: 'end' }

/** One line of the log of a run. The log is only ever added to: the place of an entry in it is its number. */
export type Entry = Act & {
  /** When it was done, in milliseconds since 1970. */
  at: number
}
