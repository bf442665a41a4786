import fc, { type Arbitrary } from 'fast-check'
import type { Edit } from '../../../src/model/edit/edit.ts'
import { freshId } from '../../../src/model/edit/ids.ts'
import { needAt, setNeedAt, withNeed, withoutNeed } from '../../../src/model/edit/need-tree.ts'
import { nameOfNeed, type NeedEntry } from '../../../src/model/need.ts'
import { WHOLE_MAP } from '../../../src/model/view.ts'
import type { Work } from '../../../src/model/work.ts'
import { landscapes } from '../../engine/random-landscape.ts'
import { scenarios } from '../../engine/random-scenario.ts'

/** A work of a random landscape with two random scenarios on it. */
export const works: Arbitrary<Work> = landscapes({ size: 6 }).chain((landscape) => fc.tuple(scenarios(landscape), scenarios(landscape)).map(([one, two]) => ({
  file: 'random.landscape.yaml', landscape, views: [{ name: 'whole', view: { ...WHOLE_MAP, group: 'supplier' as const, folded: ['o0', 'o1'] } }],
  scenarios: [{ file: 'one.scenario.yaml', value: one }, { file: 'two.scenario.yaml', value: two }],
})))

/** Numbers from which an edit is made that has to do with the work as it is by then. */
export interface Dice { edit: number; a: number; b: number; c: number }
export const dice: Arbitrary<Dice> = fc.record({ edit: fc.nat(99), a: fc.nat(99), b: fc.nat(99), c: fc.nat(99) })

const pick = <T>(list: readonly T[], number: number): T => list[number % list.length] as T

/** Some edit of a work: most can be done, some must be refused. */
export function editOf(work: Work, { edit, a, b, c }: Dice): Edit {
  const { landscape, scenarios: files } = work
  const ids = [...Object.keys(landscape.components), 'nowhere']
  const parties = [...Object.keys(landscape.organisations ?? {}), 'nobody']
  const [id, other, party] = [pick(ids, a), pick(ids, b), pick(parties, b)]
  const component = landscape.components[id]
  const needs = component?.needs ?? []
  const fallbacks = [...Object.keys(component?.fallbacks ?? {}), 'f0', 'new']
  const fallback = pick(fallbacks, c)
  const fresh = freshId(`c${a % 9}`, (one) => ids.includes(one))
  const file = pick([...files.map((one) => one.file), 'none.scenario.yaml'], a)
  const covered: string[] = needs.flatMap((entry) => nameOfNeed(entry) ?? [])
  const possible: (() => Edit)[] = [
    () => ({ do: 'add-components', components: { [fresh]: { name: 'New', kind: 'data', needs: c % 2 ? [id] : [], supplier: party } } }),
    () => ({ do: 'add-components', components: { [fresh]: { name: 'New', kind: 'data', supplier: 'new-party' } }, organisations: { 'new-party': { name: 'New', parent: party } } }),
    () => ({ do: 'set-components', parts: { [id]: { name: 'Other', supplier: c % 2 ? undefined : party, tags: c % 3 ? [] : ['red'] }, [other]: { restart: 'PT2H' } } }),
    () => ({ do: 'set-components', parts: { [id]: { needs: needs.slice(c % 2), fallbacks: c % 3 ? component?.fallbacks : undefined } } }),
    () => ({ do: 'set-components', parts: { [id]: { service: { mtpd: c % 2 ? 'P3D' : 'P1Y', moments: [] } } } }),
    () => ({ do: 'set-component-id', id, to: c % 4 ? fresh : other }),
    () => ({ do: 'remove-components', ids: c % 2 ? [id] : [...new Set([id, other])] }),
    () => ({ do: 'duplicate-components', copies: { [id]: c % 5 ? fresh : 'Not an id', ...(id !== other && c % 2 ? { [other]: `${fresh}-b` } : {}) } }),
    () => ({ do: 'connect', from: id, to: other, ...(c % 3 ? {} : { fallback }) }),
    () => ({ do: 'disconnect', from: id, to: other, ...(c % 3 ? {} : { fallback }) }),
    () => ({ do: 'set-needs', id, needs: changedNeeds(needs, other, b, c), ...(c % 5 ? {} : { fallback }) }),
    () => ({ do: 'set-fallback', id, fallback, value: c % 3 ? { name: 'Plan', trigger: 'manual', needs: [other], ...(b % 2 && covered.length ? { covers: pick(covered, b) } : {}) } : null }),
    () => ({ do: 'add-organisations', organisations: { [freshId(`o${a % 9}`, (one) => parties.includes(one))]: { name: 'New', parent: party } } }),
    () => ({ do: 'set-organisations', parts: { [pick(parties, a)]: { name: 'Other', parent: c % 3 ? party : undefined, jurisdiction: c % 7 ? 'FR' : 'France' } } }),
    () => ({ do: 'set-organisation-id', id: party, to: c % 4 ? freshId(`o${a % 9}`, (one) => parties.includes(one)) : pick(parties, a) }),
    () => ({ do: 'remove-organisations', ids: [...new Set([party, ...(c % 2 ? [pick(parties, a)] : [])])] }),
    () => ({ do: 'set-document', id: `d${a % 2}`, value: c % 3 ? { title: 'Contract' } : null }),
    () => ({ do: 'set-components', parts: { [id]: { source: { type: 'contract', ref: `d${b % 2}`, date: '2026-02-01' } } } }),
    () => ({ do: 'set-landscape', parts: { name: 'Other', description: c % 2 ? undefined : 'Some words' } }),
    () => ({ do: 'add-scenario', file: `new-${c % 3}.scenario.yaml`, value: { format: 'uitwijk-scenario/1', name: 'New', horizon: 'P1D', events: [{ at: 'PT0S', cutOff: { component: id, supplier: party } }] } }),
    () => ({ do: 'set-scenario', file, parts: { start: c % 2 ? undefined : '2026-01-01T00:00', events: [{ at: 'PT0S', cutOff: [{ component: [id] }, { supplier: [party] }] }] } }),
    () => ({ do: 'set-scenario', file, parts: { events: [{ at: 'PT0S', activate: `${id}/${fallback}` }, { at: 'PT0S', restore: { component: [id, other] } }] } }),
    () => ({ do: 'remove-scenario', file }),
    () => ({ do: 'revert-scenario', file, value: pick(files, b)?.value ?? { format: 'uitwijk-scenario/1', name: 'Old', horizon: 'P1D', events: [] } }),
    () => ({ do: 'add-view', view: { name: `view ${a % 2}`, view: { ...WHOLE_MAP, group: 'platform', folded: [id] } } }),
    () => ({ do: 'remove-view', name: `view ${a % 2}` }),
    () => ({ do: 'restore-landscape', value: { ...landscape, components: Object.fromEntries(Object.entries(landscape.components).map(([key, one]) => [key, { name: one.name, kind: one.kind }])), organisations: {} } }),
    () => ({
      do: 'import-landscape', from: 'Model.xml',
      value: {
        ...landscape, imports: { model: { file: 'Model.xml', format: 'ameff', candidates: [{ dependent: id, on: other, type: 'Association' }] } },
        components: { ...Object.fromEntries(Object.entries(landscape.components).slice(c % 3)), [fresh]: { name: 'New', kind: 'data', origin: { import: c % 5 ? 'model' : 'other', id: fresh, properties: { 'GEMMA type': ['a', 'b'] } } } },
      },
    }),
    () => ({ do: 'decide-candidates', pairs: [{ dependent: id, on: other }], answer: pick(['as-is', 'turned', 'neither'] as const, c), source: { type: 'interview', date: '2026-11-30' } }),
  ]
  return pick(possible, edit)()
}

/** Needs with one changed, more or less, at the top or in a group. */
function changedNeeds(needs: readonly NeedEntry[], other: string, b: number, c: number): NeedEntry[] {
  const path = [b % 3, c % 2].slice(0, 1 + (b % 2))
  if (c % 3 === 0) return withNeed(needs, { on: other, holdUp: 'PT1H' }, c % 2 ? path : [])
  if (c % 3 === 1) return withoutNeed(needs, path)
  return needAt(needs, path) === undefined ? withNeed(needs, { anyOf: [other] }) : setNeedAt(needs, path, { on: other, without: 0.5 })
}
