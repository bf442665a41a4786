import { describe, expect, it } from 'vitest'
import { after, componentIn, eventsIn, faultOf, work } from './small-work.ts'

describe('a connection', () => {
  it('is a need in short, at the end', () => expect(componentIn(after({ do: 'connect', from: 'azure', to: 'mail' }), 'azure')?.needs).toEqual(['internet', 'mail']))
  it('can be that of a fallback', () => expect(componentIn(after({ do: 'connect', from: 'zaak', to: 'mail', fallback: 'noodlogin' }), 'zaak')?.fallbacks?.['noodlogin']?.needs).toEqual(['internet', 'mail']))
  it('is not made twice', () => expect(after({ do: 'connect', from: 'azure', to: 'internet' })).toBe(after()))
  it('needs both its ends', () => {
    expect(faultOf({ do: 'connect', from: 'azure', to: 'weg' })).toEqual({ code: 'unknown', what: 'component', id: 'weg' })
    expect(faultOf({ do: 'connect', from: 'zaak', to: 'mail', fallback: 'weg' })).toEqual({ code: 'unknown', what: 'fallback', id: 'weg' })
  })
  it('goes from groups as well, and what is left empty goes with it', () => {
    expect(componentIn(after({ do: 'disconnect', from: 'zaak', to: 'mail' }), 'zaak')?.needs).toHaveLength(2)
    expect(componentIn(after({ do: 'disconnect', from: 'azure', to: 'internet' }), 'azure')).not.toHaveProperty('needs')
    expect(componentIn(after({ do: 'disconnect', from: 'zaak', to: 'internet', fallback: 'noodlogin' }), 'zaak')?.fallbacks?.['noodlogin']).not.toHaveProperty('needs')
  })
})

describe('a fallback', () => {
  it('comes, changes and goes, with the events that put it into action', () => {
    const value = { name: 'Papier', lasts: 'P2D', needs: [] }
    expect(componentIn(after({ do: 'set-fallback', id: 'mail', fallback: 'papier', value }), 'mail')?.fallbacks).toStrictEqual({ papier: { name: 'Papier', lasts: 'P2D' } })
    const gone = after({ do: 'set-fallback', id: 'zaak', fallback: 'noodlogin', value: null })
    expect(Object.keys(componentIn(gone, 'zaak')?.fallbacks ?? {})).toEqual(['elders'])
    expect(eventsIn(gone)?.some((event) => 'activate' in event)).toBe(false)
    expect(componentIn(after({ do: 'set-fallback', id: 'zaak', fallback: 'noodlogin', value: null }, { do: 'set-fallback', id: 'zaak', fallback: 'elders', value: null }), 'zaak')).not.toHaveProperty('fallbacks')
  })
  it('must stand in for something', () => expect(faultOf({ do: 'set-fallback', id: 'mail', fallback: 'x', value: { name: 'X', covers: 'entra' } })).toEqual({ code: 'covers-nothing', id: 'mail', fallback: 'x', covers: 'entra' }))
})

describe('organisations', () => {
  it('with another id are followed everywhere', () => {
    const changed = after({ do: 'set-organisation-id', id: 'ireland', to: 'ie' })
    expect(JSON.stringify(changed)).not.toContain('"ireland"')
    expect(changed.views[0]?.view.folded).toEqual(['ie'])
    expect(componentIn(changed, 'eigen')?.exit).toEqual({ replacedBy: { name: 'Iets anders', supplier: 'ie' } })
  })
  it('that go leave their parts to their own owner', () => {
    const changed = after({ do: 'remove-organisations', ids: ['ireland'] })
    expect(changed.landscape.organisations?.['dublin']).toEqual({ name: 'Dublin', parent: 'microsoft' })
    expect(componentIn(changed, 'azure')).not.toHaveProperty('supplier')
    expect(eventsIn(changed)?.[2]).toEqual({ at: 'PT0S', cutOff: [{ component: 'entra' }] })
    expect(after({ do: 'remove-organisations', ids: ['ireland', 'microsoft'] }).landscape.organisations).toStrictEqual({ dublin: { name: 'Dublin' } })
    expect(after({ do: 'remove-organisations', ids: ['ireland', 'microsoft', 'dublin'] }).landscape).not.toHaveProperty('organisations')
  })
  it('do not own each other', () => expect(faultOf({ do: 'set-organisations', parts: { microsoft: { parent: 'dublin' } } })).toEqual({ code: 'owner-cycle', ids: ['dublin', 'ireland', 'microsoft'] }))
  it('stand under a country that exists in form', () => expect(faultOf({ do: 'set-organisations', parts: { microsoft: { jurisdiction: 'Ierland' } } })).toEqual({ code: 'does-not-fit', path: 'organisations.microsoft.jurisdiction' }))
})

describe('the landscape', () => {
  it('loses a document, and statements the reference to it', () => {
    const { landscape } = after({ do: 'set-document', id: 'gemma', value: null })
    expect(landscape).not.toHaveProperty('sources')
    expect(landscape.source).toStrictEqual({ type: 'contract' })
    expect(landscape.components['zaak']?.needs?.[0]).toStrictEqual({ on: 'entra', holdUp: 'PT8H', source: { type: 'interview' } })
    expect(landscape.components['mail']).toBe(work.landscape.components['mail'])
  })
  it('gets a document to refer to', () => {
    const parts = { mail: { source: { type: 'contract' as const, ref: 'contract' } } }
    expect(faultOf({ do: 'set-components', parts })).toEqual({ code: 'unknown', what: 'document', id: 'contract' })
    expect(faultOf({ do: 'set-document', id: 'contract', value: { title: 'Contract' } }, { do: 'set-components', parts })).toBeNull()
  })
  it('gets another name and loses its source', () => expect(after({ do: 'set-landscape', parts: { name: 'Groot', source: undefined } }).landscape).toMatchObject({ name: 'Groot', components: work.landscape.components }))
  it('goes back to what it was; scenarios lose what is not there then', () => {
    const { entra: _entra, zaak: _zaak, ...components } = work.landscape.components
    const changed = after({ do: 'restore-landscape', value: { ...work.landscape, components } })
    expect(changed.landscape.components).toEqual(components)
    expect(eventsIn(changed)).toHaveLength(4)
  })
})

describe('an import', () => {
  const { entra: _entra, zaak: _zaak, ...components } = work.landscape.components
  const imports = { gemma: { file: 'GEMMA.xml', format: 'ameff' } }
  const value = { ...work.landscape, imports, components: { ...components, mail: { ...components['mail']!, name: 'Post' }, nieuw: { name: 'Nieuw', kind: 'data' as const, origin: { import: 'gemma', id: 'id-1' } } } }
  const edit = { do: 'import-landscape' as const, value, from: 'GEMMA.xml' }
  it('puts the landscape in the place of what was there; scenarios lose what is not there any more', () => {
    const changed = after(edit)
    expect(changed.landscape).toEqual(value)
    expect(eventsIn(changed)).toHaveLength(4)
    expect(changed.landscape.components['azure']).toBe(work.landscape.components['azure'])
  })
  it('of what is here already changes nothing', () => expect(after({ ...edit, value: structuredClone(work.landscape) })).toBe(work))
  it('shares nothing with what was brought', () => expect(after(edit).landscape.components['nieuw']?.origin).not.toBe(value.components['nieuw']?.origin))
  it('is refused as a whole when something in it does not fit', () => {
    const nieuw = { ...value.components.nieuw, origin: { import: 'weg' } }
    expect(faultOf({ ...edit, value: { ...value, components: { ...value.components, nieuw } } })).toEqual({ code: 'unknown', what: 'import', id: 'weg' })
    expect(faultOf({ ...edit, value: { ...value, imports: undefined } })).toEqual({ code: 'unknown', what: 'import', id: 'gemma' })
  })
  it('leaves what came with it to be changed here, and copies to be things of their own', () => {
    const changed = after(edit, { do: 'set-components', parts: { nieuw: { name: 'Anders' } } }, { do: 'set-component-id', id: 'nieuw', to: 'oud' }, { do: 'duplicate-components', copies: { oud: 'kopie' } })
    expect(componentIn(changed, 'oud')).toEqual({ name: 'Anders', kind: 'data', origin: { import: 'gemma', id: 'id-1' } })
    expect(componentIn(changed, 'kopie')).toStrictEqual({ name: 'Anders', kind: 'data' })
  })
})

describe('scenarios', () => {
  const [file] = work.scenarios.map((one) => one.file) as [string]
  it('change, and lose parts that become undefined', () => {
    const changed = after({ do: 'set-scenario', file, parts: { start: '2026-12-01T08:00', likelihood: 3 } }, { do: 'set-scenario', file, parts: { likelihood: undefined } })
    expect(changed.scenarios[0]?.value).toStrictEqual({ ...work.scenarios[0]?.value, start: '2026-12-01T08:00' })
  })
  it('come and go by the name of their file, which is theirs alone', () => {
    const value = { format: 'uitwijk-scenario/1', name: 'Twee', horizon: 'P1D', events: [] } as const
    const added = after({ do: 'add-scenario', file: 'twee.scenario.yaml', value: { ...value, events: [] } })
    expect(added.scenarios.map((one) => one.file)).toEqual([file, 'twee.scenario.yaml'])
    expect(after({ do: 'remove-scenario', file }).scenarios).toEqual([])
    for (const taken of [file, work.file]) expect(faultOf({ do: 'add-scenario', file: taken, value: { ...value, events: [] } })).toEqual({ code: 'id-taken', id: taken })
    expect(faultOf({ do: 'remove-scenario', file: 'weg' })).toEqual({ code: 'unknown', what: 'scenario', id: 'weg' })
  })
  it.each([
    [{ at: 'PT0S', cutOff: { component: 'weg' } }, { code: 'unknown', what: 'component', id: 'weg' }],
    [{ at: 'PT0S', activate: 'zaak/weg' }, { code: 'unknown', what: 'fallback', id: 'zaak/weg' }],
    [{ at: 'PT2H', cutOff: { component: 'mail' }, until: 'PT1H' }, { code: 'does-not-fit', path: 'events.0.until' }],
  ])('name what is there: %o', (event, fault) => expect(faultOf({ do: 'set-scenario', file, parts: { events: [event] } })).toEqual(fault))
})

describe('views', () => {
  const view = { name: 'Leveranciers', view: { ...work.views[0]!.view, folded: [] } }
  it('of the same name are replaced, and go by name', () => {
    expect(after({ do: 'add-view', view }).views).toEqual([view])
    expect(after({ do: 'add-view', view: { ...view, name: 'Twee' } }, { do: 'remove-view', name: 'Leveranciers' }).views).toEqual([{ ...view, name: 'Twee' }])
    expect(faultOf({ do: 'remove-view', name: 'weg' })).toEqual({ code: 'unknown', what: 'view', id: 'weg' })
  })
})
