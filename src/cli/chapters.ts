import { answer } from '../analysis/index.ts'
import { QUESTIONS, type Answered, type Question } from '../analysis/questions.ts'
import { simulate } from '../engine/simulate.ts'
import type { Messages } from '../i18n/index.ts'
import type { Landscape } from '../model/landscape.ts'
import type { ScenarioFile } from '../model/work.ts'
import { defaultAsk } from '../store/analysis-asks.ts'
import { Refusal } from './invocation.ts'

/** The questions that `--chapters` names. Throws a Refusal that names one that is none. */
export function chaptersIn(list: string | undefined, { cli }: Messages): readonly Question[] {
  if (list === undefined) return []
  if (list.trim() === 'all') return QUESTIONS
  return list.split(',').map((name) => {
    const question = QUESTIONS.find((one) => one === name.trim())
    if (!question) throw new Refusal(cli.unknownChapter(name.trim(), [...QUESTIONS, 'all']))
    return question
  })
}

/** Answers each question as the screen does when nobody asks something else and the first scenario is open; what cannot be asked of this landscape has no answer. */
export async function answered(questions: readonly Question[], landscape: Landscape, scenarios: readonly ScenarioFile[], today: string): Promise<Answered[]> {
  const [open] = scenarios
  if (!open || questions.length === 0) return []
  const stops = simulate(landscape, open.value).summary.interrupted
  const found: Answered[] = []
  for (const question of questions) {
    const ask = defaultAsk(question, { landscape, open, stops, today })
    if (ask !== undefined) found.push({ question, answer: await answer(question, { landscape, scenarios, today }, ask) } as Answered)
  }
  return found
}
