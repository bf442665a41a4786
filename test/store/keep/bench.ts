import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import type { StepLabel } from '../../../src/model/edit/edit.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import type { Work } from '../../../src/model/work.ts'
import { madeHere, readFrom, savedAs, type Files } from '../../../src/store/files.ts'
import { historyOf, redone, stepped, undone, type Entry } from '../../../src/store/history.ts'
import { Keeper, type KeeperOptions } from '../../../src/store/keep/keeper.ts'
import type { Keeping, Opened, WorkRecord } from '../../../src/store/keep/kept.ts'
import { asLocks, Locks } from './locks.ts'

/** A browser: what tabs share. */
export class Browser {
  readonly locks = new Locks()
  clock = 1_000_000
  ids = 0
  constructor() { globalThis.indexedDB = new IDBFactory() }
  tab(options: Partial<KeeperOptions> = {}): Tab { return new Tab(this, options) }
}

/** A tab with a work in it that can be edited, kept and opened again. */
export class Tab {
  readonly told: Keeping[] = []
  readonly keeper: Keeper
  record: WorkRecord = start()
  id: string | null = null

  constructor(private readonly browser: Browser, options: Partial<KeeperOptions>) {
    this.keeper = new Keeper({
      now: () => browser.clock, newId: () => `id-${++browser.ids}`, tell: (keeping) => this.told.push(keeping), locks: asLocks(browser.locks), ...options,
    })
  }

  get keeping(): Keeping | undefined { return this.told.at(-1) }
  get names(): string[] { return Object.values(this.record.history.now.landscape.components).map(({ name }) => name) }

  /** Does a step, as the app does: the work changes at once, and is written soon. */
  edit(recipe: (work: Work) => void, label: StepLabel['do'] = 'set-components'): void {
    const step = stepped(this.record.history, { do: label, count: 1, name: 'Mail' }, this.browser.clock, recipe as never)
    if (step) this.happened(step.entry, { ...this.record, history: step.history })
  }
  rename(name: string): void { this.edit((work) => { (work.landscape.components['mail'] as { name: string }).name = name }) }
  undo(): void { this.happened({ kind: 'undo', at: this.browser.clock }, { ...this.record, history: undone(this.record.history) }) }
  redo(): void { this.happened({ kind: 'redo', at: this.browser.clock }, { ...this.record, history: redone(this.record.history) }) }

  /** Saves the landscape to its file. */
  save(): void {
    const { files, history: { now } } = this.record
    const text = JSON.stringify(now.landscape)
    this.happened({ kind: 'saved', at: this.browser.clock, file: now.file, text }, { ...this.record, files: { ...files, [now.file]: savedAs(files[now.file], now.landscape, text) } })
  }

  async open(id: string, take = false): Promise<Opened> {
    const opened = await this.keeper.open(id, take)
    if (opened.ok) Object.assign(this, { record: opened.record, id })
    return opened
  }

  private happened(entry: Entry, record: WorkRecord): void {
    this.record = record
    if (this.id === null) this.id = this.keeper.begin(record)
    else this.keeper.append(this.id, entry, record)
  }
}

/** What is in a work, rather than which objects it is made of. */
export const said = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Whether a file is as it is here. */
export const asInFile = ({ history: { now }, files }: WorkRecord, file: string): boolean =>
  files[file]?.saved === (file === now.file ? now.landscape : now.scenarios.find((one) => one.file === file)?.value)

function start(): WorkRecord {
  const landscape: Landscape = { format: 'uitwijk-landscape/1', name: 'Voorbeeldstad', components: { mail: { name: 'Mail', kind: 'workplace' }, net: { name: 'Net', kind: 'network' } } }
  const scenario = (name: string): Scenario => ({ format: 'uitwijk-scenario/1', name, start: '2026-12-01T08:00', horizon: 'P1D', events: [] } as unknown as Scenario)
  const scenarios = ['a', 'b', 'c'].map((name) => ({ file: `${name}.scenario.yaml`, value: scenario(name) }))
  const files: Files = {
    'v.landscape.yaml': readFrom('the text', landscape), ...Object.fromEntries(scenarios.map(({ file, value }) => [file, file.startsWith('c') ? madeHere(value) : readFrom(file, value)])),
  }
  return { history: historyOf({ file: 'v.landscape.yaml', landscape, scenarios, views: [] }), files, open: 'a.scenario.yaml' }
}
