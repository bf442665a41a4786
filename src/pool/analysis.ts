import { proxy } from 'comlink'
import type { AnalysisApi } from '../../workers/analysis.worker.ts'
import workerUrl from '../../workers/analysis.worker.ts?worker&url'
import type { Ground } from '../analysis/ground.ts'
import type { Answers, Asks, Question } from '../analysis/questions.ts'
import { startWorker } from './trusted-worker.ts'
import { WorkerClient } from './worker-client.ts'

/** More workers than this gain little, and each takes the landscape along. */
const MOST_WORKERS = 4
/** From so many runs on, making them in several workers at once is worth their start. */
const MANY_RUNS = 1_000

/** A worker, and the ground that it was given. */
class Seat {
  private ground: Ground | null = null
  readonly client = new WorkerClient<AnalysisApi>(() => startWorker(workerUrl), async (remote) => { if (this.ground) await remote.setGround(this.ground) })

  async on(ground: Ground): Promise<this> {
    const { landscape, scenarios, today } = this.ground ?? {}
    if (landscape !== ground.landscape || scenarios !== ground.scenarios || today !== ground.today) {
      await this.client.call((remote) => remote.setGround(ground))
      this.ground = ground
    }
    return this
  }
}

/** Answers questions off the page: a long one in several workers at once, several questions beside each other. */
export class Analyst {
  private readonly idle: Seat[] = []
  private readonly busy = new Map<Question, readonly Seat[]>()

  /** `cores`: how many things the machine does at once. */
  constructor(private readonly cores: number) {}

  /** Answers a question; `progress` hears the share done. What is asked with the same question meanwhile must be cancelled first. */
  async ask<Q extends Question>(question: Q, ground: Ground, ask: Asks[Q], progress: (share: number) => void): Promise<Answers[Q]> {
    const of = isLong(question, ask) ? Math.max(1, Math.min(this.cores, MOST_WORKERS)) : 1
    const seats = Array.from({ length: of }, () => this.idle.pop() ?? new Seat())
    this.busy.set(question, seats)
    const told = inAll(of, progress)
    try {
      const parts = await Promise.all(seats.map(async (seat, nth) => {
        const { client } = await seat.on(ground)
        return client.call<unknown>(async (remote) => await remote.part(question, ask, { nth, of }, proxy((done: number, all: number) => told(nth, all ? done / all : 1))))
      }))
      const [first] = seats as [Seat]
      const answer = await first.client.call<Answers[Q]>(async (remote) => await remote.join(question, ask, parts) as Answers[Q])
      this.idle.push(...seats)
      return answer
    } catch (error) {
      // What the others are still at is of no use any more.
      for (const { client } of seats) client.cancel()
      throw error
    } finally {
      if (this.busy.get(question) === seats) this.busy.delete(question)
    }
  }

  /** Stops what is being worked out for a question, at once; it rejects with `Cancelled`. */
  cancel(question: Question): void {
    for (const { client } of this.busy.get(question) ?? []) client.cancel()
  }
}

/** Whether a question takes so long that more workers are faster. */
function isLong<Q extends Question>(question: Q, ask: Asks[Q]): boolean {
  if (question === 'losses') return (ask as Asks['losses']).pairs || (ask as Asks['losses']).horizon !== null
  return question === 'uncertainty' && (ask as Asks['uncertainty']).runs >= MANY_RUNS
}

/** Adds up how far each piece is, and tells it whenever another hundredth is done. */
function inAll(of: number, progress: (share: number) => void): (nth: number, share: number) => void {
  const shares = Array.from({ length: of }, () => 0)
  let told = 0
  return (nth, share) => {
    shares[nth] = share
    const all = shares.reduce((sum, one) => sum + one, 0) / of
    if (all - told < 0.01) return
    told = all
    progress(all)
  }
}
