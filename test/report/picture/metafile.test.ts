import { describe, expect, it } from 'vitest'
import type { Point } from '../../../src/report/picture/path.ts'
import { emfOf } from '../../../src/report/picture/emf.ts'
import { svgShapes, type Shape } from '../../../src/report/picture/svg-shapes.ts'
import { smallReport } from '../small-case.ts'

const svg = (content: string, more = 'width="100" height="50"') => `<svg xmlns="http://www.w3.org/2000/svg" ${more}>${content}</svg>`
const shapes = (content: string, more?: string) => svgShapes(svg(content, more))!
const outline = (content: string, more?: string) => shapes(content, more).shapes[0] as Extract<Shape, { kind: 'outline' }>
const points = (content: string, more?: string) => outline(content, more).steps.flatMap((step) => (step.kind === 'Z' ? ['Z'] : step.kind === 'C' ? [...step.points] : [step.to]) as (string | Point)[])

/** The records of a metafile: what kind each is, and its whole numbers. */
function records(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer)
  const found: { kind: number; values: number[]; at: number }[] = []
  for (let at = 0; at < bytes.length; at += view.getUint32(at + 4, true)) found.push({ kind: view.getUint32(at, true), at, values: Array.from({ length: view.getUint32(at + 4, true) / 4 - 2 }, (_, i) => view.getInt32(at + 8 + 4 * i, true)) })
  return found
}

describe('an SVG picture as shapes', () => {
  it('reads every kind of outline', () => {
    expect(points('<rect x="1" y="2" width="3" height="4"/>')).toEqual([[1, 2], [4, 2], [4, 6], [1, 6], 'Z'])
    expect(points('<line x1="1" y1="2" x2="3" y2="4" stroke="black"/>')).toEqual([[1, 2], [3, 4]])
    expect(points('<polygon points="1,2 3,4 5,6"/>')).toEqual([[1, 2], [3, 4], [5, 6], 'Z'])
    expect(points('<path d="M1 2h3v-1H0zl1 1"/>')).toEqual([[1, 2], [4, 2], [4, 1], [0, 1], 'Z', [2, 3]])
    expect(points('<path d="m1 1 1 1-.5.5"/>')).toEqual([[1, 1], [2, 2], [1.5, 2.5]])
    expect(points('<path d="M0 0Q3 3 6 0T12 0"/>').slice(1).map((point) => (point as Point).map(Math.round))).toEqual([[2, 2], [4, 2], [6, 0], [8, -2], [10, -2], [12, 0]])
    expect(points('<path d="M0 0C1 1 2 1 3 0S5-1 6 0"/>').slice(4)).toEqual([[4, -1], [5, -1], [6, 0]])
    expect(points('<circle cx="5" cy="5" r="2"/>').filter((_, i) => i % 3 === 0)).toEqual([[7, 5], [5, 7], [3, 5], [5, 3], [7, 5]])
    expect(points('<rect width="10" height="10" rx="2"/>')[0]).toEqual([2, 0])
  })
  it('follows transforms and the view box', () => {
    expect(points('<g transform="translate(10 5) scale(2)"><line x2="3" y2="4" stroke="red"/></g>')).toEqual([[10, 5], [16, 13]])
    expect(points('<line x1="10" y1="10" x2="20" y2="10" transform="rotate(90 10 10)" stroke="red"/>').map((point) => (point as Point).map(Math.round))).toEqual([[10, 10], [10, 20]])
    expect(points('<line x1="5" y1="5" x2="10" y2="10" stroke="red"/>', 'viewBox="5 5 10 10" width="100" height="100"')).toEqual([[0, 0], [50, 50]])
  })
  it('takes colours from attributes, styles and what stands around, laid over white', () => {
    expect(outline('<g fill="#ff0000"><rect width="1" height="1"/></g>').fill).toBe('#ff0000')
    expect(outline('<rect width="1" height="1" fill="red" style="fill: #00ff00; stroke: #000"/>')).toMatchObject({ fill: '#00ff00', stroke: '#000000', width: 1 })
    expect(outline('<rect width="1" height="1" fill="#000" fill-opacity="0.5"/>').fill).toBe('#808080')
    expect(outline('<rect width="1" height="1" fill="none"/>').fill).toBeNull()
  })
  it('reads texts with their place, size and alignment, also in lines of their own', () => {
    expect(shapes('<text x="3" y="4" font-size="10" font-weight="bold" text-anchor="end">Een &amp; twee</text>').shapes).toEqual([{ kind: 'text', at: [3, 4], text: 'Een & twee', size: 10, bold: true, italic: false, anchor: 'end', fill: '#000000', turn: 0 }])
    expect(shapes('<text x="3" y="4" font-size="10"><tspan x="3">a</tspan><tspan x="3" dy="1.2em">b</tspan></text>').shapes.map((shape) => shape.kind === 'text' && [shape.text, shape.at])).toEqual([['a', [3, 4]], ['b', [3, 16]]])
  })
  it('says what it does not read', () => {
    expect(shapes('<image href="#"/><path d="M0 0A1 1 0 0 0 2 2"/><rect width="1" height="1" fill="url(#g)"/><title>x</title>').unread).toEqual(['image', 'path', 'url(#g)'])
    expect(svgShapes('<html/>')).toBeNull()
    expect(svgShapes('<svg')).toBeNull()
  })
  it('reads all of the pictures of a report', () => {
    const pictures = smallReport().blocks.filter((block) => block.kind === 'picture')
    expect(pictures.length).toBeGreaterThan(0)
    for (const picture of pictures) expect(svgShapes(picture.svg)).toMatchObject({ unread: [], width: picture.width, height: picture.height })
  })
})

describe('a metafile', () => {
  const bytes = emfOf(svg('<rect x="10" y="5" width="20" height="10" fill="#112233" stroke="#445566" stroke-dasharray="4 2"/><text x="50" y="20" font-size="10" text-anchor="middle">Zoë</text>'))
  const all = records(bytes)
  it('says its own length and number of records, and ends where it should', () => {
    const view = new DataView(bytes.buffer)
    expect([view.getUint32(40, true), view.getUint32(48, true), view.getUint32(52, true)]).toEqual([0x464d4520, bytes.length, all.length])
    expect([all[0]?.kind, all.at(-1)?.kind]).toEqual([1, 14])
    expect(all.at(-1)!.at + 20).toBe(bytes.length)
  })
  it('has the size of the picture, in pixels and in hundredths of a millimetre', () => {
    expect(all[0]?.values.slice(0, 8)).toEqual([0, 0, 99, 49, 0, 0, 2646, 1323])
  })
  it('fills and strokes outlines in their colours', () => {
    expect(all.find(({ kind }) => kind === 39)?.values[2]).toBe(0x332211)
    const pen = all.find(({ kind }) => kind === 95)!.values
    expect([pen[8], pen.slice(10)]).toEqual([0x665544, [2, 80, 40]])
    expect(all.filter(({ kind }) => kind === 27 || kind === 54).map(({ values }) => values)).toEqual([[200, 100], [600, 100], [600, 300], [200, 300]])
    expect(all.some(({ kind }) => kind === 63)).toBe(true)
  })
  it('writes letters as letters, each with its width', () => {
    const { at, values } = all.find(({ kind }) => kind === 84)!
    expect([values.slice(7, 9), values[9]]).toEqual([[1000, 400], 3])
    expect(new TextDecoder('utf-16le').decode(bytes.subarray(at + 76, at + 82))).toBe('Zoë')
    const view = new DataView(bytes.buffer)
    expect([0, 1, 2].map((i) => view.getInt32(at + (values[16] as number) + 4 * i, true))).toEqual([122, 111, 111])
  })
})
