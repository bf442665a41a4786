import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { familyAnswer } from '../../../src/analysis/cut-sets/family-answer.ts'
import { structureOf, TooManyGates } from '../../../src/analysis/structure/structure.ts'
import { faultTreeOf } from '../../../src/cli/fault-trees.ts'
import { readOpenPsa } from '../../../src/exchange/graphs/open-psa.ts'
import { writeLandscape } from '../../../src/exchange/write/index.ts'
import { servicesOf, type Landscape } from '../../../src/model/landscape.ts'
import { readLandscape } from '../../../src/model/read.ts'
import { landscapes } from '../../engine/random-landscape.ts'
import { failures } from '../../analysis/structure/subsets.ts'
import { inventoryOf } from '../taken.ts'

const textOf = (landscape: Landscape) => writeLandscape(landscape, 'open-psa')[0]?.content ?? ''
const identifier = (id: string) => id.replace(/[^A-Za-z0-9_]/g, '_')
const small = (components: Landscape['components']): Landscape => ({ format: 'uitwijk-landscape/1', name: 'Stad', components })

function written(landscape: Landscape): string | null {
  try {
    return textOf(landscape)
  } catch (error) {
    if (error instanceof TooManyGates) return null
    throw error
  }
}

describe('Open-PSA', () => {
  it('has a gate for each service, events with their id and name, and names that the format allows', () => {
    const text = textOf(small({
      'c.1': { name: 'Betalen & <meer>', kind: 'process', service: { critical: true }, needs: [{ atLeast: 2, of: ['x', 'y', 'z'] }] },
      x: { name: 'X', kind: 'data' }, y: { name: 'Y', kind: 'data' }, z: { name: 'Z', kind: 'data' },
    }))
    expect(text).toContain('<define-gate name="stops_c_1">\n      <label>c.1: Betalen &amp; &lt;meer&gt;</label>')
    expect(text).toContain('<define-basic-event name="c_1">')
    expect(text).toMatch(/<atleast min="2">\s*<basic-event name="x"\/>\s*<basic-event name="y"\/>\s*<basic-event name="z"\/>/)
    for (const [, name] of text.matchAll(/name="([^"]*)"/g)) expect(name).toMatch(/^[A-Za-z]\w*$/)
  })

  it('read back, fails for exactly the same losses, though it has no circles and nothing that counts twice', () => fc.assert(fc.property(landscapes({ size: 5 }), (landscape) => {
    const text = written(landscape)
    fc.pre(text !== null)
    expect(textOf(structuredClone(landscape))).toBe(text)
    const ids = Object.keys(landscape.components).sort()
    const services = servicesOf(landscape).sort()
    const of = services.length > 0 ? services : ids
    const here = structureOf(landscape, of, 'component')
    const there = faultTreeOf(inventoryOf(readOpenPsa(text as string, 'x.opsa.xml')))
    expect(there.tops).toEqual(of.map((id) => `stops_${id}`))
    const [fails, failsThere] = [failures(here.tree), failures(there.tree)]
    for (let subset = 0; subset < 1 << ids.length; subset++) {
      const events = ids.reduce((bits, id, i) => (subset & (1 << i) && there.events.includes(id) ? bits | (1 << there.events.indexOf(id)) : bits), 0)
      const [was, is] = [fails(subset), failsThere(events)]
      expect(of.map((id) => is[there.gates.get(`stops_${id}`) as number])).toEqual(here.tops.map((top) => was[top]))
    }
    for (const [, connective, inside] of (text as string).matchAll(/<(and|or|atleast)[^>]*>([^]*?)<\/\1>/g)) {
      const inputs = [...(inside as string).matchAll(/name="([^"]*)"/g)].map(([, name]) => name)
      expect(inputs.length, connective).toBeGreaterThan(1)
      expect(new Set(inputs).size).toBe(inputs.length)
    }
  }), { numRuns: 40 }))

  it('has the cut sets of the reference landscape', () => {
    const path = 'scenarios/voorbeeldstad.landscape.yaml'
    const reading = readLandscape(readFileSync(path, 'utf8'), path)
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]))
    const landscape = reading.value
    const there = faultTreeOf(inventoryOf(readOpenPsa(textOf(landscape), 'x.opsa.xml')))
    const services = servicesOf(landscape).sort()
    const { tree, tops, elements } = structureOf(landscape, services, 'component')
    services.forEach((id, nth) => {
      const ask = { of: id, over: 'component', maxOrder: null, limit: 50 } as const
      const { importance: _, ...here } = familyAnswer(tree, tops[nth] as number, elements.map((one) => identifier(one.id)), ask, null)
      expect(familyAnswer(there.tree, there.gates.get(`stops_${identifier(id)}`) as number, there.events, ask, null)).toMatchObject(here)
    })
  })
})
