import { gzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { gunzip } from '../../../src/exchange/bytes/gunzip.ts'
import { RATIO_FREE } from '../../../src/exchange/limits.ts'
import { bytesOf, detailsOf } from '../refusals.ts'

const unpack = (bytes: Uint8Array) => gunzip({ path: 'map/model.xml.gz', bytes })

describe('a GZIP', () => {
  const packed = gzipSync(bytesOf('<a/>'.repeat(1000)), { mtime: 0 })

  it('gives the file in it, under its name without .gz', () => {
    expect(unpack(packed)).toEqual({ ok: true, file: { path: 'map/model.xml', bytes: bytesOf('<a/>'.repeat(1000)) } })
  })

  it('may be several after one another', () => {
    const result = unpack(Uint8Array.from([...packed, ...packed]))
    expect(result.ok && result.file.bytes.length).toBe(8000)
  })

  it('does not unpack far beyond its packed size', () => {
    expect(detailsOf(unpack(gzipSync(new Uint8Array(RATIO_FREE * 4), { mtime: 0 })))).toMatchObject([{ code: 'archive-too-large', entry: 'map/model.xml' }])
  })

  it('is refused when it is cut off anywhere, or when its check does not hold', () => {
    for (let length = 3; length < packed.length; length++) expect(unpack(packed.subarray(0, length)).ok).toBe(false)
    const changed = packed.slice()
    changed[packed.length - 6]! ^= 1
    expect(detailsOf(unpack(changed))).toEqual([{ code: 'archive-broken', message: 'crc' }])
  })
})
