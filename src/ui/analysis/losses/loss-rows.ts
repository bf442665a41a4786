import type { Over } from '../../../analysis/elements.ts'
import type { Loss, LossesAnswer, Stop } from '../../../analysis/losses/answer.ts'
import type { Around } from '../../../i18n/told/around.ts'
import { firstStop, lossName } from '../../../i18n/told/losses.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { select } from '../../../model/selector.ts'

/** A row of the matrix: a loss by its name, with what it does to each service that is stopped. */
export interface LossRow { loss: Loss; name: string; first: number | null; stops: ReadonlyMap<string, Stop> }

/** What rows are sorted by: a figure, or what happens to a service. */
export type By = 'harm' | 'name' | 'people' | 'first' | { service: string }

/** What is shown of them. */
export interface Wanted { text: string; harmfulOnly: boolean }

export const rowsOf = (answer: LossesAnswer, around: Around): LossRow[] => answer.losses.map((loss) => ({
  loss, name: lossName(loss, answer, around), first: firstStop(loss), stops: new Map(loss.stops.map((stop) => [stop.service, stop])),
}))

export const shownRows = (rows: readonly LossRow[], { text, harmfulOnly }: Wanted): LossRow[] =>
  rows.filter(({ name, loss }) => (!harmfulOnly || loss.stops.length > 0) && name.toLowerCase().includes(text.trim().toLowerCase()))

/** What stops for good before what stops for a time, and the earliest first; what goes on last. */
const gravity = (stop: Stop | undefined): number => (!stop ? 2e15 : (stop.lasting ? 0 : 1e15) + (stop.from ?? 1e14))
const early = (first: number | null): number => first ?? Number.MAX_SAFE_INTEGER

/** The rows in another order, the worst first; equal ones stay in the order of harm. */
export function sortedRows(rows: readonly LossRow[], by: By): LossRow[] {
  if (by === 'harm') return [...rows]
  if (by === 'name') return rows.toSorted((a, b) => a.name.localeCompare(b.name))
  if (by === 'people') return rows.toSorted((a, b) => b.loss.people - a.loss.people)
  if (by === 'first') return rows.toSorted((a, b) => early(a.first) - early(b.first))
  return rows.toSorted((a, b) => gravity(a.stops.get(by.service)) - gravity(b.stops.get(by.service)))
}

/** The components that go when these are lost. */
export const componentsLost = (landscape: Landscape, over: Over, of: readonly string[]): string[] =>
  [...new Set(of.flatMap((id) => (over === 'supplier' || over === 'jurisdiction' ? select(landscape, { [over]: id }) : [id])))]
