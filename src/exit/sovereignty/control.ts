import type { Landscape } from '../../model/landscape.ts'
import { isIn, jurisdictionsOf, ownersOf } from '../../model/organisations.ts'

/**
 * Who decides over something, by where an organisation and its owners are. `own`: nobody else, the municipality itself. `inside`: all of them in
 * the EEA. `outside-owner`: an organisation in the EEA with an owner outside it, or the other way round. `outside`: none of them in the EEA.
 */
export type Control = 'own' | 'inside' | 'outside-owner' | 'outside'

/**
 * The level that control alone makes likely, by the words of the framework: governed entirely outside the EU is SEAL-0; EU law that applies on paper
 * while someone outside decides is SEAL-1; no more than marginal control from outside is SEAL-3, as what an organisation itself depends on is not
 * seen in who owns it; complete control is SEAL-4, and given only to what is of the municipality itself.
 */
export const LEVEL_OF: Readonly<Record<Control, number>> = { own: 4, inside: 3, 'outside-owner': 1, outside: 0 }

/** Who controls what an organisation supplies; `null` when nothing outside the EEA is known, and of it or of an owner not where it is. */
export function controlBy(landscape: Landscape, organisation: string | undefined): Control | null {
  if (organisation === undefined) return 'own'
  const known = jurisdictionsOf(landscape, organisation)
  if (known.some((one) => isIn(one, 'non-EEA'))) return known.some((one) => isIn(one, 'EEA')) ? 'outside-owner' : 'outside'
  const chain = ownersOf(landscape, organisation)
  return chain.length && chain.every(({ organisation: { jurisdiction } }) => jurisdiction) ? 'inside' : null
}
