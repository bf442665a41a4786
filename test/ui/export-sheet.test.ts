import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'
import type { Measure } from '../../src/ui/map/draw/label.ts'
import { TONES } from '../../src/ui/map/draw/paint.ts'
import type { Palette } from '../../src/ui/map/draw/palette.ts'
import { exportItems, isPicture } from '../../src/ui/export/formats.ts'
import { ratioOf } from '../../src/ui/export/sheet/png.ts'
import type { Sheet, TextShape } from '../../src/ui/export/sheet/shape.ts'
import { sheetOf } from '../../src/ui/export/sheet/sheet.ts'
import { svgText } from '../../src/ui/export/sheet/svg-text.ts'
import { assertWellFormed } from '../report/well-formed.ts'
import { boardIn, landscape, sceneOn } from './map-landscape.ts'

const measure: Measure = { width: (text) => text.length / 2, cut: ([name = '']) => name, wrap: (name) => [name] }
const palette = Object.fromEntries(TONES.map((tone, i) => [tone, `#0000${(16 + i).toString(16)}`])) as Palette
const about = { heading: 'Proef', under: 'Scenario: Storing', description: 'Kaart van Proef' }

const sheetIn = (view: Parameters<typeof boardIn>[0] = {}, asked: Parameters<typeof sceneOn>[1] = {}): Sheet => {
  const board = boardIn(view)
  return sheetOf(board, sceneOn(board, asked), about, measure)
}
const texts = ({ shapes }: Sheet) => shapes.filter((shape): shape is TextShape => shape.kind === 'text').map(({ text }) => text)

describe('the map on paper', () => {
  it('has every component by its name, what it is of, and what the signs mean', () => {
    const written = texts(sheetIn())
    for (const { name } of Object.values(landscape.components)) expect(written).toContain(name)
    const { map, say } = messagesIn('nl')
    for (const text of ['Proef', 'Scenario: Storing', say.status('stopped'), say.status('degraded'), map.legend.hit, map.legend.foreign, map.legend.fallback]) expect(written).toContain(text)
  })

  it('keeps all of it within the sheet', () => {
    const { width, height, shapes } = sheetIn({}, { selected: 'zaak' })
    for (const shape of shapes) {
      const [x, y] = shape.kind === 'box' ? [shape.box.x + shape.box.width, shape.box.y + shape.box.height] : [shape.x, shape.y]
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeLessThanOrEqual(height)
    }
  })

  it('leaves out what is left out on the screen', () => {
    expect(texts(sheetIn({}, { withoutKinds: ['supply'] }))).not.toContain('Stroom')
  })

  it('shows the lines of what is chosen, and all of them faintly when nothing is', () => {
    const curves = (sheet: Sheet) => sheet.shapes.filter((shape) => shape.kind === 'path' && shape.d.includes('C') && shape.line)
    expect(curves(sheetIn())).toHaveLength(1)
    const chosen = curves(sheetIn({}, { selected: 'zaak' }))
    expect(chosen.length).toBeGreaterThan(1)
    for (const { opacity } of chosen) expect(opacity).toBeGreaterThan(0.5)
  })
})

describe('the SVG file', () => {
  const svg = svgText(sheetIn({}, { statuses: { zaak: 'stopped' }, hit: ['login'] }), palette, "'Letters', sans-serif")

  it('is well-formed and stands alone', () => {
    expect(() => assertWellFormed(svg)).not.toThrow()
    expect(svg).not.toMatch(/var\(|foreignObject|<style|\sstyle=|class=|href|NaN|undefined/)
    expect([...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].filter(([, colour = '']) => colour !== 'none' && !/^#[0-9a-f]{6}$/.test(colour))).toEqual([])
  })

  it('says what it is to who does not see it', () => {
    expect(svg).toMatch(/<svg[^>]* role="img" aria-labelledby="title desc"/)
    expect(svg).toContain('<title id="title">Proef</title>')
    expect(svg).toContain('<desc id="desc">Kaart van Proef</desc>')
  })

  it('is shown at least 1920 wide', () => expect(Number(/ width="(\d+(?:\.\d+)?)"/.exec(svg)?.[1])).toBeGreaterThanOrEqual(1920))

  it('cannot be broken by a name', () => {
    const sheet: Sheet = { width: 10, height: 10, title: '<script>&"', description: 'a\u0000\ud800b', shapes: [{ kind: 'text', text: ']]><b>&\u0007', x: 0, y: 0, size: 1, weight: 400, tone: 'ink' }] }
    const text = svgText(sheet, palette, 'Arial')
    expect(() => assertWellFormed(text)).not.toThrow()
    expect(text).toContain('>]]&gt;&lt;b&gt;&amp;</text>')
    expect(text).toContain('>ab</desc>')
  })
})

describe('the PNG picture', () => {
  it('has two pixels for one, is at least 1920 wide, and no larger than browsers can draw', () => {
    expect(ratioOf({ width: 1500, height: 800 })).toBe(2)
    expect(ratioOf({ width: 600, height: 400 })).toBe(3.2)
    for (const [width, height] of [[12_000, 9_000], [30_000, 500]] as const) {
      const ratio = ratioOf({ width, height })
      expect(width * ratio).toBeLessThanOrEqual(16_000)
      expect(width * height * ratio ** 2).toBeLessThanOrEqual(64e6 * 1.001)
    }
  })
})

describe('what can be exported', () => {
  it('is the map and the landscape, in groups', () => {
    const items = exportItems(messagesIn('nl'))
    expect(items.map(({ id }) => id)).toEqual(['svg', 'png', 'csv', 'ameff', 'graphml', 'gexf', 'mermaid', 'dot', 'open-psa', 'json'])
    expect(items.filter(({ id }) => isPicture(id)).map(({ group }) => group)).toEqual(['Kaart exporteren als', 'Kaart exporteren als'])
  })
})
