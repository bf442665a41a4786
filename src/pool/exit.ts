import { proxy } from 'comlink'
import type { ExitApi } from '../../workers/exit.worker.ts'
import workerUrl from '../../workers/exit.worker.ts?worker&url'
import type { ExitAnswers, ExitAsks, ExitGround, ExitQuestion } from '../exit/questions.ts'
import { startWorker } from './trusted-worker.ts'
import { WorkerClient } from './worker-client.ts'

/** Answers questions about leaving off the page, several beside each other: each has a worker to itself for as long as it takes. */
export class ExitAdviser {
  private readonly idle: WorkerClient<ExitApi>[] = []
  private readonly busy = new Map<ExitQuestion, WorkerClient<ExitApi>>()

  /** Answers a question; `progress` hears the share done. What is asked with the same question meanwhile must be cancelled first. */
  async ask<Q extends ExitQuestion>(question: Q, ground: ExitGround, ask: ExitAsks[Q], progress: (share: number) => void): Promise<ExitAnswers[Q]> {
    const client = this.idle.pop() ?? new WorkerClient<ExitApi>(() => startWorker(workerUrl))
    this.busy.set(question, client)
    let told = 0
    const tell = proxy((done: number, of: number) => {
      const share = of ? done / of : 1
      if (share - told < 0.01) return
      told = share
      progress(share)
    })
    try {
      const answer = await client.call<ExitAnswers[Q]>(async (remote) => await remote.answer(question, ground, ask, tell) as ExitAnswers[Q])
      this.idle.push(client)
      return answer
    } finally {
      if (this.busy.get(question) === client) this.busy.delete(question)
    }
  }

  /** Stops what is being worked out for a question, at once; it rejects with `Cancelled`. */
  cancel(question: ExitQuestion): void { this.busy.get(question)?.cancel() }
}
