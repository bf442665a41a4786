import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reads } from '../../../src/model/keep-text/key-order.ts'
import { textAfter } from '../../../src/model/keep-text/text-after.ts'
import { edited } from '../../../src/model/edit/edited.ts'
import { EditError } from '../../../src/model/edit/edit-error.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { readLandscape, readScenario } from '../../../src/model/read.ts'
import type { Work } from '../../../src/model/work.ts'
import { dice, editOf, works, type Dice } from '../edit/random-edit.ts'

const text = readFileSync('scenarios/voorbeeldstad.landscape.yaml', 'utf8')
const scenarioText = readFileSync('scenarios/library/01-entra-id-uitgeschakeld.scenario.yaml', 'utf8')

function landscapeIn(source: string): Landscape {
  const reading = readLandscape(source, 'l')
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)))
  return reading.value
}
const landscape = landscapeIn(text)
const scenario = (() => {
  const reading = readScenario(scenarioText, 's', landscape)
  if (!reading.ok) throw new Error('the scenario is refused')
  return reading.value
})()
const reference: Work = { file: 'l', landscape, scenarios: [{ file: 's', value: scenario }], views: [] }

const played = (start: Work, all: readonly Dice[]): Work => all.reduce((work, one) => {
  const edit = editOf(work, one)
  if (edit.do === 'restore-landscape' || edit.do === 'import-landscape') return work
  try { return edited(work, edit) } catch (error) {
    if (!(error instanceof EditError)) throw error
    return work
  }
}, start)

/** Dice for a landscape of many components. */
const manyDice = fc.array(fc.record({ edit: fc.nat(99), a: fc.nat(400), b: fc.nat(400), c: fc.nat(99) }), { minLength: 1, maxLength: 4 })
const lines = (of: string) => of.split(/\r?\n/).map((line) => line.trim()).filter(Boolean)
const comments = (of: string) => lines(of).filter((line) => line.startsWith('#'))

/** How many lines are in one text and not in the other, either way. */
function difference(a: string, b: string): { gone: string[]; come: string[] } {
  const count = (of: string) => lines(of).reduce((all, line) => all.set(line, (all.get(line) ?? 0) + 1), new Map<string, number>())
  const minus = (one: Map<string, number>, other: Map<string, number>) => [...one].flatMap(([line, number]) => Array.from({ length: Math.max(0, number - (other.get(line) ?? 0)) }, () => line))
  const [left, right] = [count(a), count(b)]
  return { gone: minus(left, right), come: minus(right, left) }
}

describe('the text of the reference landscape after a change', () => {
  it('is the same when nothing changed', () => {
    expect(textAfter(text, landscape, structuredClone(landscape))).toBe(text)
    expect(textAfter(scenarioText, scenario, structuredClone(scenario))).toBe(scenarioText)
  })

  it('says exactly what it became, whatever was changed', () => {
    fc.assert(fc.property(manyDice, (all) => {
      const { landscape: after, scenarios: [one] } = played(reference, all)
      const changed = textAfter(text, landscape, after)
      expect(reads(landscapeIn(changed), after)).toBe(true)
      if (!one) return
      const reading = readScenario(textAfter(scenarioText, scenario, one.value), 's')
      expect(reading.ok && reads(reading.value, one.value)).toBe(true)
    }), { numRuns: 6 })
  })

  it('differs no more than the change does', () => {
    fc.assert(fc.property(fc.nat(400), fc.nat(400), fc.constantFrom('name', 'new', 'need', 'gone'), (a, b, what) => {
      const ids = Object.keys(landscape.components)
      const [id, other] = [ids[a % ids.length] as string, ids[b % ids.length] as string]
      const after = edited(reference, what === 'name' ? { do: 'set-components', parts: { [id]: { name: 'Anders' } } }
        : what === 'new' ? { do: 'add-components', components: { nieuw: { name: 'Nieuw', kind: 'data', needs: [id] } } }
          : what === 'need' ? { do: 'connect', from: id, to: other } : { do: 'remove-components', ids: [id] }).landscape
      const { gone, come } = difference(text, textAfter(text, landscape, after))
      const touched = JSON.stringify(after.components).length - JSON.stringify(landscape.components).length
      if (what === 'name') expect([gone.length, come.length]).toEqual([1, 1])
      if (what === 'new') expect([gone.length, come.length]).toEqual([0, 4])
      if (what === 'need') expect([gone.length <= 1, come.length <= 2]).toEqual([true, true])
      if (what === 'gone') expect(touched).toBeLessThan(0)
    }), { numRuns: 6 })
  })

  it('keeps every comment when nothing goes', () => {
    fc.assert(fc.property(manyDice, (all) => {
      const after = played(reference, all.filter((one) => !editOf(reference, one).do.startsWith('remove'))).landscape
      expect(comments(textAfter(text, landscape, after))).toEqual(comments(text))
    }), { numRuns: 6 })
  })

  it('is the old text again when the change is taken back', () => {
    fc.assert(fc.property(fc.nat(400), fc.nat(99), (a, c) => {
      const ids = Object.keys(landscape.components)
      const id = ids[a % ids.length] as string
      const edits = [{ name: 'Anders' }, { tags: ['nieuw', ...landscape.components[id]?.tags ?? []] }, { owner: 'Iemand' }, { restart: 'PT9H' }, { needs: [...landscape.components[id]?.needs ?? [], ids[(a + 1) % ids.length] as string] }]
      const after = edited(reference, { do: 'set-components', parts: { [id]: edits[c % edits.length] ?? {} } }).landscape
      const changed = textAfter(text, landscape, after)
      const back = textAfter(changed, after, landscape)
      if (c % edits.length < 2 || landscape.components[id]?.needs) expect(difference(text, back)).toEqual({ gone: [], come: [] })
      if (c % edits.length === 0) expect(back).toBe(text)
    }), { numRuns: 6 })
  })
})

describe('the text of any landscape', () => {
  it('that is new can be read', () => {
    fc.assert(fc.property(works, (work) => {
      expect(reads(landscapeIn(textAfter('', {}, work.landscape)), work.landscape)).toBe(true)
    }))
  })

  it('says what it became, in lines and in JSON', () => {
    fc.assert(fc.property(works, fc.array(dice, { minLength: 1, maxLength: 6 }), fc.boolean(), (start, all, json) => {
      const first = json ? JSON.stringify(start.landscape, null, 4) : textAfter('', {}, start.landscape)
      const { landscape: after } = played(start, all)
      const changed = textAfter(first, start.landscape, after)
      expect(reads(landscapeIn(changed), after)).toBe(true)
      expect(reads(landscapeIn(textAfter(changed, after, start.landscape)), start.landscape)).toBe(true)
      if (json) expect(changed).toBe(JSON.stringify(after, null, 4))
    }))
  })

  it('keeps its line ends and its byte order mark', () => {
    fc.assert(fc.property(works, fc.array(dice, { minLength: 1, maxLength: 3 }), (start, all) => {
      const first = `\uFEFF${textAfter('', {}, start.landscape).replaceAll('\n', '\r\n')}`
      const { landscape: after } = played(start, all)
      const changed = textAfter(first, start.landscape, after)
      expect(reads(landscapeIn(changed), after)).toBe(true)
      expect(changed).not.toMatch(/[^\r]\n/)
      expect(changed.startsWith('\uFEFF')).toBe(true)
    }))
  })
})
