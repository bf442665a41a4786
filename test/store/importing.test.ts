import { beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/pool/engine.ts'
import type { Exchange } from '../../src/pool/exchange.ts'
import { App } from '../../src/store/app.ts'
import type { ImportAsk, ImportStep } from '../../src/store/import-state.ts'
import { unsaved, workOf } from '../../src/store/state.ts'
import { FakeEngine } from './fake-engine.ts'
import { FakeExchange } from './fake-exchange.ts'
import { FakeKeeper } from './fake-keeper.ts'

const OWN = `format: uitwijk-landscape/1
name: Dorp
components:
  mail: { name: Mail, kind: workplace }
  balie: { name: Balie, kind: process, needs: [{ on: mail, holdUp: PT2H }], service: { critical: true, mtpd: P1D } }
`
const SCENARIO = 'format: uitwijk-scenario/1\nname: Mail weg\nstart: 2026-12-01T08:00\nhorizon: P5D\nevents:\n  - { at: PT1H, cutOff: { component: mail } }\n'

const element = (id: string, type: string, name: string) => `<element identifier="${id}" xsi:type="${type}"><name xml:lang="nl">${name}</name></element>`
const relation = (id: string, type: string, source: string, target: string) => `<relationship identifier="${id}" xsi:type="${type}" source="${source}" target="${target}"/>`
const model = (elements: string, relations: string) => `<?xml version="1.0" encoding="UTF-8"?>
<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m"><name xml:lang="nl">Stad</name><elements>${elements}</elements><relationships>${relations}</relationships></model>`
const ELEMENTS = element('a', 'BusinessProcess', 'Uitkeren') + element('b', 'ApplicationComponent', 'Zaaksysteem') + element('c', 'ApplicationComponent', 'Archief') + element('d', 'Goal', 'Snel helpen')
const RELATIONS = relation('r1', 'Serving', 'b', 'a') + relation('r2', 'Flow', 'b', 'c') + relation('r3', 'Association', 'a', 'd')
const MODEL = model(ELEMENTS, RELATIONS)
const TABLE = 'Dinges;Waarop;Van wie\nZaaksysteem;Azure;Centric\nAzure;;Microsoft\n'

let exchange: FakeExchange
let app: App
const importing = () => app.state.importing!
const landscape = () => workOf(app.state)!.landscape
const file = (path: string, text: string) => ({ path, blob: new Blob([text]) })
const bring = (path: string, text: string) => app.bring([file(path, text)])
const ask = (asked: ImportAsk) => app.importing(asked)
const go = (...steps: ImportStep[]) => steps.reduce((before, step) => before.then(() => ask({ ask: 'go', step })), Promise.resolve())
const names = () => Object.values(landscape().components).map(({ name }) => name).sort()

beforeEach(async () => {
  exchange = new FakeExchange()
  let ids = 0
  app = new App(new FakeEngine() as unknown as Engine, { now: () => 1_800_000_000_000, newId: () => `id-${++ids}`, keeper: async (tell) => new FakeKeeper(tell) as never }, {}, () => exchange as unknown as Exchange)
  await bring('dorp.landscape.yaml', OWN)
})

describe('what is brought', () => {
  it('opens at once when it is our own, also several at a time, the landscape first', async () => {
    await app.bring([file('mail-weg.scenario.yaml', SCENARIO), file('dorp.landscape.yaml', OWN.replace('Dorp', 'Gehucht'))])
    expect(app.state).toMatchObject({ importing: null, refused: null, open: 'mail-weg.scenario.yaml' })
    expect(landscape().name).toBe('Gehucht')
  })

  it('is taken through the steps when it is of another program', async () => {
    await bring('stad.xml', MODEL)
    expect(importing()).toMatchObject({ name: 'stad.xml', step: 'file', reading: null, decided: false, found: { kind: 'inventory' }, drawn: { name: 'Stad', components: 3 } })
    expect(names()).toEqual(['Balie', 'Mail'])
  })

  it('is refused as a whole, and what was open stays', async () => {
    await bring('kapot.xml', '<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/">\n  <elements><element>\n</model>')
    expect(app.state.importing).toBeNull()
    expect(app.state.refused).toMatchObject({ file: 'kapot.xml', problems: [{ line: 3, detail: { code: 'xml-syntax' } }] })
    expect(landscape().name).toBe('Dorp')
  })

  it('and is nobody’s is told as our own would be', async () => {
    await bring('notities.yaml', 'zomaar: iets\n')
    expect(app.state.importing).toBeNull()
    expect(app.state.refused?.problems.map(({ detail }) => detail.code)).not.toContain('unknown-file')
  })

  it('is over when the reading fails, and the next file is read as ever', async () => {
    const { open } = exchange
    exchange.open = () => Promise.reject(new Error('the worker died'))
    await bring('stad.xml', MODEL)
    expect(app.state).toMatchObject({ importing: null, failure: 'the worker died' })
    app.dismiss()
    exchange.open = open
    await bring('stad.xml', MODEL)
    expect(importing().step).toBe('file')
  })

  it('is over when taking it fails, and what was open stays', async () => {
    await bring('stad.xml', MODEL)
    exchange.landscape = () => Promise.reject(new Error('the worker died'))
    await go('preview', 'merge')
    await app.takeImport()
    expect(app.state).toMatchObject({ importing: null, failure: 'the worker died' })
    expect(names()).toEqual(['Balie', 'Mail'])
  })

  it('is refused by its size before it is read', async () => {
    const blob = { size: 1e12, arrayBuffer: () => { throw new Error('it was read') } } as unknown as Blob
    await app.bring([{ path: 'groot.xml', blob }])
    expect(app.state.refused?.problems).toMatchObject([{ detail: { code: 'too-large', size: 1e12 } }])
  })

  it('begins with a scenario of its own, and none that happens to fit', async () => {
    await app.open('format: uitwijk-scenario/1\nname: Alles uit de VS\nhorizon: P5D\nevents:\n  - { at: PT1H, disclose: { jurisdiction: US } }\n', 'vs.scenario.yaml')
    await bring('stad.xml', MODEL)
    await go('preview', 'merge')
    await ask({ ask: 'way', way: 'new' })
    await app.takeImport()
    expect(workOf(app.state)!.scenarios.map(({ value }) => value.events)).toEqual([[]])
  })

  it('does not sweep away an import that is going on', async () => {
    await bring('stad.xml', MODEL)
    await bring('anders.xml', MODEL)
    expect(importing().name).toBe('stad.xml')
  })
})

describe('choices', () => {
  beforeEach(() => bring('stad.xml', MODEL))

  it('are worked out at once, and one that is as proposed is none', async () => {
    await ask({ ask: 'treat', id: 'Flow', treatment: 'ignore' })
    expect(importing()).toMatchObject({ decided: true, choices: { relations: { Flow: 'ignore' } }, drawn: { needs: 1 } })
    await ask({ ask: 'treat', id: 'Flow', treatment: 'soft' })
    expect(importing().choices).toEqual({ relations: {} })
    expect(importing().drawn?.needs).toBe(2)
  })

  it('stay when one goes back and on again', async () => {
    await go('part')
    expect(importing().outline?.starts.map(({ name }) => name)).toEqual(['Uitkeren'])
    await ask({ ask: 'part', part: { around: { ids: ['a'], depth: null } } })
    expect(importing().drawn?.components).toBe(2)
    await go('mapping', 'preview', 'file', 'part')
    expect(importing()).toMatchObject({ furthest: 'preview', choices: { part: { around: { ids: ['a'] } } }, drawn: { components: 2 } })
  })

  it('made while the last one is worked out all count', async () => {
    const release = exchange.hold()
    const all = [ask({ ask: 'treat', id: 'Flow', treatment: 'ignore' }), ask({ ask: 'treat', id: 'Serving', treatment: 'ignore' }), ask({ ask: 'become', type: 'Goal', becomes: 'tag' })]
    await expect.poll(() => importing().working).toBe(true)
    release()
    await Promise.all(all)
    expect(exchange.drawn.at(-1)).toEqual({ relations: { Flow: 'ignore', Serving: 'ignore' }, elements: { Goal: 'tag' } })
    expect(importing()).toMatchObject({ working: false, drawn: { needs: 0 } })
  })
})

describe('tables that nobody knows', () => {
  it('are drawn once their columns have a meaning', async () => {
    await bring('lijst.csv', TABLE)
    expect(importing()).toMatchObject({ found: { kind: 'tables', sheets: [{ count: 2, header: ['Dinges', 'Waarop', 'Van wie'] }] }, drawn: null })
    await go('columns')
    expect(exchange.drawn).toEqual([])
    await ask({ ask: 'sheet', sheet: 'lijst', choice: { use: 'components', columns: ['name', 'needs', 'supplier'] } })
    await go('part')
    expect(importing().drawn).toMatchObject({ components: 2, needs: 1, organisations: 2 })
    await ask({ ask: 'sheet', sheet: 'lijst', choice: { use: 'components', columns: ['name', 'property', 'supplier'] } })
    expect(importing()).toMatchObject({ drawn: { needs: 0 }, outline: { components: 2 } })
  })
})

describe('taking it', () => {
  it('as a landscape of its own leaves the other one as it was; it is in no file yet', async () => {
    await bring('stad.xml', MODEL)
    await go('preview')
    expect(Object.keys(importing().preview!.components)).toHaveLength(3)
    await app.takeImport()
    expect(importing()).toMatchObject({ step: 'done', done: { way: 'new', name: 'Stad', before: 'Dorp', components: 3 } })
    expect(workOf(app.state)).toMatchObject({ file: 'stad.landscape.yaml', landscape: { name: 'Stad' } })
    expect(unsaved(app.state)).toBe(true)
    expect(exchange.stopped).toBe(1)
  })

  it('as a landscape of its own knows the next time what was changed here, and what in the file', async () => {
    await bring('stad.xml', MODEL)
    await app.takeImport()
    await app.endImport()
    const id = Object.keys(landscape().components).find((one) => landscape().components[one]?.name === 'Zaaksysteem')!
    await app.edit({ do: 'set-components', parts: { [id]: { name: 'Ons zaaksysteem' } } })
    await bring('stad.xml', MODEL.replace('Archief', 'Depot').replace('Zaaksysteem', 'Zaken'))
    await go('merge')
    expect(importing().plan).toMatchObject({ added: [], gone: [], conflicts: [{ field: 'name', ours: 'Ons zaaksysteem', theirs: 'Zaken' }] })
    expect(importing().plan?.changed.flatMap(({ changes }) => changes.map(({ becomes }) => becomes))).toEqual(['Depot'])
  })

  it('into what is open is one step that can be undone; again it changes nothing, with the choices of then', async () => {
    await bring('stad.xml', MODEL)
    await ask({ ask: 'treat', id: 'Flow', treatment: 'ignore' })
    await go('merge')
    await ask({ ask: 'way', way: 'into' })
    expect(importing().plan?.added.map(({ component }) => component.name).sort()).toEqual(['Archief', 'Uitkeren', 'Zaaksysteem'])
    await app.takeImport()
    expect(importing().done).toMatchObject({ way: 'into', added: 3, changed: 0, removed: 0 })
    expect(names()).toEqual(['Archief', 'Balie', 'Mail', 'Uitkeren', 'Zaaksysteem'])
    expect(app.state.history?.past.map(({ label }) => label.do)).toEqual(['import-landscape'])

    await app.endImport()
    await bring('stad.xml', MODEL)
    expect(importing()).toMatchObject({ again: true, decided: false, way: 'into', choices: { relations: { Flow: 'ignore' } } })
    await go('merge')
    expect(importing().plan).toMatchObject({ again: true, added: [], changed: [], gone: [], conflicts: [] })

    await app.endImport()
    await app.undo()
    expect(names()).toEqual(['Balie', 'Mail'])
  })

  it('again under another name is known by what is in it', async () => {
    // Ids as programs make them, which two models have by chance never.
    const made = MODEL.replace(/(identifier|source|target)="(\w+)"/g, '$1="id-2f6c0c1e-4d3b-11f0-$2$2$2$2"')
    await bring('stad-2025.xml', made)
    await ask({ ask: 'treat', id: 'Flow', treatment: 'ignore' })
    await app.takeImport()
    await app.endImport()
    await bring('stad-2026.xml', made.replace('Archief', 'Depot'))
    expect(importing()).toMatchObject({ again: true, way: 'into', choices: { relations: { Flow: 'ignore' } } })
    await go('merge')
    expect(importing().plan).toMatchObject({ again: true, added: [], changed: [{ changes: [{ field: 'name', becomes: 'Depot' }] }], gone: [], conflicts: [] })
  })

  it('again with what has gone asks what becomes of it', async () => {
    await bring('stad.xml', MODEL)
    await ask({ ask: 'way', way: 'into' })
    await app.takeImport()
    await app.endImport()
    await bring('stad.xml', model(ELEMENTS.replace(element('c', 'ApplicationComponent', 'Archief'), ''), RELATIONS.replace(relation('r2', 'Flow', 'b', 'c'), '')))
    await go('merge')
    const [gone] = importing().plan!.gone
    expect(landscape().components[gone!.id]?.name).toBe('Archief')
    await ask({ ask: 'decide', decisions: { gone: { [gone!.id]: 'remove' } } })
    await app.takeImport()
    expect(importing().done).toMatchObject({ added: 0, removed: 1 })
    expect(names()).toEqual(['Balie', 'Mail', 'Uitkeren', 'Zaaksysteem'])
  })

  it('into one that another tab has is refused, and nothing is lost', async () => {
    await bring('stad.xml', MODEL)
    await ask({ ask: 'way', way: 'into' })
    app.store.update({ keeping: { state: 'elsewhere', at: null } })
    await app.takeImport()
    expect(app.state).toMatchObject({ fault: { code: 'elsewhere' }, importing: { step: 'file', refused: true, working: false } })
    expect(names()).toEqual(['Balie', 'Mail'])
  })

  it('into a landscape in which nothing is yet asks nothing, and gives it its name', async () => {
    await app.createLandscape('Nieuw landschap', '2026-12-01T08:00')
    await bring('stad.xml', MODEL)
    await app.takeImport()
    expect(landscape().name).toBe('Stad')
    expect(names()).toEqual(['Archief', 'Uitkeren', 'Zaaksysteem'])
    await app.undo()
    expect(names()).toEqual([])
  })

  it('stops at once in the midst of reading, and nothing has changed', async () => {
    exchange.hold()
    const reading = bring('stad.xml', MODEL)
    await expect.poll(() => app.state.importing?.reading).toBe(0)
    await app.endImport()
    await reading
    expect(app.state).toMatchObject({ importing: null, refused: null, failure: null })
    expect(names()).toEqual(['Balie', 'Mail'])
  })
})
