import type { Deadlock, Interruption, MomentOutcome, Steps, Trace } from './trace.ts'

export const RESULT_FORMAT = 'uitwijk-result/1'

/** The result of a simulation as it is published (contract 4): what scripts may rely on. */
export interface Result {
  format: typeof RESULT_FORMAT
  levels: Record<string, Steps>
  services: Record<string, {
    interruptions: Interruption[]
    downtime: number
    lowest: number
    /** The fixed moments that were not made. */
    missed: Omit<MomentOutcome, 'missed' | 'before'>[]
    because: string[]
  }>
  deadlocks: Deadlock[]
}

/** The published result of a trace. */
export function resultOf({ levels, services, deadlocks }: Trace): Result {
  return {
    format: RESULT_FORMAT,
    levels,
    services: Object.fromEntries(Object.entries(services).map(([id, { interruptions, downtime, lowest, moments, because }]) => {
      const missed = moments.filter((moment) => moment.missed).map(({ name, at, date, available, work }) => ({ name, at, date, available, work }))
      return [id, { interruptions, downtime, lowest, missed, because }]
    })),
    deadlocks,
  }
}
