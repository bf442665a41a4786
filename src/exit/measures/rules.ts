import type { Measure } from '../../model/exit.ts'

type Measures = Readonly<Record<string, Measure>>

/** This measure and all that must be taken along with it, whether directly or in turn. */
export function takenAlong(measures: Measures, id: string): Set<string> {
  const taken = new Set([id])
  for (const one of taken) for (const other of measures[one]?.needs ?? []) taken.add(other)
  return taken
}

/** Whether two measures cannot go together, whichever of them says so. */
export const exclude = (measures: Measures, a: string, b: string): boolean =>
  Boolean(measures[a]?.excludes?.includes(b) || measures[b]?.excludes?.includes(a))

/** What is wrong with taking these together: a measure without one that it needs, or with one that it excludes; `null` when nothing is. */
export function clashAmong(measures: Measures, ids: readonly string[]): { measure: string; needs: string } | { measure: string; excludes: string } | null {
  for (const measure of ids) {
    const needs = measures[measure]?.needs?.find((other) => !ids.includes(other))
    if (needs !== undefined) return { measure, needs }
    const excludes = ids.find((other) => exclude(measures, measure, other))
    if (excludes !== undefined) return { measure, excludes }
  }
  return null
}

/** What a measure costs in euros: once, and for so many years. A measure never pays for another, so it costs no less than nothing. */
export function costOf({ cost, perYear = 0 }: Measure, years: number): number {
  return Math.max(0, (typeof cost === 'number' ? cost : cost.amount) + perYear * years)
}
