import type { Spreading } from './spreading.ts'

/** A service that is down: the node of its level, and by when it must be back (seconds; `null`: nothing is said). */
export interface Limits { id: string; node: number; watched: boolean; rto: number | null; mtpd: number | null }

/** How bad a schedule is: compared from left to right, less is better. */
export type Badness = readonly number[]

/** Watched services late on their MTPD, services late on their RTO, when the watched services are back (added up), when all are, when everything is. */
export function badnessOf({ at, order }: Spreading, services: readonly Limits[]): Badness {
  const late = (of: readonly Limits[], limit: (one: Limits) => number | null) => of.filter((one) => (at[one.node] as number) > (limit(one) ?? Infinity)).length
  const total = (of: readonly Limits[]) => of.reduce((sum, { node }) => sum + (at[node] as number), 0)
  const watched = services.filter(({ watched }) => watched)
  return [late(watched, ({ mtpd }) => mtpd), late(services, ({ rto }) => rto), total(watched), total(services), order.reduce((last, node) => Math.max(last, at[node] as number), 0)]
}

export function isBetter(a: Badness, b: Badness): boolean {
  const i = a.findIndex((value, at) => value !== b[at])
  return i >= 0 && (a[i] as number) < (b[i] as number)
}
