import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, readColour, type Rgb } from '../../src/model/colour.ts'
import { houseColours, legible } from '../../src/model/house-colours.ts'

const on = (one: string, other: string) => contrast(readColour(one) as Rgb, readColour(other) as Rgb)

describe('the colours of a house style', () => {
  it('stay as they are where they can be read on white', () => {
    expect(houseColours({ colour: '#123456', accent: '#a3101b' })).toMatchObject({ colour: '#123456', accent: '#a3101b' })
  })
  it('become darker in their own hue where they cannot', () => {
    expect(legible('#ffff00')).toBe('#7c7600')
    expect(legible('#e17000')).toBe('#c25400')
  })
  it('can always be read on white, and the ink of the text on their tint', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const given = `#${number.toString(16).padStart(6, '0')}`
      const { colour, accent, tint } = houseColours({ colour: given, accent: given })
      expect(on(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5)
      expect(on(accent, '#ffffff')).toBeGreaterThanOrEqual(4.5)
      expect(on('#17212b', tint)).toBeGreaterThanOrEqual(7)
    }))
  })
  it('are those of the app without a style; the accent follows the colour', () => {
    expect(houseColours()).toEqual({ colour: '#0b5cad', accent: '#0b5cad', tint: '#eef4f9' })
    expect(houseColours({ colour: '#123456' }).accent).toBe('#123456')
  })
})
