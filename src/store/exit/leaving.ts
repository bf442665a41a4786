import type { ExitQuestion } from '../../exit/questions.ts'
import { EXIT_FORMAT } from '../../model/exit.ts'
import type { Edit } from '../../model/edit/edit.ts'
import type { ExitAdviser } from '../../pool/exit.ts'
import { Cancelled } from '../../pool/worker-client.ts'
import { freeName } from '../free-name.ts'
import { exitOf, workOf, type AppState } from '../state.ts'
import type { Store } from '../store.ts'
import { ASKED, exitTarget } from './exit-asks.ts'
import { exitInquiry, isSameTarget, type ExitAsk, type ExitInquiry, type ExitState, type ExitTarget } from './exit-state.ts'

/** What the app gives to what is done about leaving. */
export interface ExitSurroundings {
  adviser: ExitAdviser
  store: Store<AppState>
  /** `YYYY-MM-DD`. */
  today: () => string
  /** Does a change as a step that can be undone. Gives whether it was done. */
  edit: (edit: Edit) => Promise<boolean>
}

/** Has the questions about leaving answered, and keeps the answers that are looked at up to date. Only what is asked last of a question counts. */
export class Leaving {
  private readonly jobs = new Map<ExitQuestion, { of: ExitTarget<ExitQuestion> }>()

  constructor(private readonly around: ExitSurroundings) {
    around.store.subscribe(() => this.follow())
    this.follow()
  }

  async ask(asked: ExitAsk): Promise<void> {
    switch (asked.do) {
      case 'tab': return this.set({ tab: asked.tab })
      case 'open': return this.set({ file: asked.file })
      case 'create': return this.create(asked.name)
      case 'ask': return this.tell(asked.question, { ask: asked.ask, ended: null } as ExitInquiry<ExitQuestion>)
      case 'again': return this.tell(asked.question, { ended: null })
      case 'stop': return this.stop(asked.question)
    }
  }

  private async create(name: string): Promise<void> {
    const work = workOf(this.around.store.state)
    if (!work) return
    const file = freeName(work.exitPlans ?? [], work.file.replace(/(\.landscape)?\.\w+$/, ''), 'exit')
    if (await this.around.edit({ do: 'add-exit-plan', file, value: { format: EXIT_FORMAT, name, start: this.around.today(), exits: {} } })) this.set({ file, tab: 'plan' })
  }

  /** Works out what is looked at, unless that was done, failed or was stopped already. */
  private follow(): void {
    const { state } = this.around.store
    // The first answer of the app comes first, and says what stops.
    if (state.screen !== 'exit' || !workOf(state) || !state.outcome) return
    for (const question of ASKED[exitOf(state).tab])
      if (!isSameTarget(question, exitInquiry(exitOf(state), question).ended?.of, exitTarget(state, question))) this.work(question)
  }

  private work<Q extends ExitQuestion>(question: Q): void {
    const { state } = this.around.store
    const of = exitTarget(state, question)
    const job = this.jobs.get(question)
    if (job && isSameTarget(question, job.of as ExitTarget<Q>, of)) return
    this.drop(question)
    const { made, running } = exitInquiry(exitOf(state), question)
    if (of && !isSameTarget(question, made?.of, of)) void this.answer(question, of)
    else if (running) this.tell(question, { running: null })
  }

  private async answer<Q extends ExitQuestion>(question: Q, of: ExitTarget<Q>): Promise<void> {
    const job = { of: of as ExitTarget<ExitQuestion> }
    const { opened } = this.around.store.state
    const isLast = () => this.jobs.get(question) === job && this.around.store.state.opened === opened
    // Who hears that it is being worked out finds the job there already.
    this.jobs.set(question, job)
    this.tell<Q>(question, { running: { share: 0, of }, ended: null })
    try {
      const { landscape, scenarios, plan, ask } = of
      const answer = await this.around.adviser.ask(question, { landscape, scenarios, plan }, ask, (share) => { if (isLast()) this.tell<Q>(question, { running: { share, of } }) })
      if (isLast()) this.end<Q>(question, { made: { answer, of }, ended: null })
    } catch (error) {
      if (isLast()) this.end<Q>(question, { ended: { failure: error instanceof Cancelled ? null : failureOf(error), of } })
    } finally {
      if (this.jobs.get(question) === job) this.jobs.delete(question)
    }
  }

  private stop(question: ExitQuestion): void {
    const { running } = exitInquiry(exitOf(this.around.store.state), question)
    if (!running) return
    this.tell(question, { running: null, ended: { failure: null, of: running.of } } as ExitInquiry<ExitQuestion>)
    this.drop(question)
  }

  private end<Q extends ExitQuestion>(question: Q, parts: ExitInquiry<Q>): void {
    this.jobs.delete(question)
    this.tell<Q>(question, { running: null, ...parts })
  }

  private drop(question: ExitQuestion): void {
    if (this.jobs.delete(question)) this.around.adviser.cancel(question)
  }

  private set(parts: Partial<ExitState>): void { this.around.store.update({ exit: { ...exitOf(this.around.store.state), ...parts } }) }

  private tell<Q extends ExitQuestion>(question: Q, parts: ExitInquiry<Q>): void {
    const { inquiries } = exitOf(this.around.store.state)
    this.set({ inquiries: { ...inquiries, [question]: { ...inquiries[question], ...parts } } })
  }
}

const failureOf = (error: unknown) => (error instanceof Error ? { name: error.name, message: error.message } : { name: '', message: String(error) })
