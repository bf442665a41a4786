import { OBJECTIVES, type Objective, type Sovereignty } from '../../model/exit.ts'
import { componentOf, type Landscape } from '../../model/landscape.ts'
import { ownersOf } from '../../model/organisations.ts'
import { estimateOf, type EstimateRule } from './estimate.ts'

/** Where a level comes from: stated on the component, its supplier or an owner above that, or by a rule of estimation. */
export const STATED = ['stated', 'stated-supplier', 'stated-owner'] as const
export type LevelRule = (typeof STATED)[number] | EstimateRule

/** The level of a component on an objective, 0 to 4, and why. */
export interface ComponentLevel {
  level: number
  rule: LevelRule
  /** Stated, not estimated. */
  known: boolean
  /** The organisation that stated it is of, or the component that an estimate comes from, when that is another. */
  through?: string
}

/** The level of a component on every objective on which it has one. What is stated goes before any estimate, nearest first. */
export function levelsOf(landscape: Landscape, id: string): Partial<Record<Objective, ComponentLevel>> {
  const { sovereignty, supplier } = componentOf(landscape, id)
  const owners = supplier === undefined ? [] : ownersOf(landscape, supplier)
  const stated: { said: Sovereignty | undefined; rule: LevelRule; through?: string }[] = [
    { said: sovereignty, rule: 'stated' },
    ...owners.map(({ id: through, organisation }, i) => ({ said: organisation.sovereignty, rule: i ? 'stated-owner' as const : 'stated-supplier' as const, through })),
  ]
  return Object.fromEntries(OBJECTIVES.flatMap((objective): [Objective, ComponentLevel][] => {
    for (const { said, rule, through } of stated) {
      const level = said?.[objective]
      if (level !== undefined) return [[objective, { level, rule, known: true, ...(through === undefined ? {} : { through }) }]]
    }
    const estimate = estimateOf(landscape, id, objective)
    return estimate ? [[objective, { ...estimate, known: false }]] : []
  }))
}
