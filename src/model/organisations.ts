import type { Landscape, Organisation } from './landscape.ts'

/** Members of the European Economic Area: the 27 EU states, Iceland, Liechtenstein and Norway (ISO 3166 alpha-2); EU for the Union itself. */
const EEA: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES EU FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '))

/** An organisation and its owners, nearest first. A cycle, which the checks refuse, ends the walk. */
export function ownersOf(landscape: Landscape, id: string): { id: string; organisation: Organisation }[] {
  const chain: { id: string; organisation: Organisation }[] = []
  const seen = new Set<string>()
  let next: string | undefined = id
  while (next !== undefined && !seen.has(next) && landscape.organisations && Object.hasOwn(landscape.organisations, next)) {
    seen.add(next)
    const organisation: Organisation = landscape.organisations[next] as Organisation
    chain.push({ id: next, organisation })
    next = organisation.parent
  }
  return chain
}

/** The jurisdictions that can reach an organisation: its own and those of all its owners, nearest first. */
export const jurisdictionsOf = (landscape: Landscape, id: string): string[] =>
  [...new Set(ownersOf(landscape, id).flatMap(({ organisation }) => organisation.jurisdiction ?? []))]

/** Whether a jurisdiction is meant by a selector's word for it: a country code, `EEA` or `non-EEA`. */
export function isIn(jurisdiction: string, wanted: string): boolean {
  if (wanted === 'EEA') return EEA.has(jurisdiction)
  if (wanted === 'non-EEA') return !EEA.has(jurisdiction)
  return jurisdiction === wanted
}
