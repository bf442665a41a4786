import fc from 'fast-check'
import { KINDS } from '../../src/model/kinds.ts'
import { LANDSCAPE_FORMAT, type Component, type Landscape } from '../../src/model/landscape.ts'
import { COLUMNS, GROUPINGS, WHOLE_MAP, type MapView } from '../../src/model/view.ts'

/** A country code, and which organisation above it owns an organisation, if any. */
const organisations = { acme: ['US'], 'acme-nl': ['NL', 'acme'], bakker: ['NL'], cloudia: ['IE', 'acme'], duin: ['DE'] } as const

const component = (size: number): fc.Arbitrary<Component> => fc.record({
  kind: fc.constantFrom(...KINDS),
  supplier: fc.option(fc.constantFrom(...Object.keys(organisations)), { nil: undefined }),
  owner: fc.option(fc.constantFrom('ICT', 'Zorg', 'Belastingen'), { nil: undefined }),
  critical: fc.boolean(),
  needs: fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 }),
}).map(({ kind, supplier, owner, critical, needs }) => ({
  name: 'x', kind, ...(supplier && { supplier }), ...(owner && { owner }), ...(kind === 'service' && { service: { critical } }), needs: needs.map((need) => `c${need}`),
}))

/** Small landscapes with all kinds, some groups and any needs. */
export const landscapes: fc.Arbitrary<Landscape> = fc.integer({ min: 1, max: 70 }).chain((size) =>
  fc.array(component(size), { minLength: size, maxLength: size }).map((all) => ({
    format: LANDSCAPE_FORMAT, name: 'random', components: Object.fromEntries(all.map((one, i) => [`c${i}`, one])),
    organisations: Object.fromEntries(Object.entries(organisations).map(([id, [jurisdiction, parent]]) => [id, { name: id, jurisdiction, ...(parent && { parent }) }])),
  })))

/** All columns and groupings; what is folded may be a group or no group. */
export const views: fc.Arbitrary<MapView> = fc.record({
  columns: fc.constantFrom(...COLUMNS), group: fc.constantFrom(...GROUPINGS),
  folded: fc.uniqueArray(fc.constantFrom('', 'acme', 'acme-nl', 'bakker', 'US', 'NL', 'ICT', 'Zorg', 'c3', 'nobody'), { maxLength: 6 }),
}).map((view) => ({ ...WHOLE_MAP, ...view }))

export const shapes = fc.constantFrom([700, 330], [1250, 720], [600, 900], [1800, 500]).map(([width, height]) => ({ width: width as number, height: height as number }))
