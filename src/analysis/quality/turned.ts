import { candidateQuestions } from '../../model/enrichment/candidates.ts'
import { isUncertain, type UncertainDuration } from '../../model/duration.ts'
import type { Component, Fallback, Landscape } from '../../model/landscape.ts'
import { asNeed, groupOf, type Need, type NeedEntry } from '../../model/need.ts'
import { testedOn } from '../fallback-audit/tested.ts'

/** Which way what is unknown falls out. */
export type Turn = 'best' | 'worst'

/** Relations of imported files of which nobody said yet whether one needs the other. */
export const undecided = (landscape: Landscape): { dependent: string; on: string }[] =>
  candidateQuestions(landscape).filter(({ answered }) => !answered).map(({ dependent, on }) => ({ dependent, on }))

/** Whether a fallback is known to work: tested, within a year. */
export const isProven = ({ tested }: Fallback, today: string): boolean => testedOn(tested, today).state === 'recent'

/**
 * The landscape as it is when all that is unknown falls out well, or badly. Well: hold-ups and fallbacks last their longest, restarts and activations take their shortest.
 * Badly: the other way round, fallbacks that are not known to work do nothing, and undecided relations are needs without which nothing goes on.
 */
export function turned(landscape: Landscape, turn: Turn, today: string): Landscape {
  const [long, short] = turn === 'best' ? (['max', 'min'] as const) : (['min', 'max'] as const)
  const extra = new Map<string, string[]>()
  if (turn === 'worst') for (const { dependent, on } of undecided(landscape)) extra.set(dependent, [...(extra.get(dependent) ?? []), on])

  const needIn = (entry: NeedEntry): NeedEntry => {
    const need = asNeed(entry)
    const members = groupOf(need)?.members.map(needIn)
    const key = 'allOf' in need ? 'allOf' : 'anyOf' in need ? 'anyOf' : 'of'
    return { ...need, ...(need.holdUp && { holdUp: atEnd(need.holdUp, long) }), ...(members && { [key]: members }) } as Need
  }
  const fallbackIn = (fallback: Fallback): Fallback => ({
    ...fallback, ...(fallback.needs && { needs: fallback.needs.map(needIn) }),
    ...(fallback.activation && { activation: atEnd(fallback.activation, short) }), ...(fallback.lasts && { lasts: atEnd(fallback.lasts, long) }),
  })
  const componentIn = (id: string, component: Component): Component => ({
    ...component,
    needs: [...(component.needs ?? []).map(needIn), ...(extra.get(id) ?? [])],
    ...(component.restart && { restart: atEnd(component.restart, short) }),
    fallbacks: Object.fromEntries(Object.entries(component.fallbacks ?? {})
      .filter(([, fallback]) => turn === 'best' || isProven(fallback, today)).map(([name, fallback]) => [name, fallbackIn(fallback)])),
  })
  return { ...landscape, components: Object.fromEntries(Object.entries(landscape.components).map(([id, component]) => [id, componentIn(id, component)])) }
}

const atEnd = (duration: UncertainDuration, end: 'min' | 'max'): UncertainDuration => (typeof duration === 'string' ? duration : duration[end])

/** How many durations of a landscape are uncertain. */
export function uncertainDurations(landscape: Landscape): number {
  const inNeed = (entry: NeedEntry): number => {
    const need = asNeed(entry)
    return Number(isUncertain(need.holdUp)) + (groupOf(need)?.members ?? []).reduce((sum, member) => sum + inNeed(member), 0)
  }
  const inNeeds = (needs: readonly NeedEntry[] = []) => needs.reduce((sum: number, need) => sum + inNeed(need), 0)
  return Object.values(landscape.components).reduce((sum, { needs, restart, fallbacks = {} }) => sum + inNeeds(needs) + Number(isUncertain(restart))
    + Object.values(fallbacks).reduce((part, { needs: own, activation, lasts }) => part + inNeeds(own) + Number(isUncertain(activation)) + Number(isUncertain(lasts)), 0), 0)
}
