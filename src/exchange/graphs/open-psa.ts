import { fileName, type Progress } from '../file.ts'
import type { Element, Relation, Taken } from '../inventory.ts'
import { MOST_ELEMENTS, MOST_RELATIONS } from '../limits.ts'
import { fault, warningsOf, type Place } from '../problems.ts'
import type { Problem } from '../../model/problem.ts'
import { unreadableCount } from '../unreadable.ts'
import { plainName } from './names.ts'
import { findDefined, pathOf } from './open-psa-names.ts'
import { openPsaParts, type Defined, type Formula, type Scope } from './open-psa-parts.ts'

/** As many mistakes as are told. */
const MOST_TOLD = 100
/** Of a gate or an event; real ones have some ten characters. */
const LONGEST_NAME = 500

type Growing = Element & { properties: [string, string][] }

/**
 * Reads a fault tree in the Model Exchange Format of Open-PSA (2.0d, https://open-psa.github.io/mef/). Elements are of type `gate`,
 * `basic-event` and `house-event`. A gate has a property `formula`: `and`, `or` or `atleast:k`, in terms of FAILURE: it fails when all, any or
 * at least k of its inputs fail; a gate that only names another is an `or` of one. Each input is a relation `input` from the gate, in the order
 * of the file and without a record of its own; an input that is named twice is there twice. A formula within a formula and a constant
 * become elements of their own, without a record. A basic event that is named and nowhere defined has no record either.
 *
 * `not`, `xor` and all else under which a failure can mend something are refused, and so is a gate that does not exist or is there twice: the
 * tree would mean something else. Other parts of a model (event trees, common cause groups, parameters) are counted as unreadable.
 */
export function readOpenPsa(text: string, file: string, progress?: Progress): Taken {
  const { name, defined, others, problems } = openPsaParts(text, file, progress)
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_TOLD) }
  const warnings = warningsOf(file)
  const mistakes: Problem[] = []
  const mistake = (detail: Problem['detail'], place: Place) => mistakes.push(fault(file, detail, place))

  const elements = new Map<string, Growing>()
  const made = new Map<Defined, Growing>()
  const find = findDefined(defined)
  for (const one of defined) {
    if (one.name === '' || one.name.length > LONGEST_NAME) {
      mistake({ code: 'no-foreign-id', what: one.type }, one.place)
      continue
    }
    const path = one.hidden ? pathOf(one) : one.name
    const id = path.length > LONGEST_NAME ? one.name : path
    const first = one.scope.defined.get(one.name)
    const known = (first && made.get(first)) ?? elements.get(id)
    if (known && known.type === one.type && one.type !== 'gate') {
      // Events may be named in a tree and have their numbers elsewhere.
      known.records++
      known.properties.push(...one.properties.map(([key, value]): [string, string] => [key, value]))
      made.set(one, known)
      continue
    }
    if (known) mistake({ code: 'duplicate-foreign-id', id: one.name }, one.place)
    const label = one.label.trim()
    const element: Growing = {
      id, type: one.type, name: id, ...(label !== '' && { documentation: label }), records: 1, line: one.place.line, properties: one.properties.map(([key, value]) => [key, value]),
    }
    elements.set(id, element)
    made.set(one, element)
  }

  const relations: Relation[] = []
  const implied = new Map<string, Growing>()
  /** An element that no definition speaks of; one for all that have the same key. */
  const without = (key: string, name: string, type: string, line: number, properties: [string, string][] = []): Growing => {
    let id = name
    for (let n = 2; elements.has(id); n++) id = `${name}~${n}`
    const element: Growing = { id, type, name, records: 0, line, properties }
    elements.set(id, element)
    implied.set(key, element)
    return element
  }
  const nested = new Map<Growing, number>()
  /** The element for an argument of a gate. */
  const argument = (formula: Formula, gate: Growing, scope: Scope): Growing | undefined => {
    if (formula.is === 'constant') {
      const key = `constant ${formula.value}`
      return implied.get(key) ?? without(key, key, 'house-event', 0, [['state', String(formula.value)]])
    }
    if (formula.is !== 'event') {
      const nth = (nested.get(gate) ?? 0) + 1
      nested.set(gate, nth)
      return filled(without('', `${gate.id}:${nth}`, 'gate', formula.place.line), formula, scope)
    }
    const found = find(formula.name, scope)
    if (found) return made.get(found)
    if (formula.type === 'gate' || formula.type === 'house-event' || formula.name === '' || formula.name.length > LONGEST_NAME) {
      mistake({ code: 'dangling', what: gate.name, id: formula.name.slice(0, 100), end: 'target' }, formula.place)
      return undefined
    }
    const key = `event ${formula.name}`
    return implied.get(key) ?? without(key, formula.name, 'basic-event', formula.place.line)
  }
  /** Gives a gate its formula and its inputs. */
  const filled = (gate: Growing, formula: Formula, scope: Scope): Growing => {
    const inputs = formula.is === 'event' || formula.is === 'constant' ? [formula] : formula.arguments
    const line = 'place' in formula ? formula.place.line : gate.line
    if (formula.is === 'atleast') {
      const least = /^\s*\d{1,9}\s*$/.test(formula.min) ? Number(formula.min) : 0
      if (least < 1 || least > inputs.length) mistake({ code: 'unsupported', what: `atleast min="${formula.min}" (${gate.name})` }, formula.place)
      gate.properties.unshift(['formula', `atleast:${least}`])
    } else {
      if (inputs.length === 0) mistake({ code: 'against-schema', what: `${formula.is} (${gate.name})` }, { line })
      gate.properties.unshift(['formula', formula.is === 'and' ? 'and' : 'or'])
    }
    for (const input of inputs) {
      const target = argument(input, gate, scope)
      if (target) relations.push({ id: `input:${relations.length + 1}`, type: 'input', source: gate.id, target: target.id, properties: [], records: 0, line: 'place' in input ? input.place.line : line })
    }
    return gate
  }
  for (const one of defined) {
    const element = made.get(one)
    if (one.type !== 'gate' || !element) continue
    const [formula, ...more] = one.formulas
    if (!formula || more.length > 0) mistake({ code: 'against-schema', what: `define-gate ${one.name}` }, one.place)
    else filled(element, formula, one.scope)
  }

  if (mistakes.length > 0) return { ok: false, problems: mistakes.slice(0, MOST_TOLD) }
  const tooMany = (what: 'elements' | 'relations', count: number, limit: number): Taken => ({ ok: false, problems: [fault(file, { code: 'too-many', what, count, limit })] })
  if (elements.size > MOST_ELEMENTS) return tooMany('elements', elements.size, MOST_ELEMENTS)
  if (relations.length > MOST_RELATIONS) return tooMany('relations', relations.length, MOST_RELATIONS)
  const unread = unreadableCount()
  for (const { what, place } of others) {
    const detail = { code: 'unknown-type', type: what, name: '' } as const
    unread.add('element', what, detail)
    warnings.add(what, detail, place)
  }
  return {
    ok: true,
    inventory: {
      format: 'open-psa', vocabulary: 'fault-tree', dialect: 'Open-PSA MEF', file: fileName(file), name: name || plainName(file),
      elements: [...elements.values()], relations, views: [], unreadable: unread.all(), problems: warnings.all(),
    },
  }
}
