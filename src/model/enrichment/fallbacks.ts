import type { Edit } from '../edit/edit.ts'
import { freshId } from '../edit/ids.ts'
import { componentOf, type Fallback, type Landscape } from '../landscape.ts'
import { componentsIn, isCalled } from '../need.ts'
import type { Asked } from './asked.ts'
import { chainOf } from './chain.ts'

/** A critical service, or something that one rests on: is there anything to fall back on? */
export interface FallbackQuestion extends Asked {
  id: string
  /** The critical service that it is about in the end; itself for a service. */
  service: string
  depth: number
}

/** What fallbacks of others stand in for. */
function covered({ components }: Landscape): Set<string> {
  return new Set(Object.values(components).flatMap(({ needs = [], fallbacks = {} }) => Object.values(fallbacks).flatMap(({ covers }) =>
    (covers === undefined ? [] : needs.filter((entry) => isCalled(entry, covers)).flatMap(componentsIn)))))
}

/** The critical services first, then what they rest on, step by step. Answered: it has a fallback, or one of what needs it has one for it. */
export function fallbackQuestions(landscape: Landscape): FallbackQuestion[] {
  const known = covered(landscape)
  return chainOf(landscape).sort((a, b) => a.depth - b.depth).map(({ id, service, depth }) => ({
    key: id, id, service, depth, answered: known.has(id) || Object.keys(componentOf(landscape, id).fallbacks ?? {}).length > 0,
  }))
}

/** The edit that adds a fallback to a component. */
export function answerFallback(landscape: Landscape, id: string, value: Fallback): Edit {
  const { fallbacks = {} } = componentOf(landscape, id)
  return { do: 'set-fallback', id, fallback: freshId(value.name, (taken) => Object.hasOwn(fallbacks, taken), 'uitwijk'), value }
}
