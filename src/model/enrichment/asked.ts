/** Something that can be asked about a landscape. It is derived from the landscape alone: once that says it, it is answered. */
export interface Asked {
  /** The same for the same question, as long as the landscape is open. */
  key: string
  answered: boolean
}

/** How far someone is with the questions of a topic. */
export interface Progress {
  total: number
  answered: number
  /** Not answered, and put aside for now. */
  aside: number
  open: number
}

/** Counts questions; `aside` are the keys of those that were put aside. */
export function progressOf(questions: readonly Asked[], aside: ReadonlySet<string>): Progress {
  let answered = 0, put = 0
  for (const question of questions) {
    if (question.answered) answered += 1
    else if (aside.has(question.key)) put += 1
  }
  return { total: questions.length, answered, aside: put, open: questions.length - answered - put }
}
