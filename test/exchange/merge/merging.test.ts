import { describe, expect, it } from 'vitest'
import { earlierImport } from '../../../src/exchange/merge/earlier-import.ts'
import { merged } from '../../../src/exchange/merge/merged.ts'
import { planOf } from '../../../src/exchange/merge/plan.ts'
import { withSeen } from '../../../src/exchange/merge/seen.ts'
import { edited } from '../../../src/model/edit/edited.ts'
import type { Edit } from '../../../src/model/edit/edit.ts'
import type { Component, Landscape, Organisation } from '../../../src/model/landscape.ts'
import type { Work } from '../../../src/model/work.ts'
import type { NeedEntry } from '../../../src/model/need.ts'
import { draftWith, mistakesIn } from './drafts.ts'

const IMPORT = { file: 'Model.xml', format: 'ameff' }
const on = (id: string, more: object = {}): NeedEntry => ({ on: id, ...more, source: { type: 'register', ref: 'model' } })
const came = (name: string, id: string, more: Partial<Component> = {}, origin: object = {}): Component =>
  ({ name, kind: 'application', ...more, source: { type: 'register', ref: 'model' }, origin: { import: 'model', id, ...origin } })

function fileWith(components: Record<string, Component>, organisations: Record<string, Organisation> = {}, more: Partial<Landscape> = {}): Landscape {
  return { format: 'uitwijk-landscape/1', name: 'Model', sources: { model: { title: 'Model' } }, imports: { model: IMPORT }, organisations, components, ...more }
}

const FILE: Record<string, Component> = {
  zaak: came('Zaaksysteem', 'id-z', { needs: [on('azure'), on('mail')], tags: ['saas'], supplier: 'centric' }),
  azure: came('Azure', 'id-a', { kind: 'platform', classification: { availability: 2, integrity: 1 } }),
  mail: came('E-mail', 'id-m'),
}
const PARTIES: Record<string, Organisation> = { centric: { name: 'Centric', origin: { import: 'model', id: 'id-c' } } }
const first = withSeen(fileWith(FILE, PARTIES), 'model')

/** The first import, changed here. */
const here = (...edits: Edit[]): Landscape => edits.reduce((work: Work, edit) => edited(work, edit), { file: 'l', landscape: first, scenarios: [], views: [] }).landscape
/** The file later on, with other components. */
const later = (components: Record<string, Component | undefined>) => draftWith(fileWith(Object.fromEntries(Object.entries({ ...FILE, ...components }).flatMap(([id, one]) => (one ? [[id, one]] : []))), PARTIES))
const set = (id: string, parts: Partial<Component>): Edit => ({ do: 'set-components', parts: { [id]: parts } })

describe('what is in the file and here', () => {
  const other = (one: Component) => draftWith(fileWith({ x: one }))
  it('is found by its key, whatever its id and name are by now', () => {
    const current = withSeen(fileWith({ zaak: came('Zaak', 'id-1', {}, { key: 'K' }) }), 'model')
    expect(planOf(current, other(came('Heel anders', 'id-2', {}, { key: 'K' }))).changed).toMatchObject([{ from: 'x', id: 'zaak', by: 'key', changes: [{ field: 'name', becomes: 'Heel anders' }] }])
  })
  it('is something else when its key is another, whatever its name', () => {
    const current = withSeen(fileWith({ zaak: came('Zaak', 'id-1', {}, { key: 'K' }) }), 'model')
    expect(planOf(current, other(came('Zaak', 'id-2', {}, { key: 'L' })))).toMatchObject({ added: [{ from: 'x' }], gone: [{ id: 'zaak' }] })
  })
  it('is found by its id, also where Archi put something before it', () => {
    const current = withSeen(fileWith({ zaak: came('Zaak', '1a2b') }), 'model')
    expect(planOf(current, other(came('Zaak', 'id-1a2b')))).toMatchObject({ same: ['zaak'], added: [], gone: [] })
  })
  it('is found by its id in another file of the same tool', () => {
    const draft = { ...draftWith(fileWith({ x: { ...came('Zaak!', 'id-1a2b', {}), source: undefined, origin: { import: 'archi', id: 'id-1a2b3c4d', type: 'T' } } })), importId: 'archi' }
    const ofTool = (format: string) => ({ ...draft, landscape: { ...draft.landscape, sources: {}, imports: { archi: { file: 'm.archimate', format } } } })
    const current = withSeen(fileWith({ zaak: came('Zaak', '1a2b3c4d', {}, { type: 'T' }) }), 'model')
    expect(planOf(current, ofTool('archimate')).changed).toMatchObject([{ id: 'zaak', by: 'id' }])
    expect(planOf(current, ofTool('table')).added).toMatchObject([{ from: 'x' }])
  })
  it('is found by its name and kind where it was made here, if there is one only', () => {
    const made: Component = { name: ' zaak  SYSTEEM', kind: 'application', owner: 'Team' }
    const current: Landscape = { format: 'uitwijk-landscape/1', name: 'L', components: { made } }
    const draft = other(came('Zaak systeem', 'id-1'))
    expect(planOf(current, draft)).toMatchObject({ added: [], changed: [{ id: 'made', by: 'name' }], conflicts: [{ field: 'name', ours: ' zaak  SYSTEEM', theirs: 'Zaak systeem' }] })
    expect(merged(current, draft).components['made']).toMatchObject({ ...made, origin: { import: 'model', id: 'id-1' } })
    expect(planOf({ ...current, components: { made, two: made } }, draft).added).toHaveLength(1)
    expect(planOf({ ...current, components: { made: { ...made, kind: 'data' } } }, draft).added).toHaveLength(1)
    expect(planOf({ ...current, imports: { cmdb: IMPORT }, components: { made: { ...made, origin: { import: 'cmdb', id: '1' } } } }, draft).added).toHaveLength(1)
  })
})

describe('a field', () => {
  it('that changed in the file only becomes what it says', () =>
    expect(merged(first, later({ azure: { ...FILE['azure']!, name: 'Azure West' } })).components['azure']?.name).toBe('Azure West'))
  it('that changed here only stays', () => expect(merged(here(set('azure', { name: 'Wolk' })), later({})).components['azure']?.name).toBe('Wolk'))
  it('that changed in both is for the user to decide, and ours until then', () => {
    const current = here(set('azure', { name: 'Wolk' }))
    const draft = later({ azure: { ...FILE['azure']!, name: 'Azure West' } })
    const { conflicts } = planOf(current, draft)
    expect(conflicts).toMatchObject([{ what: 'component', id: 'azure', field: 'name', ours: 'Wolk', theirs: 'Azure West' }])
    expect(merged(current, draft).components['azure']?.name).toBe('Wolk')
    const decided = merged(current, draft, { conflicts: { [conflicts[0]!.key]: 'theirs' } })
    expect(decided.components['azure']?.name).toBe('Azure West')
    // Once decided it is no question any more.
    expect(planOf(merged(current, draft), draft).conflicts).toEqual([])
  })
  it('of a record is by itself', () => {
    const current = here(set('azure', { classification: { availability: 2, integrity: 3 } }))
    const draft = later({ azure: { ...FILE['azure']!, classification: { availability: 3, integrity: 1 } } })
    expect(merged(current, draft).components['azure']?.classification).toEqual({ availability: 3, integrity: 3 })
  })
  it('such as tags takes what is new from both sides, and nothing back that was taken away', () => {
    const current = here(set('zaak', { tags: ['kroonjuweel'] }))
    expect(merged(current, later({ zaak: { ...FILE['zaak']!, tags: ['saas', 'gemma'] } })).components['zaak']?.tags).toEqual(['kroonjuweel', 'gemma'])
  })
  it('that the file has no place for is kept, and does not make a difference', () => {
    const added: Partial<Component> = {
      service: { critical: true, mtpd: 'P1D' }, owner: 'Team', restart: 'PT1H', exit: { lead: 'P1Y' }, holds: ['x'], source: { type: 'interview', note: 'Gevraagd' }, fallbacks: { papier: { name: 'Papier', covers: 'azure' } },
    }
    const current = here(set('zaak', added))
    expect(planOf(current, later({}))).toMatchObject({ changed: [], same: ['zaak', 'azure', 'mail'] })
    expect(merged(current, later({ zaak: { ...FILE['zaak']!, name: 'Zaken' } })).components['zaak']).toMatchObject({ ...added, name: 'Zaken' })
  })
})

describe('needs', () => {
  const needsOf = (landscape: Landscape, id = 'zaak') => landscape.components[id]?.needs
  const without = (id: string) => later({ zaak: { ...FILE['zaak']!, needs: FILE['zaak']!.needs!.filter((need) => typeof need === 'string' || !('on' in need) || need.on !== id) } })
  it('keep what was added to them', () => {
    const needs: NeedEntry[] = [on('azure', { holdUp: 'PT8H' }), on('mail', { without: 0.8 })]
    expect(needsOf(merged(here(set('zaak', { needs })), later({ mail: { ...FILE['mail']!, name: 'Post' } })))).toEqual(needs)
  })
  it('that were taken away here stay away, until the file says something else of them', () => {
    const current = here(set('zaak', { needs: [on('mail')] }))
    expect(needsOf(merged(current, later({})))).toEqual([on('mail')])
    expect(planOf(current, later({}))).toMatchObject({ changed: [], conflicts: [] })
    const draft = later({ zaak: { ...FILE['zaak']!, needs: [on('azure', { without: 0.5 }), on('mail')] } })
    expect(planOf(current, draft).conflicts).toMatchObject([{ field: 'needs', on: ['azure'], ours: undefined, theirs: on('azure', { without: 0.5 }) }])
  })
  it('that are in the file no more go, unless something was added to them or stands in for them', () => {
    expect(planOf(first, without('azure')).changed[0]?.changes).toMatchObject([{ field: 'needs', on: ['azure'], becomes: undefined }])
    expect(needsOf(merged(first, without('azure')))).toEqual([on('mail')])
    const held = here(set('zaak', { needs: [on('azure', { holdUp: 'PT8H' }), on('mail')] }))
    expect(needsOf(merged(held, without('azure')))).toHaveLength(2)
    const covered = here(set('zaak', { fallbacks: { f: { name: 'F', covers: 'azure' } } }))
    const { conflicts } = planOf(covered, without('azure'))
    expect(conflicts).toMatchObject([{ field: 'needs', on: ['azure'], theirs: undefined }])
    const decided = merged(covered, without('azure'), { conflicts: { [conflicts[0]!.key]: 'theirs' } })
    expect(decided.components['zaak']).not.toHaveProperty('fallbacks')
    expect(mistakesIn(decided)).toEqual([])
  })
  it('that are new are added, and those that were added here stay', () => {
    const current = here({ do: 'connect', from: 'azure', to: 'mail' })
    expect(needsOf(merged(current, later({ azure: { ...FILE['azure']!, needs: [on('zaak')] } })), 'azure')).toEqual(['mail', on('zaak')])
  })
  it('on what has another id here follow that id', () => {
    const current = here({ do: 'set-component-id', id: 'azure', to: 'wolk' })
    expect(planOf(current, later({}))).toMatchObject({ changed: [], gone: [], added: [] })
    expect(needsOf(merged(current, later({ mail: { ...FILE['mail']!, needs: [on('azure')] } })), 'mail')).toEqual([on('wolk')])
  })
  it('that were put in a group here are not asked for besides', () => {
    const grouped: NeedEntry[] = [{ anyOf: ['azure', 'mail'] }]
    expect(needsOf(merged(here(set('zaak', { needs: grouped })), later({})))).toEqual(grouped)
    const byHand: Landscape = { ...fileWith({ ...FILE, zaak: { name: 'Zaaksysteem', kind: 'application', needs: grouped } }), organisations: {} }
    const plan = planOf(byHand, later({}))
    expect(plan.conflicts.filter(({ field }) => field === 'needs').map(({ on: ids }) => ids)).toEqual([['azure'], ['mail']])
    expect(needsOf(merged(byHand, later({})))).toEqual(grouped)
  })
})

describe('a group in the file', () => {
  const any = (ids: string[], more: object = {}): NeedEntry => ({ anyOf: ids, ...more, source: { type: 'register', ref: 'model' } })
  const three = { ...FILE, naast: came('Naast', 'id-n'), zaak: came('Zaaksysteem', 'id-z', { needs: [any(['azure', 'mail', 'naast'])] }) }
  const start = withSeen(fileWith(three), 'model')
  const changed = (...edits: Edit[]): Landscape => edits.reduce((work: Work, edit) => edited(work, edit), { file: 'l', landscape: start, scenarios: [], views: [] }).landscape
  const file = (needs: NeedEntry[], without: string[] = []) =>
    draftWith(fileWith(Object.fromEntries(Object.entries({ ...three, zaak: { ...three.zaak, needs } }).filter(([id]) => !without.includes(id)))))
  const needsAfter = (current: Landscape, draft: ReturnType<typeof file>, side?: 'theirs') => {
    const { conflicts } = planOf(current, draft)
    const after = merged(current, draft, { conflicts: side ? Object.fromEntries(conflicts.map(({ key }) => [key, side])) : {} })
    expect(merged(after, draft)).toEqual(after)
    return after.components['zaak']?.needs
  }

  it.each<[string, NeedEntry[], string[]?]>([
    ['has a member less', [any(['azure', 'mail'])]],
    ['has another member', [any(['azure', 'zaak-2'])]],
    ['has lost what it was on', [any(['azure', 'mail'])], ['naast']],
    ['has one member left', [on('mail')]],
    ['came apart', [on('azure'), on('mail'), on('naast')]],
    ['lets one of its members be needed besides', [any(['azure', 'mail', 'naast']), on('mail')]],
    ['became two', [any(['azure', 'mail']), any(['mail', 'naast'])]],
    ['has a group in it', [{ allOf: ['mail', { anyOf: ['azure', 'naast'] }], source: { type: 'register', ref: 'model' } }]],
  ])('that %s is as the file has it, where it was not touched here', (_, needs, without) => {
    const draft = file(needs, without)
    const other = draftWith({ ...draft.landscape, components: { ...draft.landscape.components, 'zaak-2': came('Tweede', 'id-z2') } })
    expect(planOf(start, other).conflicts).toEqual([])
    expect(needsAfter(start, other)).toEqual(needs)
  })
  it.each<[string, NeedEntry]>([
    ['was added to', any(['azure', 'mail', 'naast'], { holdUp: 'PT8H' })],
    ['lost a member', any(['azure', 'mail'])],
  ])('that %s here is one question when its members change, and ours until then', (_, ours) => {
    const current = changed(set('zaak', { needs: [ours] }))
    const draft = file([any(['azure', 'naast'])])
    expect(planOf(current, draft).conflicts).toMatchObject([{ field: 'needs', ours, theirs: { anyOf: ['azure', 'naast'] } }])
    expect(needsAfter(current, draft)).toEqual([ours])
    expect(needsAfter(current, draft, 'theirs')).toMatchObject([{ ...(ours as object), anyOf: ['azure', 'naast'] }])
    // What was decided stays decided, and the next change of it is a question again.
    const kept = merged(current, draft)
    expect(planOf(kept, file([any(['mail', 'naast'])])).conflicts).toHaveLength(1)
    expect(needsAfter(kept, file([any(['mail', 'naast'])]))).toEqual([ours])
  })
  it('that was added to here stays when it comes apart in the file, and its members are asked for', () => {
    const ours = any(['azure', 'mail', 'naast'], { holdUp: 'PT8H' })
    const draft = file([on('azure'), on('mail')])
    const current = changed(set('zaak', { needs: [ours] }))
    expect(planOf(current, draft).conflicts.map(({ on: ids }) => ids)).toEqual([['azure', 'mail', 'naast'], ['azure'], ['mail']])
    expect(needsAfter(current, draft)).toEqual([ours])
    expect(needsAfter(current, draft, 'theirs')).toEqual([on('azure'), on('mail')])
  })
})

describe('what the file has no more', () => {
  it('goes, and with it what the file said of it', () => {
    const draft = later({ azure: undefined, zaak: { ...FILE['zaak']!, needs: [on('mail')] } })
    expect(planOf(first, draft).gone).toMatchObject([{ id: 'azure', proposed: 'remove', dependants: { needs: [{ component: 'zaak' }] } }])
    expect(Object.keys(merged(first, draft).components)).toEqual(['zaak', 'mail'])
    expect(Object.keys(merged(first, draft, { gone: { azure: 'keep' } }).components)).toEqual(['zaak', 'azure', 'mail'])
  })
  it.each<[string, Edit[]]>([
    ['something was added to it', [set('azure', { owner: 'Team' })]],
    ['a need that was added here is on it', [{ do: 'connect', from: 'mail', to: 'azure' }]],
    ['a fallback needs it', [{ do: 'set-fallback', id: 'mail', fallback: 'f', value: { name: 'F', needs: ['azure'] } }]],
    ['a new component needs it', [{ do: 'add-components', components: { eigen: { name: 'Eigen', kind: 'data', needs: ['azure'] } } }]],
  ])('stays when %s', (_, edits) => {
    const draft = later({ azure: undefined, zaak: { ...FILE['zaak']!, needs: [on('mail')] } })
    expect(planOf(here(...edits), draft).gone).toMatchObject([{ id: 'azure', proposed: 'keep' }])
    expect(merged(here(...edits), draft).components).toHaveProperty('azure')
    const removed = merged(here(...edits), draft, { gone: { azure: 'remove' } })
    expect(removed.components).not.toHaveProperty('azure')
    expect(mistakesIn(removed)).toEqual([])
  })
  it('stays when an event is about it', () => {
    const scenarios = [{ file: 's', value: { format: 'uitwijk-scenario/1' as const, name: 'S', horizon: 'P1D', events: [{ at: 'PT0S', cutOff: { component: 'azure' } }] } }]
    const draft = later({ azure: undefined, zaak: { ...FILE['zaak']!, needs: [on('mail')] } })
    expect(planOf(first, draft, scenarios).gone).toMatchObject([{ proposed: 'keep', dependants: { events: [{ file: 's', event: 0 }] } }])
    expect(merged(first, draft, {}, scenarios).components).toHaveProperty('azure')
  })
  it('stays when another part of the file was chosen', () => {
    const draft = draftWith({ ...fileWith({ mail: FILE['mail']! }), imports: { model: { ...IMPORT, choices: { part: { types: ['x'] } } } } })
    expect(planOf(first, draft)).toMatchObject({ otherPart: true, gone: [{ proposed: 'keep' }, { proposed: 'keep' }] })
  })
  it('is not what came from elsewhere or was made here', () => {
    const current = here({ do: 'add-components', components: { eigen: { name: 'Eigen', kind: 'data' } } })
    expect(planOf(current, later({})).gone).toEqual([])
  })
})

describe('what is new', () => {
  const nieuw = came('Nieuw', 'id-n', { needs: [on('azure')] })
  it('comes after what is here, with fingerprints for the next time', () => {
    const after = merged(first, later({ nieuw }))
    expect(Object.keys(after.components).at(-1)).toBe('nieuw')
    expect(after.components['nieuw']?.origin?.seen).toMatchObject({ name: expect.any(String) as string })
  })
  it('gets another id where its own is taken, and what needs it follows', () => {
    const current = here({ do: 'add-components', components: { nieuw: { name: 'Van ons', kind: 'data' } } })
    const after = merged(current, later({ nieuw, mail: { ...FILE['mail']!, needs: [on('nieuw')] } }))
    expect(after.components['nieuw']?.name).toBe('Van ons')
    expect(after.components['nieuw-2']).toMatchObject({ name: 'Nieuw' })
    expect(after.components['mail']?.needs).toEqual([on('nieuw-2')])
  })
  it('can be left, with the needs on it', () => {
    const draft = later({ nieuw, mail: { ...FILE['mail']!, needs: [on('nieuw'), on('azure')] } })
    const after = merged(first, draft, { added: { nieuw: 'leave' } })
    expect(after.components).not.toHaveProperty('nieuw')
    expect(after.components['mail']?.needs).toEqual([on('azure')])
    // Taken the next time, it comes with them.
    expect(merged(after, draft).components['mail']?.needs).toEqual([on('azure'), on('nieuw')])
  })
  it('keeps no word that reaches into the machinery of objects', () => {
    const properties = JSON.parse('{ "__proto__": "x", "constructor": "y", "GEMMA type": "z" }') as Record<string, string>
    const after = merged(first, later({ nieuw: came('Nieuw', 'id-n', {}, { properties }) }))
    expect(Object.entries(after.components['nieuw']?.origin?.properties ?? {})).toEqual([['constructor', 'y'], ['GEMMA type', 'z']])
    expect(mistakesIn(after)).toEqual([])
  })
})

describe('organisations, documents and imports', () => {
  const withParty = (party: Organisation, id = 'centric') => draftWith(fileWith({ ...FILE, zaak: { ...FILE['zaak']!, supplier: id } }, { [id]: party }))
  it('are one by name, and keep the land and the owner that were confirmed here', () => {
    const current: Landscape = { format: 'uitwijk-landscape/1', name: 'L', organisations: { c: { name: 'CENTRIC ', jurisdiction: 'NL' } }, components: {} }
    const after = merged(current, withParty({ name: 'Centric', website: 'https://x', origin: { import: 'model', id: 'id-c' } }))
    expect(after.organisations).toMatchObject({ c: { jurisdiction: 'NL', website: 'https://x' } })
    expect(after.components['zaak']?.supplier).toBe('c')
    const current2 = here({ do: 'set-organisations', parts: { centric: { jurisdiction: 'NL' } } })
    const draft = withParty({ ...PARTIES['centric']!, jurisdiction: 'US' })
    expect(planOf(current2, draft).conflicts).toMatchObject([{ what: 'organisation', id: 'centric', field: 'jurisdiction', ours: 'NL', theirs: 'US' }])
    expect(merged(current2, draft).organisations?.['centric']?.jurisdiction).toBe('NL')
  })
  it('do not come to own each other', () => {
    const current = here({ do: 'add-organisations', organisations: { moeder: { name: 'Moeder' } } }, { do: 'set-organisations', parts: { moeder: { parent: 'centric' } } })
    const after = merged(current, draftWith(fileWith(FILE, { centric: { ...PARTIES['centric']!, parent: 'm' }, m: { name: 'Moeder' } })))
    expect(mistakesIn(after)).toEqual([])
    expect(after.organisations?.['moeder']?.parent).toBe('centric')
  })
  it('get another id where it is taken by something else', () => {
    const draft = draftWith({ ...fileWith({ mail: { ...FILE['mail']!, source: { type: 'register', ref: 'doc' } } }), sources: { model: { title: 'Model' }, doc: { title: 'Van hen' } } })
    const after = merged({ ...first, sources: { ...first.sources, doc: { title: 'Van ons' } } }, draft)
    expect(after.sources).toMatchObject({ doc: { title: 'Van ons' }, 'doc-2': { title: 'Van hen' } })
    expect(after.components['mail']?.source).toMatchObject({ ref: 'doc-2' })
  })
  it('tell how the import was done last', () => {
    const again = { ...IMPORT, date: '2027-01-01', choices: { relations: { a: 'hard' } } }
    expect(merged(first, draftWith({ ...fileWith(FILE, PARTIES), imports: { model: again } })).imports).toEqual({ model: again })
  })
})

describe('a newer version under another name', () => {
  const named = (importId: string, components: Record<string, Component>) => ({ ...draftWith(fileWith(components)), importId })
  const current = withSeen(fileWith({ a: came('A', 'id-1', {}, { key: 'KA' }), b: came('B', 'id-2', {}, { key: 'KB' }) }), 'model')
  const moved = (id: string, key: string): Component => ({ ...came(id, `id-new-${id}`), origin: { import: 'model-2', id: `id-new-${id}`, key } })
  it('is known by what it holds', () => {
    expect(earlierImport(current, named('model-2', { a: moved('a', 'KA'), b: moved('b', 'KB'), c: moved('c', 'KC') }))).toBe('model')
    expect(earlierImport(current, named('model-2', { a: moved('a', 'KA'), c: moved('c', 'KC'), d: moved('d', 'KD') }))).toBeNull()
    expect(earlierImport(current, named('model', { a: moved('a', 'KA') }))).toBeNull()
    expect(earlierImport({ ...current, components: {} }, named('model-2', {}))).toBeNull()
  })
})

describe('relations that may be needs', () => {
  const [mailAzure, azureZaak] = [{ dependent: 'mail', on: 'azure', type: 'Association' }, { dependent: 'azure', on: 'zaak', type: 'Association' }]
  const [decide, pair] = ['decide-candidates' as const, { dependent: 'azure', on: 'mail' }]
  const draft = (candidates: object[] | undefined, components: Record<string, Component> = FILE) =>
    draftWith(fileWith(components, PARTIES, { imports: { model: { ...IMPORT, ...(candidates && { candidates }) } } } as Partial<Landscape>))
  const candidatesIn = (landscape: Landscape) => landscape.imports?.['model']?.candidates
  /** As they are here after this was decided, and the file comes again. */
  const again = (edits: Edit[], next = draft([mailAzure])) => {
    const current = edits.reduce((work: Work, edit) => edited(work, edit), { file: 'l', landscape: merged(first, draft([mailAzure])), scenarios: [], views: [] }).landscape
    const once = merged(current, next)
    expect(merged(once, next)).toEqual(once)
    return candidatesIn(once)
  }

  it('come with the file, but for those of which one needs the other here', () => {
    expect(candidatesIn(merged(first, draft([mailAzure, azureZaak])))).toEqual([mailAzure])
    expect(again([{ do: decide, pairs: [pair], answer: 'as-is' }])).toBeUndefined()
  })
  it('stay declined, also while the file does not have them', () => {
    const declined: Edit[] = [{ do: decide, pairs: [pair], answer: 'neither' }]
    expect(again(declined)).toEqual([{ ...mailAzure, declined: true }])
    expect(again(declined, draft(undefined))).toEqual([{ ...mailAzure, declined: true }])
    expect(again(declined, draft([{ ...pair, type: 'Flow' }]))).toEqual([{ ...mailAzure, declined: true }])
  })
  it('go with the relation in the file, unless the part that was taken now is not about them', () => {
    expect(again([], draft(undefined))).toBeUndefined()
    const part = draft(undefined, { zaak: FILE['zaak'] as Component, azure: FILE['azure'] as Component, mail2: came('Nog iets', 'id-2') })
    const kept = merged(merged(first, draft([mailAzure])), part, { gone: { mail: 'keep' } })
    expect(candidatesIn(kept)).toEqual([mailAzure])
  })
  it('are told by the ids here', () => {
    const other = draft([{ dependent: 'post', on: 'azure', type: 'Association' }], { azure: FILE['azure'] as Component, zaak: FILE['zaak'] as Component, post: came('E-mail', 'id-m') })
    expect(candidatesIn(merged(first, other))).toEqual([mailAzure])
    const left = draft([{ dependent: 'nieuw', on: 'azure', type: 'Association' }], { ...FILE, nieuw: came('Nieuw', 'id-n') })
    expect(candidatesIn(merged(first, left, { added: { nieuw: 'leave' } }))).toBeUndefined()
  })
})
