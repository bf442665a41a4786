import { expose } from 'comlink'
import { answerExit } from '../src/exit/answer.ts'
import type { ExitAnswers, ExitAsks, ExitGround, ExitQuestion, Tell } from '../src/exit/questions.ts'

/** The questions about leaving off the page. */
const api = {
  async answer<Q extends ExitQuestion>(question: Q, ground: ExitGround, ask: ExitAsks[Q], tell?: Tell): Promise<unknown> {
    return await answerExit(question, ground, ask, tell) satisfies ExitAnswers[Q]
  },
}
export type ExitApi = typeof api

expose(api)
