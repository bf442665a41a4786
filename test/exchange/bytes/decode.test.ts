import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/exchange/bytes/decode.ts'
import { bytesOf, detailsOf } from '../refusals.ts'

const utf16 = (text: string, little: boolean): number[] =>
  Array.from(text, (_, i) => text.charCodeAt(i)).flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255]))
const latin = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0))
const decoded = (bytes: Iterable<number>) => decode(Uint8Array.from(bytes), 'zaken.csv')

const TEXT = 'Zaaksysteem; coördinatie €'

describe('the text in a file', () => {
  it.each([
    ['UTF-8', [...bytesOf(TEXT)]], ['UTF-8', [0xef, 0xbb, 0xbf, ...bytesOf(TEXT)]],
    ['UTF-16LE', [0xff, 0xfe, ...utf16(TEXT, true)]], ['UTF-16BE', [0xfe, 0xff, ...utf16(TEXT, false)]],
    ['UTF-16LE', utf16(TEXT, true)], ['UTF-16BE', utf16(TEXT, false)],
  ])('is read from %s, with and without a mark', (encoding, bytes) => {
    expect(decoded(bytes)).toEqual({ ok: true, text: TEXT, encoding, warnings: [] })
  })

  it('is taken for Windows-1252 when it is no UTF-8, with a warning', () => {
    const result = decoded([0x80, 0x20, ...latin('coördinatie'), 0x92])
    expect(result).toMatchObject({ ok: true, text: '€ coördinatie’', encoding: 'Windows-1252', warnings: [{ severity: 'warning', file: 'zaken.csv', detail: { code: 'encoding-guessed' } }] })
  })

  it('is taken for Windows-1252 when it is not the UTF-8 that it says it is, and the warning says so', () => {
    expect(decoded(latin('<?xml version="1.0" encoding="UTF-8"?><a>ë</a>'))).toMatchObject({ text: expect.stringContaining('<a>ë</a>'), warnings: [{ detail: { code: 'encoding-guessed', encoding: 'Windows-1252', declared: 'UTF-8' } }] })
    expect(decoded(latin('<a>ë</a>'))).toMatchObject({ warnings: [{ detail: { code: 'encoding-guessed', encoding: 'Windows-1252' } }] })
  })

  it('is in the encoding that XML declares, without a warning', () => {
    expect(decoded(latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>ë</a>'))).toMatchObject({ ok: true, text: expect.stringContaining('<a>ë</a>'), warnings: [] })
  })

  it('is not in UTF-16 when the declaration that says so can be read', () => {
    const text = '<?xml version="1.0" encoding="utf-16"?><a>ë</a>'
    expect(decode(bytesOf(text), 'a.xml')).toMatchObject({ ok: true, text, encoding: 'UTF-8' })
  })

  it('is refused when it does not fit what the file says of itself', () => {
    expect(detailsOf(decoded([0xef, 0xbb, 0xbf, 0xff]))).toEqual([{ code: 'bad-encoding', encoding: 'UTF-8' }])
    expect(detailsOf(decoded([0xff, 0xfe, 0x41]))).toEqual([{ code: 'bad-encoding', encoding: 'UTF-16LE' }])
    expect(detailsOf(decoded([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toEqual([{ code: 'bad-encoding', encoding: 'UTF-32' }])
    expect(detailsOf(decode(bytesOf('<?xml version="1.0" encoding="klingon"?><a/>'), 'a.xml'))).toEqual([{ code: 'bad-encoding', encoding: 'klingon' }])
  })

  it('comes back as it was written in UTF-8, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\0\uFEFF]|^\s*<\?xml/.test(text)), (text) => {
      expect(decode(bytesOf(text), 'a')).toEqual({ ok: true, text, encoding: 'UTF-8', warnings: [] })
    }))
  })

  it('gives an answer for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const result = decode(bytes, 'a')
      expect(result.ok || result.problems.length > 0).toBe(true)
    }))
  })
})
