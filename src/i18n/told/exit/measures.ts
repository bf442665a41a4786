import type { Chosen } from '../../../exit/choice.ts'
import { seconds, type UncertainDuration } from '../../../model/duration.ts'
import type { Measure } from '../../../model/exit.ts'
import { supplierIn, nameIn, type ExitAround } from './around.ts'

export const measureName = ({ landscape }: Pick<ExitAround, 'landscape'>, id: string): string => landscape.measures?.[id]?.name ?? id

/** What the best choice for a budget is, in sentences; the first one answers the question. */
export function measuresMeaning({ measures, cost, before, harm, least, optimal, gap, curveOptimal }: Chosen, { landscape, texts: { measures: texts } }: ExitAround): string[] {
  if (!Object.keys(landscape.measures ?? {}).length) return [texts.nothing]
  return [
    texts.headline(measures.length, cost, before > 0 ? (before - harm) / before : 0), texts.harm(before, harm), texts.least(least),
    optimal ? texts.optimal : texts.gap(gap), ...(curveOptimal ? [] : [texts.curveNotProven]),
  ]
}

/** What a measure costs once, in euros. */
export const costOf = ({ cost }: Measure): number => (typeof cost === 'number' ? cost : cost.amount)

/** What a measure costs in its first year, in euros; none costs less than nothing. */
export const firstYearOf = (measure: Measure): number => Math.max(0, costOf(measure) + (measure.perYear ?? 0))

/** What a measure changes, one text for each effect. */
export function effectTexts({ effects }: Measure, around: ExitAround): string[] {
  const { landscape, say, texts: { measures: { effect: texts, atMost }, lengths } } = around
  const name = (id: string) => nameIn(around, id)
  const length = (time: UncertainDuration) => say.duration(seconds(time))
  return effects.map((effect) => {
    if ('exit' in effect) return texts.exit(name(effect.exit))
    if ('contract' in effect) return texts.contract(landscape.contracts?.[effect.contract]?.name ?? effect.contract, lengths.span(effect.notice))
    const component = name(effect.component)
    if ('fallback' in effect) return texts.fallback(component, effect.value.name ?? effect.fallback)
    if ('or' in effect) return texts.or(component, name(effect.need), name(effect.or))
    if ('holdUp' in effect) return texts.holdUp(component, name(effect.need), length(effect.holdUp))
    if ('without' in effect) return texts.without(component, name(effect.need), effect.without)
    if ('restart' in effect) return texts.restart(component, atMost(length(effect.restart)))
    return texts.supplier(component, supplierIn(around, effect.supplier))
  })
}
