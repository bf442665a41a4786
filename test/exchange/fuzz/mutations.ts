import fc from 'fast-check'
import { strToU8 } from 'fflate'

/** Pieces that have broken readers before. */
const EVIL = [
  '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '&#0;', '&#x110000;', ']]>', '<![CDATA[', '<a><a><a>', '</folder>', '<x:y/>', ' xmlns:x=""', 'xsi:type=""', '__proto__', 'constructor', '"', '""', ';', ',', '\t', '\n', '\r', '\0',
  '\uFEFF', '---\n', '&a *a', '<<: *a', '- ', ': ', '{', '}', '[', '9'.repeat(400), '1e999', '-1', 'NaN', 'number-columns-repeated="999999999"', 'r="XFD1048576"', 'id="a"', 'source="a"', 'target="nowhere"', '=cmd|x', 'é', '\ud83d\ude00',
].map((text) => strToU8(text))

type Mutation = (bytes: Uint8Array) => Uint8Array

const joined = (...parts: Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
const place = fc.double({ min: 0, max: 1, noNaN: true })
const at = (bytes: Uint8Array, share: number) => Math.floor(share * bytes.length)

const flip = fc.tuple(place, fc.nat(255)).map(([where, value]): Mutation => (bytes) => {
  const copy = bytes.slice()
  if (copy.length) copy[Math.min(copy.length - 1, at(copy, where))] = value
  return copy
})
const cut = place.map((where): Mutation => (bytes) => bytes.slice(0, at(bytes, where)))
const remove = fc.tuple(place, place).map(([a, b]): Mutation => (bytes) => joined(bytes.slice(0, at(bytes, Math.min(a, b))), bytes.slice(at(bytes, Math.max(a, b)))))
const repeat = fc.tuple(place, place).map(([a, b]): Mutation => (bytes) => {
  const [from, to] = [at(bytes, Math.min(a, b)), at(bytes, Math.max(a, b))]
  return joined(bytes.slice(0, to), bytes.slice(from))
})
const insert = fc.tuple(place, fc.constantFrom(...EVIL)).map(([where, piece]): Mutation => (bytes) => joined(bytes.slice(0, at(bytes, where)), piece, bytes.slice(at(bytes, where))))
const widen: fc.Arbitrary<Mutation> = fc.constant((bytes) => Uint8Array.from({ length: bytes.length * 2 }, (_, i) => (i % 2 ? 0 : bytes[i / 2] as number)))

/** One to four ways in which a file is damaged, one after another. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(fc.oneof({ weight: 6, arbitrary: insert }, { weight: 4, arbitrary: flip }, { weight: 3, arbitrary: remove }, { weight: 3, arbitrary: repeat }, { weight: 2, arbitrary: cut }, { weight: 1, arbitrary: widen }), { minLength: 1, maxLength: 4 })
