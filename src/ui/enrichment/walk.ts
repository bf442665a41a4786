import type { Asked } from '../../model/enrichment/asked.ts'

/** The question that is open next, from the one with this key on and then from the start; `null` when none is. `key` itself is passed over. */
export function nextOpen<Question extends Asked>(questions: readonly Question[], aside: ReadonlySet<string>, key: string | null): Question | null {
  const from = questions.findIndex((question) => question.key === key) + 1
  const isOpen = (question: Question) => !question.answered && !aside.has(question.key) && question.key !== key
  return questions.slice(from).find(isOpen) ?? questions.slice(0, from).find(isOpen) ?? null
}
