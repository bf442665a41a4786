import type { Act } from './entry.ts'
import type { Standing } from './run-state.ts'

/** An entry of one kind that holds. */
export type Done<D extends Act['do']> = Standing<Extract<Act, { do: D }>>

/** The entries that hold of some kinds, in order. */
export const doneIn = <D extends Act['do']>(standing: readonly Standing[], ...kinds: readonly D[]): Done<D>[] =>
  standing.filter((one): one is Done<D> => (kinds as readonly Act['do'][]).includes(one.act.do))
