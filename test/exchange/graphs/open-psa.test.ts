import { describe, expect, it } from 'vitest'
import { readOpenPsa } from '../../../src/exchange/graphs/open-psa.ts'
import { valuesOf, type Inventory } from '../../../src/exchange/inventory.ts'
import { detailsOf } from '../refusals.ts'
import { dataText, inventoryOf, unreadIn } from '../taken.ts'

const tree = (body: string) => `<opsa-mef>\n<define-fault-tree name="T">${body}</define-fault-tree>\n</opsa-mef>`
const read = (body: string) => inventoryOf(readOpenPsa(tree(body), 'c/tree.xml'))
const refused = (body: string) => detailsOf(readOpenPsa(tree(body), 'c/tree.xml'))

/** A gate as it can be read by people: its formula over its inputs. */
const formula = ({ elements, relations }: Inventory, id: string): string =>
  `${valuesOf(elements.find((element) => element.id === id)?.properties ?? [], 'formula')[0]}(${relations.filter(({ source }) => source === id).map(({ target }) => target).join()})`

describe('fault trees of Open-PSA', () => {
  it.each(['fault-trees/small001.xml', 'fault-trees/landscape03_apps40.xml', 'fault-trees/pressure_tank.xml'])('%s: every gate, event and input is there', (path) => {
    const text = dataText(path)
    const inventory = inventoryOf(readOpenPsa(text, path))
    const defined = (what: string) => new Set([...text.matchAll(new RegExp(`<define-${what} name="([^"]+)"`, 'g'))].map(([, name]) => name))
    const named = new Set([...text.matchAll(/<basic-event name="([^"]+)"/g)].map(([, name]) => name))
    const ids = (type: string) => new Set(inventory.elements.filter((element) => element.type === type).map(({ id }) => id))
    expect(ids('gate')).toEqual(defined('gate'))
    expect(ids('basic-event')).toEqual(named)
    expect(inventory.relations).toHaveLength([...text.matchAll(/<(basic-event|gate) name=/g)].length)
    expect(inventory.elements.filter(({ records }) => records > 0)).toHaveLength(defined('gate').size + defined('basic-event').size)
    expect(inventory.problems).toEqual([])
  })

  it('gives gates their formula in terms of failure, inputs in order and as often as they are named', () => {
    const inventory = read(`<define-gate name="g"><atleast min="2"><basic-event name="a"/><gate name="h"/><basic-event name="a"/></atleast></define-gate>
      <define-gate name="h"><label>Both</label><and><event name="a"/><event name="b" type="basic-event"/></and></define-gate><define-gate name="i"><gate name="g"/></define-gate>`)
    expect(['g', 'h', 'i'].map((id) => formula(inventory, id))).toEqual(['atleast:2(a,h,a)', 'and(a,b)', 'or(g)'])
    expect(inventory.elements.find(({ id }) => id === 'h')).toMatchObject({ type: 'gate', documentation: 'Both', records: 1 })
    expect(inventory.relations.every(({ type, records }) => type === 'input' && records === 0)).toBe(true)
  })

  it('makes gates without a record of formulas within formulas', () => {
    const inventory = read('<define-gate name="g"><or><basic-event name="a"/><and><basic-event name="b"/><or><basic-event name="c"/><basic-event name="a"/></or></and></or></define-gate>')
    expect(['g', 'g:1', 'g:1:1'].map((id) => formula(inventory, id))).toEqual(['or(a,g:1)', 'and(b,g:1:1)', 'or(c,a)'])
    expect(inventory.elements.filter(({ records }) => records > 0).map(({ id }) => id)).toEqual(['g'])
  })

  it('knows events by what defines them, with their chances, also when that is elsewhere', () => {
    const inventory = inventoryOf(readOpenPsa(`<opsa-mef><define-fault-tree name="T"><define-gate name="g"><or><event name="h"/><event name="e"/></or></define-gate>
      <define-basic-event name="e"/></define-fault-tree><model-data><define-house-event name="h"><constant value="true"/></define-house-event>
      <define-basic-event name="e"><attributes><attribute name="flavor" value="x"/></attributes><float value="0.25"/></define-basic-event></model-data></opsa-mef>`, 't.xml'))
    expect(inventory.elements).toMatchObject([
      { id: 'g' }, { id: 'e', type: 'basic-event', records: 2, properties: [['flavor', 'x'], ['probability', '0.25']] }, { id: 'h', type: 'house-event', properties: [['state', 'true']] },
    ])
  })

  it('looks for names in the component where they are used, then around it, then among all', () => {
    const inventory = read(`<define-gate name="top"><or><gate name="c.g"/><gate name="g"/></or></define-gate><define-gate name="g"><or><basic-event name="e"/></or></define-gate>
      <define-component name="c" role="private"><define-gate name="g"><or><basic-event name="e"/><basic-event name="f"/></or></define-gate><define-basic-event name="e"/>
      <define-gate name="open" role="public"><or><gate name="g"/></or></define-gate></define-component><define-basic-event name="e"/>`)
    expect(['top', 'g', 'T.c.g', 'open'].map((id) => formula(inventory, id))).toEqual(['or(T.c.g,g)', 'or(e)', 'or(T.c.e,f)', 'or(T.c.g)'])
  })

  it('does not find what is private from outside, unless by its whole name', () => {
    const inventory = read(`<define-gate name="g"><or><basic-event name="e"/><basic-event name="c.e"/></or></define-gate>
      <define-component name="c" role="private"><define-basic-event name="e"/></define-component>`)
    expect(formula(inventory, 'g')).toBe('or(e,T.c.e)')
    expect(inventory.elements.map(({ id, records }) => [id, records])).toEqual([['g', 1], ['T.c.e', 1], ['e', 0]])
  })

  it.each(['not', 'xor', 'nand', 'nor', 'imply', 'iff', 'cardinality', 'cause'])('refuses %s, with the gate and the line', (connective) => {
    const taken = readOpenPsa(tree(`\n<define-gate name="g"><or>\n<${connective}><basic-event name="a"/></${connective}></or></define-gate>`), 'c/tree.xml')
    expect(detailsOf(taken)).toEqual([{ code: 'unsupported', what: `${connective} (g)` }])
    expect(!taken.ok && taken.problems[0]).toMatchObject({ severity: 'error', line: 4, column: 1 })
  })

  it('refuses what would change the meaning: gates that are not there, are there twice or have no formula, and impossible numbers', () => {
    expect(refused('<define-gate name="g"><or><gate name="x"/></or></define-gate>')).toEqual([{ code: 'dangling', what: 'g', id: 'x', end: 'target' }])
    expect(refused('<define-gate name="g"><basic-event name="a"/></define-gate><define-gate name="g"><basic-event name="b"/></define-gate>')).toEqual([{ code: 'duplicate-foreign-id', id: 'g' }])
    expect(refused('<define-gate name="g"><or/></define-gate><define-gate name="h"/>')).toMatchObject([{ code: 'against-schema' }, { code: 'against-schema' }])
    for (const min of ['3', '0', '-1', '1.5', ''])
      expect(refused(`<define-gate name="g"><atleast min="${min}"><basic-event name="a"/><basic-event name="b"/></atleast></define-gate>`)).toMatchObject([{ code: 'unsupported' }])
  })

  it('counts other parts of a model', () => {
    const inventory = read('<define-gate name="g"><basic-event name="a"/></define-gate><define-CCF-group name="x"><members><basic-event name="a"/></members></define-CCF-group><define-parameter name="p"><float value="1"/></define-parameter>')
    expect(unreadIn(inventory)).toEqual({ 'define-CCF-group': 1, 'define-parameter': 1 })
    expect(inventory.problems).toHaveLength(2)
  })
})
