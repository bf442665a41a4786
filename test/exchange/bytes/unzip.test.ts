import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isZip, unzip } from '../../../src/exchange/bytes/unzip.ts'
import { LARGEST_RATIO, MOST_ENTRIES, RATIO_FREE } from '../../../src/exchange/limits.ts'
import { bytesOf, detailsOf } from '../refusals.ts'
import { asZip64, directoryAt, forged, zipOf } from './archives.ts'

const textsOf = (zip: Uint8Array) => {
  const result = unzip(zip, 'a.zip')
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return Object.fromEntries(result.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
}

describe('a ZIP', () => {
  it('gives the files in it, packed or not', () => {
    const texts = { 'model.xml': '<a/>'.repeat(1000), 'map/b.txt': 'ë', 'map/leeg.txt': '' }
    for (const level of [0, 6] as const) {
      const zip = zipOf(texts, level)
      expect(isZip(zip)).toBe(true)
      expect(textsOf(zip)).toEqual(texts)
    }
  })

  it('gives back what was put in, whatever it is', () => {
    fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?$/), fc.uint8Array({ maxLength: 500 })), (parts) => {
      const result = unzip(zipOf(parts), 'a.zip')
      expect(result.ok && Object.fromEntries(result.files.map(({ path, bytes }) => [path, [...bytes]]))).toEqual(Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, [...bytes]])))
    }), { numRuns: 50 })
  })

  it('may stand behind something else, and have its sizes in the fields of ZIP64', () => {
    const zip = zipOf({ 'model.xml': '<a/>'.repeat(100) })
    expect(textsOf(Uint8Array.from([...bytesOf('#!/bin/sh\n'), ...zip]))).toEqual({ 'model.xml': '<a/>'.repeat(100) })
    expect(textsOf(asZip64(zip))).toEqual({ 'model.xml': '<a/>'.repeat(100) })
  })

  it('has no way out: paths stay within', () => {
    expect(Object.keys(textsOf(zipOf({ '../../etc/passwd': 'x', '/srv/a': 'y', 'C:\\b\\..\\c.txt': 'z' })))).toEqual(['etc/passwd', 'srv/a', 'b/c.txt'])
  })

  it('does not unpack far beyond its packed size', () => {
    const bomb = zipOf({ 'model.xml': new Uint8Array(RATIO_FREE * 4) })
    const [detail] = detailsOf(unzip(bomb, 'a.zip'))
    expect(bomb.length * LARGEST_RATIO).toBeLessThan(RATIO_FREE * 4)
    expect(detail).toMatchObject({ code: 'archive-too-large', entry: 'model.xml' })
    expect(detail).toHaveProperty('size', expect.toSatisfy((size: number) => size < RATIO_FREE * 4))
  })

  it('does not unpack more than all together may become', () => {
    const zip = zipOf({ a: 'x'.repeat(1000), b: 'y'.repeat(1000) })
    expect(unzip(zip, 'a.zip', { left: 2000 }).ok).toBe(true)
    expect(detailsOf(unzip(zip, 'a.zip', { left: 1999 }))).toMatchObject([{ code: 'archive-too-large', entry: 'b', limit: 999 }])
    expect(detailsOf(unzip(zipOf({ a: 'x'.repeat(1000) }, 0), 'a.zip', { left: 999 }))).toMatchObject([{ code: 'archive-too-large', entry: 'a' }])
  })

  it('is refused when its directory lies about sizes', () => {
    const zip = zipOf({ 'model.xml': '<a/>'.repeat(1000) })
    const entry = directoryAt(zip)
    expect(detailsOf(unzip(forged(zip, entry + 24, 10, 4), 'a.zip'))).toEqual([{ code: 'archive-lies', entry: 'model.xml', claimed: 10 }])
    const large = zipOf({ 'model.xml': new Uint8Array(1e6).map((_, i) => i * i) })
    expect(detailsOf(unzip(forged(large, directoryAt(large) + 24, 500_000, 4), 'a.zip'))).toEqual([{ code: 'archive-lies', entry: 'model.xml', claimed: 500_000 }])
    expect(detailsOf(unzip(forged(zip, entry + 24, 1e6, 4), 'a.zip'))).toMatchObject([{ code: 'archive-broken' }])
    expect(detailsOf(unzip(forged(zip, entry + 20, 1e9, 4), 'a.zip'))).toMatchObject([{ code: 'archive-broken' }])
  })

  it('does not mind what the header before a file says of its size', () => {
    const zip = zipOf({ 'model.xml': '<a/>'.repeat(1000) })
    expect(textsOf(forged(forged(zip, 18, 3, 4), 22, 0xfffffff0, 4))).toEqual({ 'model.xml': '<a/>'.repeat(1000) })
  })

  it('is refused when entries share their bytes', () => {
    const zip = zipOf({ a: 'x', b: 'y'.repeat(30) }, 0)
    const second = directoryAt(zip)
    // The second entry is made as large as the whole file.
    expect(detailsOf(unzip(forged(forged(zip, second + 20, zip.length, 4), second + 24, zip.length, 4), 'a.zip'))).toMatchObject([{ code: 'archive-broken', message: 'overlapping entries' }])
  })

  it('is refused when it is locked, packed in an unknown way, or damaged', () => {
    const zip = zipOf({ 'model.xml': '<a/>'.repeat(1000) })
    const entry = directoryAt(zip)
    expect(detailsOf(unzip(forged(zip, entry + 8, 1, 2), 'a.zip'))).toEqual([{ code: 'archive-locked', entry: 'model.xml' }])
    expect(detailsOf(unzip(forged(zip, entry + 10, 14, 2), 'a.zip'))).toEqual([{ code: 'unsupported-file', found: 'ZIP, method 14' }])
    expect(detailsOf(unzip(forged(zip, entry + 16, 0, 4), 'a.zip'))).toMatchObject([{ code: 'archive-broken' }])
  })

  it('is refused when there are too many files in it, before they are unpacked', () => {
    const zip = zipOf({ a: 'x' })
    const end = zip.length - 22
    expect(detailsOf(unzip(forged(zip, end + 10, MOST_ENTRIES + 1, 2), 'a.zip'))).toEqual([{ code: 'archive-too-many', count: MOST_ENTRIES + 1, limit: MOST_ENTRIES }])
  })

  it('gives an answer wherever it is cut off or changed', () => {
    const zip = zipOf({ 'model.xml': '<a>ë</a>'.repeat(50), 'b/c.txt': 'tekst' })
    for (let length = 0; length < zip.length; length++) expect(unzip(zip.subarray(0, length), 'a.zip').ok).toBe(false)
    fc.assert(fc.property(fc.nat(zip.length - 1), fc.nat(255), (at, byte) => {
      const changed = zip.slice()
      changed[at] = byte
      const result = unzip(changed, 'a.zip')
      expect(result.ok || result.problems.length > 0).toBe(true)
    }), { numRuns: 500 })
  })
})
