import fc, { type Arbitrary } from 'fast-check'
import type { Component, Landscape } from '../../../src/model/landscape.ts'
import { asNeed, type Need, type NeedEntry } from '../../../src/model/need.ts'
import { landscapes } from '../../engine/random-landscape.ts'

/** What formats, programs and readers could trip over. */
const TRAPS = [
  '<b>&amp;"x"</b>', ']]>', '=1+1', "'=x", '-- click', 'a;b,"c"', 'end', '%%{init: {}}%%', '#quot;', '1. punt', '`code`', '\\N \\"', '{"a":1}', '[1]', '"quoted"', 'true', '3', 'null', '0.5', 'é€😀', '__proto__',
]
/** A name: on one line, something at all, nothing at its ends. */
export const names: Arbitrary<string> = fc.oneof(fc.constantFrom(...TRAPS), fc.string({ unit: 'binary', maxLength: 12 }))
  .map((text) => text.replace(/[\0-\x1f\x7f\ud800-\udfff\ufffe\uffff]|\s/gu, ' ').replace(/ +/g, ' ').trim() || 'x')
/** Any text that has no place in XML but as JSON. */
const texts = fc.oneof(names, fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('', ' a ', 'a\r\nb\tc', '\0\ufffe\ud800', "'+x"))
const described = names.chain((name) => fc.constantFrom(name, `${name}\n\n  ${name}`))

const maybe = <T>(key: string, value: Arbitrary<T>): Arbitrary<Record<string, T>> => fc.option(value, { nil: undefined }).map((some) => (some === undefined ? {} : { [key]: some }))
const merged = <T>(...parts: Arbitrary<object>[]): Arbitrary<T> => fc.tuple(...parts).map((values) => Object.assign({}, ...values) as T)

/** Keys that nobody takes for a number: objects put those first. */
const keys = names.filter((name) => !/^\d+$/.test(name) && name !== '__proto__')
const origin = merged<NonNullable<Component['origin']>>(
  fc.constant({ import: 'model' }), maybe('id', fc.constantFrom('id-1', 'id-2', '1a', 'x y')), maybe('key', fc.constantFrom('K1', 'K2')),
  maybe('type', fc.constantFrom('ApplicationComponent', 'Node', 'BusinessObject', 'Requirement', 'Grouping', 'OrJunction', 'Pakketversie')),
  maybe('properties', fc.uniqueArray(keys, { minLength: 1, maxLength: 3 }).chain((keys) => fc.record(Object.fromEntries(keys.map((key) =>
    [key, fc.oneof(names, fc.array(names, { minLength: 2, maxLength: 3 }))]))))),
  maybe('seen', fc.constant({ name: 'abc' })),
)
const source = fc.oneof(texts, merged<object>(fc.constant({ type: 'register', ref: 'doc' }), maybe('note', texts)))

const extras = merged<Partial<Component>>(
  maybe('description', described), maybe('owner', texts), maybe('layer', fc.constantFrom('software', 'cloud')), maybe('source', source), maybe('origin', origin),
  maybe('tags', fc.array(texts, { maxLength: 3 })), maybe('classification', fc.constantFrom({ availability: 3 }, { integrity: 1, BBN: 2 })),
  maybe('holds', fc.oneof(texts, fc.constant([{ data: ['a', 'b'], keys: 'own' }]))), maybe('exit', fc.constant({ lead: 'P1Y', cost: 5 })),
)

/** Adds to needs what random landscapes of the engine have not: texts and sources, also within groups. */
function withTexts(entry: NeedEntry, extra: Partial<Need>): NeedEntry {
  const need = asNeed(entry)
  const inner = (list: NeedEntry[]) => list.map((one, i) => (i === 0 ? withTexts(one, extra) : one))
  const grown = 'allOf' in need ? { ...need, allOf: inner(need.allOf) } : 'anyOf' in need ? { ...need, anyOf: inner(need.anyOf) } : 'of' in need ? { ...need, of: inner(need.of) } : need
  return { ...grown, ...extra } as NeedEntry
}

/** Landscapes with something in every field, and with names and texts as nasty as they come. */
export const richLandscapes: Arbitrary<Landscape> = landscapes({ size: 6 }).chain((base) => {
  const ids = Object.keys(base.components)
  return fc.record({
    name: names, description: fc.option(described, { nil: undefined }), more: fc.array(extras, { minLength: ids.length, maxLength: ids.length }), called: fc.array(names, { minLength: ids.length, maxLength: ids.length }),
    need: merged<Partial<Need>>(maybe('description', described), maybe('source', source)), website: texts,
  }).map(({ name, description, more, called, need, website }): Landscape => ({
    ...base, name, ...(description !== undefined && { description }), source: 'interview', sources: { doc: { title: 'Document' } },
    imports: { model: { file: 'm.xml', format: 'ameff', choices: { elements: { a: 'tag' } } } },
    organisations: { ...base.organisations, o9: { name, website, description: 'Last', origin: { import: 'model', type: 'BusinessRole' } } },
    components: Object.fromEntries(ids.map((id, i) => {
      const { needs, ...component } = base.components[id] as Component
      return [id, { ...component, ...more[i], name: called[i] as string, ...(needs && { needs: needs.map((entry, n) => (n === 0 ? withTexts(entry, need) : entry)) }) }]
    })),
  }))
})

/** A landscape without differences that mean nothing: `{ on: x }` is `x`, and an empty list of needs is none. */
export function plain(landscape: Landscape): Landscape {
  const shorter = (entry: NeedEntry): NeedEntry => {
    const need = asNeed(entry)
    if ('allOf' in need) return { ...need, allOf: need.allOf.map(shorter) }
    if ('anyOf' in need) return { ...need, anyOf: need.anyOf.map(shorter) }
    if ('of' in need) return { ...need, of: need.of.map(shorter) }
    return Object.keys(need).length === 1 ? need.on : need
  }
  return {
    ...landscape,
    components: Object.fromEntries(Object.entries(landscape.components).map(([id, { needs = [], ...component }]) =>
      [id, { ...component, ...(needs.length > 0 && { needs: needs.map(shorter) }) }])),
  }
}
