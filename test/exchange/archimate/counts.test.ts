import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/exchange/bytes/decode.ts'
import { gunzip } from '../../../src/exchange/bytes/gunzip.ts'
import { countByType, type Inventory, type Relation } from '../../../src/exchange/inventory.ts'
import { openForeign } from '../../../src/exchange/opening/open.ts'
import { dataFile } from './samples.ts'
import { lostIn } from '../taken.ts'

/** What an independent script counted in the files: see `_` in it. */
interface Counts {
  elements: number
  relations: number
  views: number | Record<string, number>
  by_element: Record<string, number>
  by_relation: Record<string, number>
  access: Record<string, number>
  directed?: number
  directed_assoc?: number
  rel_to_rel: number
  dangling: number
  properties: number
  junctions?: Record<string, number>
  profiles?: [name: string, type: string][]
  with_profile?: number
  version?: string
}
const { _, ...counts } = JSON.parse(new TextDecoder().decode(dataFile('counts.json'))) as Record<string, Counts>

const ACCESS: Readonly<Record<string, string>> = { Read: 'read', Write: 'write', Access: 'access', ReadWrite: 'read-write', '0(write default)': 'write', 1: 'read', 2: 'access', 3: 'read-write' }

function opened(path: string): Inventory {
  const result = openForeign([{ path, bytes: dataFile(path) }])
  if (result.kind !== 'inventory') throw new Error(JSON.stringify(result))
  return result.inventory
}
const countOf = (things: readonly Relation[], of: (relation: Relation) => string | undefined) =>
  countByType(things.flatMap((relation) => ({ type: of(relation) ?? '', records: of(relation) === undefined ? 0 : 1 })))
const profileOf = ({ properties }: { properties: readonly (readonly [string, string])[] }) => properties.flatMap(([key, value]) => (key === 'Specialization' ? [value] : []))

describe.each(Object.entries(counts))('%s', (path, expected) => {
  const inventory = opened(path)
  const { elements, relations, views } = inventory

  it('has as many elements and relations of each type as were counted', () => {
    expect([elements.length, relations.length]).toEqual([expected.elements, expected.relations])
    expect(countByType(elements)).toEqual(expected.by_element)
    expect(countByType(relations)).toEqual(expected.by_relation)
    expect(lostIn(inventory)).toBe(expected.dangling)
  })

  it('has the views, without sketches', () => {
    expect(views.length).toBe(typeof expected.views === 'number' ? expected.views : expected.views['ArchimateDiagramModel'] ?? 0)
  })

  it('has access, direction, and relations on relations', () => {
    const access = new Map<string, number>()
    for (const [key, count] of Object.entries(expected.access)) access.set(ACCESS[key] as string, (access.get(ACCESS[key] as string) ?? 0) + count)
    expect(countOf(relations, (relation) => relation.access)).toEqual(Object.fromEntries(access))
    expect(relations.filter(({ directed }) => directed).length).toBe(expected.directed ?? expected.directed_assoc)
    const ids = new Set(relations.map(({ id }) => id))
    expect(relations.filter(({ source, target }) => ids.has(source) || ids.has(target)).length).toBe(expected.rel_to_rel)
  })

  it('has junctions and profiles', () => {
    const junctions = elements.filter(({ type }) => type === 'Junction').flatMap(({ properties }) => properties.flatMap(([key, value]) => (key === 'junction' ? [{ type: value, records: 1 }] : [])))
    expect(countByType(junctions)).toEqual(expected.junctions ?? {})
    if (expected.with_profile !== undefined) expect(elements.filter((element) => profileOf(element).length > 0).length).toBe(expected.with_profile)
    for (const [name] of expected.profiles ?? []) expect(elements.flatMap(profileOf)).toContain(name)
  })
})

describe('the exchange file of GEMMA', () => {
  const path = 'ameff/GEMMA_release_2026-06-30.ameff.xml.gz'
  const inventory = opened(path)
  const unpacked = gunzip({ path, bytes: dataFile(path) })
  const text = (unpacked.ok && decode(unpacked.file.bytes, path)) as { text: string }
  const part = (from: string, to: string) => text.text.slice(text.text.indexOf(from), text.text.indexOf(to))

  it('keeps every property of elements and relations', () => {
    const count = [...inventory.elements, ...inventory.relations].reduce((sum, { properties }) => sum + properties.length, 0)
    expect(count).toBe(part('<elements>', '</relationships>').split('<property ').length - 1)
    // What remains is of the model itself and of its views.
    const others = part('<properties>', '<elements>').split('<property ').length + text.text.slice(text.text.indexOf('<views>')).split('<property ').length - 2
    expect(count + others).toBe(counts[path]?.properties)
  })

  it('tells where things stand, what they are called, and by which key they are known elsewhere', () => {
    const components = inventory.elements.filter(({ properties }) => properties.some(([key, value]) => key === 'GEMMA type' && value === 'Referentiecomponent'))
    expect(components.length).toBe(171)
    expect(components.every(({ name, folder = [] }) => name !== '' && folder.length > 1)).toBe(true)
    expect(components.every(({ properties }) => /^[0-9a-f-]{35,36}$/i.test(new Map(properties).get('Object ID') ?? ''))).toBe(true)
    expect(inventory).toMatchObject({ format: 'ameff', vocabulary: 'archimate', dialect: 'ArchiMate Open Exchange 3.1', name: 'GEMMA', problems: [] })
  })

  it('has on its views only what is in it', () => {
    const ids = new Set([...inventory.elements, ...inventory.relations].map(({ id }) => id))
    expect(inventory.views.every(({ shows }) => shows.every((id) => ids.has(id)))).toBe(true)
    expect(inventory.views.filter(({ shows }) => shows.length > 5).length).toBeGreaterThan(300)
  })

  it('says the same as the model of Archi it was made from', () => {
    const own = opened('archimate/GEMMA_release_2026-06-30.archimate.gz')
    // An exchange file has `id-` before an id that begins with a digit.
    const bare = (id: string) => id.replace(/^id-/, '')
    const brief = ({ elements, relations, views }: Inventory, things = new Set(elements.map(({ id }) => id))) => ({
      elements: elements.map(({ id, type, name, folder }) => [bare(id), type, name, ...folder ?? []].join(' ')).sort(),
      relations: relations.map(({ id, type, source, target, access, directed }) => [bare(id), type, bare(source), bare(target), access, directed].join(' ')).sort(),
      // Lines between things that stand in one another are left out of an exchange file.
      views: views.map(({ id, name, folder, shows }) => [bare(id), name, ...folder ?? [], ...shows.filter((one) => things.has(one)).map(bare).sort()].join(' ')).sort(),
    })
    expect(brief(inventory)).toEqual(brief(own))
  })
})
