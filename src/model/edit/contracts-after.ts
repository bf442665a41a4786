import type { Contract, Measure } from '../exit.ts'
import type { Landscape } from '../landscape.ts'
import { listAfter, recordAfter, stays, gone, type Fate, type Fates } from './fates.ts'
import { withParts } from './parts.ts'
import { exitAfter, needsAfter } from './references.ts'
import { selectorAfter } from './selector-after.ts'

type Effect = Measure['effects'][number]
type FallbackEffect = Extract<Effect, { fallback: string }>

/** Contracts and measures of a landscape after these fates. */
export function contractsAfter({ contracts, measures }: Landscape, fates: Fates): Pick<Landscape, 'contracts' | 'measures'> {
  const held = contracts && recordAfter(contracts, stays, (one) => contractAfter(one, fates))
  const ended = gone(Object.keys(contracts ?? {}).filter((id) => !Object.hasOwn(held ?? {}, id)))
  const taken = measures && measuresAfter(measures, fates, ended)
  return { ...(held ? { contracts: held } : {}), ...(taken ? { measures: taken } : {}) }
}

/** A contract after these fates; `null` when its supplier goes, or all that it covers: it would be of everything of the supplier then. */
function contractAfter(contract: Contract, fates: Fates): Contract | null {
  const supplier = fates.organisation(contract.supplier)
  const covers = contract.covers && selectorAfter(contract.covers, fates)
  if (supplier === null || covers === null) return null
  return withParts<Contract>(contract, { supplier, ...(covers ? { covers } : {}), ...(contract.exit ? { exit: exitAfter(contract.exit, fates) } : {}) })
}

/** Measures after these fates. One that does nothing any more goes, and is not named any more by the others. */
function measuresAfter(measures: Readonly<Record<string, Measure>>, fates: Fates, contract: Fate): Record<string, Measure> {
  const left = recordAfter(measures, stays, (measure): Measure | null => {
    const effects = listAfter(measure.effects, (effect) => effectAfter(effect, fates, contract))
    return effects.length === 0 ? null : effects === measure.effects ? measure : { ...measure, effects }
  })
  const lost = gone(Object.keys(measures).filter((id) => !Object.hasOwn(left, id)))
  const named = (ids: string[] | undefined) => { const next = ids && listAfter(ids, lost); return next?.length ? next : undefined }
  return recordAfter(left, stays, (measure) => withParts<Measure>(measure, { needs: named(measure.needs), excludes: named(measure.excludes) }))
}

/** An effect after these fates; `null` when what it is about goes. */
function effectAfter(effect: Effect, fates: Fates, contract: Fate): Effect | null {
  const to: Record<string, string> = {}
  const fateOf: Record<string, Fate> = { component: fates.component, or: fates.component, need: fates.component, exit: fates.component, supplier: fates.organisation, contract }
  for (const [key, value] of Object.entries(effect)) {
    if (typeof value !== 'string' || !Object.hasOwn(fateOf, key)) continue
    const next = (fateOf[key] as Fate)(value)
    if (next === null) return null
    to[key] = next
  }
  return 'fallback' in effect ? fallbackAfter({ ...effect, ...to }, effect, fates) : withParts<Effect>(effect, to as Partial<Effect>)
}

/** A fallback that is to be made: it needs no longer what goes, and is not made when what it covers goes. */
function fallbackAfter(next: FallbackEffect, before: FallbackEffect, fates: Fates): FallbackEffect | null {
  const { covers, needs } = next.value
  const covered = covers === undefined ? undefined : fates.component(covers)
  if (covered === null) return null
  const left = needs && needsAfter(needs, fates.component)
  const value = withParts<FallbackEffect['value']>(next.value, { ...(covered === undefined ? {} : { covers: covered }), ...(needs ? { needs: left?.length ? left : undefined } : {}) })
  return withParts<FallbackEffect>(before, { component: next.component, value })
}
