import type { Answered, Question } from '../analysis/questions.ts'
import type { Analyst } from '../pool/analysis.ts'
import { Cancelled } from '../pool/worker-client.ts'
import { targetOf } from './analysis-asks.ts'
import { inquiryIn, isSame, type AnalysisState, type Inquiry, type Target } from './analysis-state.ts'
import { analysisOf, workOf, type AppState } from './state.ts'
import type { Store } from './store.ts'

/** Has the questions of *Analyse* answered, and keeps the answer to the one that is looked at up to date. Only what is asked last of a question counts. */
export class Analyses {
  private readonly jobs = new Map<Question, { of: Target<Question>; promise: Promise<void> }>()

  constructor(private readonly analyst: Analyst, private readonly store: Store<AppState>, private readonly today: () => string) {
    store.subscribe(() => this.follow())
    this.follow()
  }

  /** Works out the question that is looked at, unless that was done, failed or was stopped already. */
  private follow(): void {
    const { state } = this.store
    // The first answer of the app comes first, and says what stops.
    if (state.screen !== 'analysis' || !workOf(state) || !state.outcome) return
    const { question } = analysisOf(state)
    if (!isSame(question, inquiryIn(analysisOf(state), question).ended?.of, this.target(question))) void this.work(question)
  }

  /** Works out a question again that failed or was stopped. */
  again(question: Question): Promise<void> {
    this.set(question, { ended: null })
    return this.work(question)
  }

  /** Stops what is being worked out for a question; the answer that was there stays. */
  stop(question: Question): void {
    const { running } = inquiryIn(analysisOf(this.store.state), question)
    if (!running) return
    this.set(question, { running: null, ended: { failure: null, of: running.of } })
    this.drop(question)
  }

  /** The answers that were chosen for the report, worked out where they are not of what is open. What cannot be asked has no answer. */
  async chapters(): Promise<Answered[]> {
    const answered: Answered[] = []
    for (const question of analysisOf(this.store.state).chapters) {
      await this.work(question)
      const { made, ended } = inquiryIn(analysisOf(this.store.state), question)
      const target = this.target(question)
      if (isSame(question, ended?.of, target)) throw ended?.failure === null ? new Cancelled('cancelled') : new Error(ended?.failure?.message)
      if (made && isSame(question, made.of, target)) answered.push({ question, answer: made.answer } as Answered)
    }
    return answered
  }

  private target<Q extends Question>(question: Q): Target<Q> | null { return targetOf(this.store.state, question, this.today()) }

  private async work<Q extends Question>(question: Q): Promise<void> {
    const of = this.target(question)
    const job = this.jobs.get(question)
    if (job && isSame(question, job.of as Target<Q>, of)) return job.promise
    this.drop(question)
    const inquiry = inquiryIn(analysisOf(this.store.state), question)
    if (!of || isSame(question, inquiry.made?.of, of)) {
      if (inquiry.running) this.set(question, { running: null })
      return
    }
    return this.answer(question, of)
  }

  private answer<Q extends Question>(question: Q, of: Target<Q>): Promise<void> {
    // Nothing is told before the job is known: who hears of it would begin another.
    const { opened } = this.store.state
    const begin = Promise.resolve().then(async () => {
      const isLast = () => this.jobs.get(question) === job && this.store.state.opened === opened
      try {
        const answer = await this.analyst.ask(question, { landscape: of.landscape, scenarios: of.scenarios, today: this.today() }, of.ask,
          (share) => { if (isLast()) this.set(question, { running: { share, of } }) })
        if (isLast()) this.end(question, { made: { answer, of }, ended: null })
      } catch (error) {
        if (isLast()) this.end(question, { ended: { failure: error instanceof Cancelled ? null : failureOf(error), of } })
      } finally {
        if (this.jobs.get(question) === job) this.jobs.delete(question)
      }
    })
    const job = { of: of as Target<Question>, promise: begin }
    this.jobs.set(question, job)
    this.set(question, { running: { share: 0, of }, ended: null })
    return begin
  }

  private end<Q extends Question>(question: Q, parts: Inquiry<Q>): void {
    this.jobs.delete(question)
    this.set(question, { running: null, ...parts })
  }

  private drop(question: Question): void {
    if (this.jobs.delete(question)) this.analyst.cancel(question)
  }

  private set<Q extends Question>(question: Q, parts: Inquiry<Q>): void {
    const analysis = analysisOf(this.store.state)
    this.store.update({ analysis: withInquiry(analysis, question, parts) })
  }
}

/** The same, with something else known of a question. */
const withInquiry = <Q extends Question>(analysis: AnalysisState, question: Q, parts: Inquiry<Q>): AnalysisState =>
  ({ ...analysis, inquiries: { ...analysis.inquiries, [question]: { ...analysis.inquiries[question], ...parts } } })

const failureOf = (error: unknown) => (error instanceof Error ? { name: error.name, message: error.message } : { name: '', message: String(error) })
