import { describe, expect, it } from 'vitest'
import { after, componentIn, eventsIn, faultOf, work } from './small-work.ts'

describe('a new component', () => {
  const [kind, name] = ['data' as const, 'Register']
  it('stands at the end, with the organisations that came with it', () => {
    const { landscape } = after({ do: 'add-components', components: { register: { name, kind, supplier: 'centric', needs: [], description: undefined } }, organisations: { centric: { name: 'Centric' } } })
    expect(Object.entries(landscape.components).at(-1)).toStrictEqual(['register', { name, kind, supplier: 'centric' }])
    expect(landscape.organisations?.['centric']).toEqual({ name: 'Centric' })
  })
  it.each([
    [{ register: { name, kind, supplier: 'centric' } }, { code: 'unknown', what: 'organisation', id: 'centric' }],
    [{ register: { name, kind, needs: [{ anyOf: ['weg'] }] } }, { code: 'unknown', what: 'component', id: 'weg' }],
    [{ mail: { name, kind } }, { code: 'id-taken', id: 'mail' }],
    [{ 'Mijn register': { name, kind } }, { code: 'bad-id', id: 'Mijn register' }],
    [{ ['__proto__']: { name, kind } }, { code: 'bad-id', id: '__proto__' }],
    [{ constructor: { name, kind } }, { code: 'bad-id', id: 'constructor' }],
    [{ register: { name, kind, restart: 'P1M' } }, { code: 'does-not-fit', path: 'components.register.restart' }],
    [{ register: { name, kind, service: { moments: [{ name: 'Run', rrule: 'FREQ=SOMETIMES', work: 'PT1H', within: 'P1D' }] } } }, { code: 'does-not-fit', path: 'components.register.service.moments.0.rrule' }],
  ])('is refused when it does not fit: %o', (components, fault) => expect(faultOf({ do: 'add-components', components })).toEqual(fault))
})

describe('parts of components', () => {
  it('change for many at once, and go when they become undefined or empty', () => {
    const changed = after({ do: 'set-components', parts: { mail: { supplier: undefined, tags: [], owner: 'ICT' }, azure: { owner: 'ICT', needs: [] } } })
    expect(componentIn(changed, 'mail')).toStrictEqual({ name: 'E-mail', kind: 'workplace', owner: 'ICT' })
    expect(componentIn(changed, 'azure')).toStrictEqual({ name: 'Azure', kind: 'platform', supplier: 'ireland', owner: 'ICT' })
  })
  it('keep an empty service: it says that the component is one', () => expect(componentIn(after({ do: 'set-components', parts: { mail: { service: { moments: [] } } } }), 'mail')?.service).toStrictEqual({}))
  it('change nothing when they are what they were', () => expect(after({ do: 'set-components', parts: { mail: { tags: ['post'] } } })).toBe(after()))
  it('may not leave a fallback that stands in for nothing', () => {
    const needs = ['internet']
    expect(faultOf({ do: 'set-components', parts: { zaak: { needs } } })).toEqual({ code: 'covers-nothing', id: 'zaak', fallback: 'noodlogin', covers: 'entra' })
    expect(faultOf({ do: 'set-needs', id: 'zaak', needs })).toMatchObject({ code: 'covers-nothing' })
    expect(faultOf({ do: 'disconnect', from: 'zaak', to: 'entra' })).toMatchObject({ code: 'covers-nothing' })
    const changed = after({ do: 'set-components', parts: { zaak: { needs, fallbacks: undefined } } })
    expect(componentIn(changed, 'zaak')).toStrictEqual({ name: 'Zaaksysteem', kind: 'application', needs })
    // The event that put the fallback into action goes with it.
    expect(eventsIn(changed)).toHaveLength(6)
  })
})

describe('another id', () => {
  const changed = after({ do: 'set-component-id', id: 'entra', to: 'aanmelding' })
  it('keeps its place', () => expect(Object.keys(changed.landscape.components)).toEqual(['internet', 'azure', 'aanmelding', 'eigen', 'zaak', 'mail']))
  it('is followed by needs and by what covers them', () => {
    expect(componentIn(changed, 'zaak')?.needs?.[0]).toMatchObject({ on: 'aanmelding', holdUp: 'PT8H' })
    expect(componentIn(changed, 'zaak')?.fallbacks?.['noodlogin']?.covers).toBe('aanmelding')
  })
  it('is followed by scenarios, in lists and in clauses', () => expect(eventsIn(changed)?.slice(0, 4)).toEqual([
    { at: 'PT0S', cutOff: { component: 'aanmelding' } }, { at: 'PT0S', cutOff: { component: ['aanmelding', 'mail'] } },
    { at: 'PT0S', cutOff: [{ component: 'aanmelding' }, { supplier: 'ireland' }] }, { at: 'PT0S', bypass: { component: 'aanmelding', kind: 'identity' } },
  ]))
  it('is followed by exits and by what puts fallbacks into action', () => {
    const other = after({ do: 'set-component-id', id: 'zaak', to: 'zaken' }, { do: 'set-component-id', id: 'eigen', to: 'idp' })
    expect(componentIn(other, 'entra')?.exit).toEqual({ replacedBy: 'idp', needs: ['mail', 'zaken'] })
    expect(eventsIn(other)?.[5]).toEqual({ at: 'PT2H', activate: 'zaken/noodlogin' })
  })
  it('is not that by which a need is called, so what covers that need stays', () => {
    const zaak = { needs: [{ id: 'mail', anyOf: ['entra', 'azure'] }], fallbacks: { elders: { name: 'Elders', covers: 'mail' } } }
    expect(componentIn(after({ do: 'set-components', parts: { zaak } }, { do: 'set-component-id', id: 'mail', to: 'post' }), 'zaak')).toMatchObject(zaak)
  })
  it('may not be one by which a need is called, as a fallback may mean that need', () =>
    expect(faultOf({ do: 'set-component-id', id: 'mail', to: 'hosting' })).toEqual({ code: 'id-taken', id: 'hosting' }))
  it('may not be that of another', () => expect(faultOf({ do: 'set-component-id', id: 'mail', to: 'zaak' })).toEqual({ code: 'id-taken', id: 'zaak' }))
})

describe('a component that goes', () => {
  const changed = after({ do: 'remove-components', ids: ['entra'] })
  it('is needed no longer, and its stand-in goes', () => {
    expect(componentIn(changed, 'zaak')?.needs).toHaveLength(3)
    expect(Object.keys(componentIn(changed, 'zaak')?.fallbacks ?? {})).toEqual(['elders'])
  })
  it('is lost no longer in scenarios: only what named others as well stays', () => expect(eventsIn(changed)).toEqual([
    { at: 'PT0S', cutOff: { component: ['mail'] } }, { at: 'PT0S', cutOff: [{ supplier: 'ireland' }] },
    { at: 'P1D', restore: { supplier: 'microsoft' } }, { at: 'PT2H', inject: 'De pers belt.' },
  ]))
  it('leaves groups as strict as they were, and no empty ones', () => {
    const without = (...ids: string[]) => componentIn(after({ do: 'remove-components', ids }), 'zaak')
    expect(without('eigen')?.needs?.[1]).toEqual({ id: 'hosting', atLeast: 2, of: ['azure', 'internet'] })
    expect(without('eigen', 'internet')?.needs?.[1]).toEqual({ id: 'hosting', atLeast: 1, of: ['azure'] })
    expect(without('mail')?.needs).toEqual(work.landscape.components['zaak']?.needs?.slice(0, 2))
    expect(without('mail')?.fallbacks?.['elders']).toStrictEqual({ name: 'Elders', covers: 'hosting' })
  })
  it('is named in no exit', () => {
    expect(componentIn(after({ do: 'remove-components', ids: ['eigen', 'mail'] }), 'entra')?.exit).toEqual({ needs: ['zaak'] })
    expect(componentIn(after({ do: 'remove-components', ids: ['eigen', 'mail', 'zaak'] }), 'entra')).not.toHaveProperty('exit')
  })
})

describe('copies', () => {
  const changed = after({ do: 'duplicate-components', copies: { entra: 'entra-2', zaak: 'zaak-2' } })
  it('stand right after what they are copies of', () => expect(Object.keys(changed.landscape.components)).toEqual(['internet', 'azure', 'entra', 'entra-2', 'eigen', 'zaak', 'zaak-2', 'mail']))
  it('need each other, and the rest as before', () => {
    const copy = componentIn(changed, 'zaak-2')
    expect(copy?.needs?.map((need) => (typeof need === 'string' ? need : 'on' in need ? need.on : '…'))).toEqual(['entra-2', '…', '…', 'mail'])
    expect(copy?.fallbacks?.['noodlogin']?.covers).toBe('entra-2')
    expect(componentIn(changed, 'entra-2')?.needs).toEqual(['azure'])
  })
  it('leave the originals alone', () => expect(componentIn(changed, 'zaak')).toEqual(componentIn(work, 'zaak')))
  it('must have ids of their own', () => expect(faultOf({ do: 'duplicate-components', copies: { entra: 'x', zaak: 'x' } })).toEqual({ code: 'id-taken', id: 'x' }))
})
