import type { Choices } from '../exchange/choices.ts'
import { messagesIn } from '../i18n/loaded.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Work } from '../model/work.ts'
import type { Brought, Drawn, Exchange } from '../pool/exchange.ts'
import { nameOfAll } from './brought.ts'
import { afterAsk, afterNews } from './import-after.ts'
import { importBegun, type ImportAsk, type ImportNews, type ImportState } from './import-state.ts'
import { choicesOf, importedInto, importedNew } from './imported.ts'
import { workOf, type AppState } from './state.ts'
import type { Store } from './store.ts'

/** What an import asks of the app: it opens a landscape as a work of its own, or takes one in as a step. */
export interface Takes {
  open(landscape: Landscape, file: string): Promise<void>
  /** Gives whether it was done. */
  into(landscape: Landscape, file: string): Promise<boolean>
  /** Milliseconds since 1970. */
  now(): number
}

/** Leads an import from files to a landscape: has the worker read, and works out anew what the user's choices give. */
export class Importing {
  /** Tells an import from the one after it. */
  private round = 0
  private running: Promise<void> | null = null
  /** Of which choices the last draft is, and of which draft the rest. */
  private drawnOf: Choices | null = null

  constructor(private readonly exchange: Exchange, private readonly store: Store<AppState>, private readonly takes: Takes) {}

  /** Reads files and opens the steps for what is in them. Gives what is in no other program's format, or is refused, back to be told. */
  async begin(files: readonly Brought[]): Promise<Exclude<Awaited<ReturnType<Exchange['open']>>, { kind: 'inventory' | 'tables' }> | null> {
    this.end()
    const round = this.round
    this.set(importBegun(nameOfAll(files)))
    const found = await this.orEnd(() => this.exchange.open(files, (share) => { if (round === this.round) this.told({ news: 'read', share }) }))
    if (round !== this.round) return null
    if (found.kind === 'refused' || found.kind === 'landscape') {
      this.end()
      return found
    }
    const file = found.kind === 'tables' ? found.file : found.holdings.file
    this.told({ news: 'found', found, choices: choicesOf(workOf(this.store.state)?.landscape, file) })
    await this.follow()
    return null
  }

  /** What the user does; what follows from it is worked out. */
  async ask(asked: ImportAsk): Promise<void> {
    const { importing } = this.store.state
    if (!importing) return
    this.set(afterAsk(importing, asked))
    await this.follow()
  }

  /** Takes what was imported. */
  async take(): Promise<void> {
    await this.running
    const { state } = this.store
    const [importing, work] = [state.importing, workOf(state)]
    if (!importing?.drawn) return
    await this.orEnd(() => this.takeDrawn(importing, importing.drawn as Drawn, work))
  }

  private async takeDrawn(importing: ImportState, drawn: Drawn, work: Work | null): Promise<void> {
    const round = this.round
    this.told({ news: 'working', on: true })
    const file = drawn.holdings.file
    // What is empty is what the import is for, and there is nothing to ask.
    const empty = work !== null && Object.keys(work.landscape.components).length === 0
    let done = importedNew(drawn, work?.landscape.name ?? null)
    if (work && (empty || importing.way === 'into')) {
      const both = await this.exchange.merged(work.landscape, importing.decisions, work.scenarios)
      const landscape = empty && work.landscape.name === messagesIn(this.store.state.language).keep.newName ? { ...both, name: drawn.name } : both
      const taken = await this.takes.into(landscape, file)
      if (round !== this.round) return
      if (!taken) return this.told({ news: 'refused' })
      done = importedInto(importing, drawn, landscape)
    } else await this.takes.open(await this.exchange.landscape(), file)
    if (round !== this.round) return
    this.told({ news: 'working', on: false })
    this.told({ news: 'done', done })
    // What was read is not needed any more.
    this.exchange.cancel()
  }

  /** Ends it, also in the midst of something. */
  end(): void {
    this.round++
    this.drawnOf = null
    if (this.store.state.importing) this.exchange.cancel()
    this.store.update({ importing: null })
  }

  /** Works out what is to be seen now and is not there yet, one thing after the other. */
  private follow(): Promise<void> {
    this.running ??= this.work().finally(() => { this.running = null })
    return this.running
  }

  private work(): Promise<void> {
    const round = this.round
    return this.orEnd(async () => {
      for (let next = this.next(); next; next = this.next()) {
        this.told({ news: 'working', on: true })
        const news = await next()
        if (round !== this.round) return
        this.told(news)
      }
      this.told({ news: 'working', on: false })
    })
  }

  /** Does a piece of an import. When that fails, as when the worker dies, the import is over, and what was open stays as it was. */
  private async orEnd<T>(work: () => Promise<T>): Promise<T> {
    const round = this.round
    try {
      return await work()
    } catch (error) {
      if (round === this.round) this.end()
      throw error
    }
  }

  private next(): (() => Promise<ImportNews>) | null {
    const { state } = this.store
    const { importing } = state
    const work = workOf(state)
    if (!importing?.found || importing.done) return null
    const { choices, step, found } = importing
    if (found.kind === 'tables' && (step === 'file' || step === 'columns')) return null
    if (choices !== this.drawnOf) return () => this.draw(choices)
    if (step === 'part' && !importing.outline) return async () => ({ news: 'outline', outline: await this.exchange.outline(choices) })
    if (step === 'preview' && !importing.preview) return async () => ({ news: 'preview', preview: await this.exchange.landscape() })
    if (step === 'merge' && !importing.plan && work) return async () => ({ news: 'plan', plan: await this.exchange.plan(work.landscape, work.scenarios) })
    return null
  }

  private async draw(choices: Choices): Promise<ImportNews> {
    const { importing, ...state } = this.store.state
    const importId = importing?.importId ?? null
    const drawn = await this.exchange.draft(choices, { ...(importId !== null && { importId }), date: new Date(this.takes.now()).toISOString().slice(0, 10) })
    this.drawnOf = choices
    const landscape = workOf({ importing, ...state })?.landscape
    const imports = landscape?.imports ?? {}
    const again = Object.hasOwn(imports, drawn.importId)
    // A newer version often has another name; what it was called before is found by what is in it.
    const earlier = landscape && importing && !again && !importing.again && !importing.decided ? await this.exchange.earlier(landscape) : null
    return earlier === null ? { news: 'drawn', drawn, again } : { news: 'again', importId: earlier, choices: imports[earlier]?.choices ?? {} }
  }

  private told(news: ImportNews): void {
    const { importing } = this.store.state
    if (importing) this.set(afterNews(importing, news))
  }

  private set(importing: ImportState): void { this.store.update({ importing }) }
}
