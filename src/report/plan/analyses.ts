import type { PlanPart } from '../../model/plan.ts'
import { chaptersOf } from '../analysis/index.ts'
import type { Block } from '../document.ts'
import { lowered } from './blocks.ts'
import type { PlanContext } from './context.ts'

/** The questions that were chosen with their answers; the order of recovery is left to its own part when that is there. */
export function analyses(context: PlanContext, parts: readonly PlanPart[]): Block[] {
  const { chapters = [], landscape, language, say, asked = chapters.map(({ question }) => question) } = context
  const scenarios = context.cases.map(({ file, scenario }) => ({ file, value: scenario }))
  const wanted = asked.filter((question) => question !== 'recovery' || !parts.includes('recovery'))
  return lowered(chaptersOf({ chapters, asked: wanted, scenarios, landscape, language, say }), 1)
}
