import type { Question } from '../../analysis/questions.ts'
import type { PlanPart } from '../../model/plan.ts'
import { chaptersOf } from '../analysis/index.ts'
import type { Block } from '../document.ts'
import { lowered } from './blocks.ts'
import type { PlanContext } from './context.ts'

/** The questions that were chosen; the order of recovery is left to its own part when that is there. */
export const questionsOf = ({ chapters = [], asked = chapters.map(({ question }) => question) }: PlanContext, parts: readonly PlanPart[]): Question[] =>
  asked.filter((question) => question !== 'recovery' || !parts.includes('recovery'))

/** Those questions with their answers. */
export function analyses(context: PlanContext, parts: readonly PlanPart[]): Block[] {
  const { chapters = [], landscape, language, say } = context
  const scenarios = context.cases.map(({ file, scenario }) => ({ file, value: scenario }))
  return lowered(chaptersOf({ chapters, asked: questionsOf(context, parts), scenarios, landscape, language, say }), 1)
}
