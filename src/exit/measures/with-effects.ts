import { dayAfter, parseCalendarDuration } from '../../model/calendar-duration.ts'
import { seconds } from '../../model/duration.ts'
import type { ExitPlan, Measure } from '../../model/exit.ts'
import { componentOf, type Component, type Landscape } from '../../model/landscape.ts'
import { moved } from '../landscape-at.ts'
import { longer, withAlternative, withNeed } from './need-effects.ts'

export type Effect = Measure['effects'][number]

/**
 * The landscape with these effects. One that is already as good stays as it is: of two hold-ups the longer holds, of two floors the higher, of two
 * restarts the shorter; of two fallbacks under one key the later. Exits come last, so that what replaces a component has what was done to the needs on it.
 * Throws a RangeError for a component or contract that is not there.
 */
export function withEffects(landscape: Landscape, effects: readonly Effect[], plan: ExitPlan | null = null): Landscape {
  if (effects.length === 0) return landscape
  const components = { ...landscape.components }
  const contracts = { ...landscape.contracts }
  const exits: string[] = []
  for (const effect of effects) {
    if ('exit' in effect) exits.push(componentOf(landscape, effect.exit) && effect.exit)
    else if ('contract' in effect) {
      const contract = contracts[effect.contract]
      if (!contract) throw new RangeError(`withEffects: no contract ${effect.contract}`)
      contracts[effect.contract] = { ...contract, notice: later(contract.notice, effect.notice) }
    } else components[effect.component] = changed(componentOf({ ...landscape, components }, effect.component), effect)
  }
  const with_ = { ...landscape, components, ...(landscape.contracts ? { contracts } : {}) }
  return exits.length ? moved(with_, plan, exits.map((component) => ({ component, phase: 'gone' }))) : with_
}

function changed(component: Component, effect: Extract<Effect, { component: string }>): Component {
  if ('fallback' in effect) return { ...component, fallbacks: { ...component.fallbacks, [effect.fallback]: effect.value } }
  if ('supplier' in effect) return { ...component, supplier: effect.supplier }
  if ('restart' in effect)
    return component.restart === undefined || seconds(component.restart) <= seconds(effect.restart) ? component : { ...component, restart: effect.restart }
  if ('or' in effect) return withAlternative(component, effect.need, effect.or)
  if ('holdUp' in effect) return withNeed(component, effect.need, (need) => ({ ...need, holdUp: longer(need.holdUp, effect.holdUp) }))
  return withNeed(component, effect.need, (need) => ({ ...need, without: Math.max(need.without ?? 0, effect.without) }))
}

/** Any day will do to compare two lengths of calendar time by. */
const DAY = '2000-01-01'
const dayOf = (duration: string): string => dayAfter(DAY, parseCalendarDuration(duration) ?? { years: 0, months: 0, days: 0 })

/** The longer of two calendar durations. */
const later = (a: string | undefined, b: string): string => (a !== undefined && dayOf(a) > dayOf(b) ? a : b)
