import { describe, expect, it } from 'vitest'
import { readBackstage } from '../../../src/exchange/catalogue/backstage.ts'
import { countByType } from '../../../src/exchange/inventory.ts'
import { detailsOf } from '../refusals.ts'
import { codesOf, dataText, inventoryOf, unreadIn } from '../taken.ts'

const read = (text: string) => inventoryOf(readBackstage(text, 'd/catalog-info.yaml'))
const entity = (kind: string, name: string, spec = '', metadata = '') => `---\nkind: ${kind}\nmetadata: { name: ${name}${metadata} }\nspec: { ${spec} }\n`
const told = (text: string) => read(text).relations.map(({ type, source, target }) => `${source} ${type} ${target}`)

describe('a Backstage catalogue', () => {
  it('gives the examples of Backstage: a record for each document', () => {
    const entities = read(dataText('backstage/backstage-entities.yaml'))
    expect(countByType(entities.elements)).toEqual({ API: 1, Component: 1, System: 1 })
    expect(entities.elements.find(({ type }) => type === 'Component')).toMatchObject({
      id: 'component:default/example-website', name: 'example-website', properties: [['type', 'website'], ['lifecycle', 'experimental'], ['owner', 'guests']], line: 11,
    })
    expect(entities.elements.filter(({ records }) => records === 0)).toEqual([])
    expect(entities.relations.map(({ type }) => type).sort()).toEqual(['providesApis', 'system', 'system'])
    expect(countByType(entities.relations)).toEqual({})
    expect(countByType(read(dataText('backstage/backstage-org.yaml')).elements)).toEqual({ Group: 1, User: 1 })
  })

  it('reads references in all their forms, without regard of capitals, with the kind that the field means', () => {
    expect(told(entity('Component', 'web', 'dependsOn: [Resource:DB, component:shop/Cart, other], owner: user:Ann, consumesApis: pay, dependencyOf: [x]', ', namespace: shop')
      + entity('Resource', 'db', '', ', namespace: SHOP') + entity('User', 'ann', '', ', namespace: shop'))).toEqual([
      'component:shop/web dependsOn resource:shop/db', 'component:shop/web dependsOn component:shop/cart', 'component:shop/web dependsOn component:shop/other',
      'component:shop/web owner user:shop/ann', 'component:shop/web consumesApis api:shop/pay', 'component:shop/web dependencyOf component:shop/x',
    ])
    expect(told(entity('System', 's', 'domain: d') + entity('User', 'u', 'memberOf: [g]') + entity('Component', 'c', 'subcomponentOf: p, system: s, providesApis: [a]') + entity('Group', 'g') + entity('Component', 'p')))
      .toEqual(['system:default/s domain domain:default/d', 'user:default/u memberOf group:default/g', 'component:default/c subcomponentOf component:default/p',
        'component:default/c system system:default/s', 'component:default/c providesApis api:default/a'])
  })

  it('gives what is needed and has no document a name alone, with a warning; what only groups becomes no thing', () => {
    const inventory = read(entity('Component', 'web', 'owner: team, system: shop, subcomponentOf: big, dependsOn: [resource:db, resource:db2], consumesApis: [pay]') + entity('Component', 'app', 'subcomponentOf: later, dependsOn: [resource:db]') + entity('Component', 'app2', 'dependsOn: [later]')
      + entity('Group', 'g', 'parent: top, children: [below], members: [ann]'))
    expect(inventory.elements.filter(({ records }) => records === 0).map(({ id }) => id)).toEqual(['system:default/shop', 'resource:default/db', 'resource:default/db2', 'api:default/pay', 'component:default/later'])
    expect(inventory.problems).toMatchObject([
      { line: 2, detail: { code: 'only-named', id: 'resource:default/db', what: 'web' } }, { line: 2, detail: { code: 'only-named', id: 'resource:default/db2', what: 'web' } },
      { line: 2, detail: { code: 'only-named', id: 'api:default/pay', what: 'web' } },
      { detail: { code: 'only-named', id: 'component:default/later', what: 'app2' } }])
    // It is still told of the thing itself.
    expect(inventory.elements.map(({ properties }) => properties).slice(0, 4)).toEqual([
      [['owner', 'team'], ['subcomponentOf', 'big']], [], [], [['parent', 'top'], ['children', 'below'], ['members', 'ann']]])
    expect(inventory.relations.map(({ type, target }) => `${type} ${target}`)).toEqual(
      ['system system:default/shop', 'dependsOn resource:default/db', 'dependsOn resource:default/db2', 'consumesApis api:default/pay', 'subcomponentOf component:default/later', 'dependsOn resource:default/db', 'dependsOn component:default/later'])
  })

  it('keeps tags, labels, annotations, links and fields of its own, but no long definitions', () => {
    const { elements } = read('kind: API\nmetadata:\n  name: a\n  title: Pay\n  description: Pays\n  tags: [x, y]\n  labels: { tier: 1 }\n  annotations: { "github.com/project": o/r }\n  links: [{ url: "https://x" }]\nspec:\n  type: openapi\n  definition: |\n    long')
    expect(elements).toMatchObject([{
      name: 'Pay', documentation: 'Pays', properties: [['type', 'openapi'], ['tags', 'x'], ['tags', 'y'], ['tier', '1'], ['github.com/project', 'o/r'], ['link', 'https://x']],
    }])
  })

  it('tells of documents that are no entities, of the same entity twice and of references that are none', () => {
    const inventory = read(`${entity('Component', 'a', 'dependsOn: ["a b", 3.5]')}${entity('component', 'A')}---\n- 1\n---\n# nothing\n---\nkind: Component\n`)
    expect(unreadIn(inventory)).toEqual({ document: 2 })
    expect(codesOf(inventory).sort()).toEqual(['against-schema', 'against-schema', 'dangling', 'duplicate-foreign-id', 'only-named'])
    expect(inventory.elements.filter(({ records }) => records > 0).map(({ id }) => id)).toEqual(['component:default/a', 'component:default/a~2'])
  })

  it('refuses what is no YAML with line and column, and aliases that grow without end', () => {
    const broken = readBackstage('kind: Component\nmetadata:\n  name: [a\n', 'x.yaml')
    expect(detailsOf(broken)).toMatchObject([{ code: 'syntax' }])
    expect(!broken.ok && broken.problems[0]).toMatchObject({ line: 4, column: 1 })
    const bomb = `a: &a [${'x,'.repeat(20)}]\n${'bcdefgh'.split('').map((key, i) => `${key}: &${key} [${`*${'abcdefgh'[i]},`.repeat(20)}]`).join('\n')}`
    expect(detailsOf(readBackstage(bomb, 'x.yaml'))).toEqual([{ code: 'alias-bomb' }])
    expect(detailsOf(readBackstage(Array.from({ length: 20_000 }, (_, i) => `a${i}: &x${i} 1\nb${i}: *x${i}`).join('\n'), 'x.yaml'))).toEqual([{ code: 'alias-bomb' }])
  })

  it('has no surprises for keys that objects have themselves', () => {
    const { elements, relations } = read('kind: Component\n__proto__: { kind: API }\nmetadata: { name: a, __proto__: { title: x } }\nspec: { __proto__: { polluted: 1 }, constructor: c }')
    expect(elements).toMatchObject([{ type: 'Component', name: 'a', properties: [['constructor', 'c']] }])
    expect(relations).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
