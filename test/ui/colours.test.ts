import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, difference, hexOf, oklch, readColour, type Rgb } from '../../src/model/colour.ts'
import { PAIRS, weaknesses } from '../../src/ui/styles/pairs.ts'
import { colourOf, resolve, tokensIn } from '../../src/ui/styles/resolve.ts'
import { allTokens } from '../../src/ui/styles/theme-file.ts'
import { THEMES } from '../../src/ui/styles/themes.ts'
import { ALL_VISIONS, seen } from './colour-vision.ts'

const MODES = ['light', 'dark'] as const
const FILLS = ['--stopped-fill', '--below-minimum-fill', '--degraded-fill', '--normal-fill']
const BASE = allTokens({})
const colour = (name: string, mode: 'light' | 'dark', tokens = BASE) => colourOf(name, tokens, mode) as Rgb

describe('colours', () => {
  it('have the contrast that WCAG defines', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 5)
    expect(contrast(readColour('#767676') as Rgb, readColour('#fff') as Rgb)).toBeCloseTo(4.54, 2)
  })

  it('are read as they are written', () => {
    expect(readColour('#f00')).toEqual([1, 0, 0])
    expect(readColour('rgb(255, 0, 0)')).toEqual([1, 0, 0])
    expect(readColour('rgb(0 0 0 / 50%)')).toBeNull()
    expect(readColour('red')).toBeNull()
  })

  it('keep hue when made from another', () => {
    const made = readColour(resolve('oklch(from #00568b 0.79 min(c, 0.11) h)', {}, 'light')) as Rgb
    const [lightness, chroma, hue] = oklch(made)
    expect(lightness).toBeCloseTo(0.79, 2)
    expect(chroma).toBeLessThan(0.115)
    expect(Math.abs(hue - oklch(readColour('#00568b') as Rgb)[2])).toBeLessThan(2)
  })

  it('of tokens are resolved as a browser does', () => {
    const tokens = { '--a': 'light-dark(var(--b), var(--none, #000))', '--b': '#123456', '--loop': 'var(--loop)' }
    expect(resolve('var(--a)', tokens, 'light')).toBe('#123456')
    expect(resolve('var(--a)', tokens, 'dark')).toBe('#000')
    expect(resolve('var(--loop)', tokens, 'dark')).toBe('')
  })
})

describe.each(THEMES.map((theme) => [theme.id, theme] as const))('the theme %s', (_, theme) => {
  const tokens = allTokens(theme.tokens)

  it('has every colour in light and dark', () => {
    for (const mode of MODES) for (const name of new Set(PAIRS.flatMap(([front, ground]) => [front, ground]))) expect(colourOf(name, tokens, mode), `${name} in ${mode}`).not.toBeNull()
  })

  it('can be read: text 4.5 to 1, signs and edges 3 to 1', () => expect(weaknesses(tokens)).toEqual([]))

  it('shows where the focus is on every ground', () => {
    for (const mode of MODES) for (const ground of ['--page', '--panel', '--panel-2', '--accent', '--accent-soft', '--header']) {
      const ring = ['--focus', '--focus-back'].map((name) => contrast(colour(name, mode, tokens), colour(ground, mode, tokens)))
      expect(Math.max(...ring), `${ground} in ${mode}`).toBeGreaterThanOrEqual(3)
    }
  })

  it('does not choose in the colour of a status', () => {
    for (const mode of MODES) for (const fill of FILLS) expect(difference(colour('--accent', mode, tokens), colour(fill, mode, tokens)), `${fill} in ${mode}`).toBeGreaterThan(0.07)
  })
})

describe('the colours of a status', () => {
  // Twice what tells two areas apart that do not touch; the palette of before had 0.02 between two of its colours.
  const LEAST = 0.12
  const pairs = FILLS.flatMap((one, i) => FILLS.slice(i + 1).map((other) => [one, other] as const))

  it.each(MODES.flatMap((mode) => ALL_VISIONS.map((vision) => [mode, vision] as const)))('keep apart in %s for %s vision', (mode, vision) => {
    for (const [one, other] of pairs) expect(difference(seen(colour(one, mode), vision), seen(colour(other, mode), vision)), `${one} and ${other}`).toBeGreaterThanOrEqual(LEAST)
  })
})

describe('the example theme', () => {
  it('is that of the NL Design System', () => {
    const theirs = tokensIn(readFileSync(new URL('../../node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css', import.meta.url), 'utf8'))
    const ours = THEMES[0]?.tokens ?? {}
    expect(Object.keys(ours).length).toBeGreaterThan(10)
    for (const [name, value] of Object.entries(ours)) expect(resolve(`var(${name})`, theirs, 'light'), name).toBe(value)
  })
})

describe('the page of the accessibility statement', () => {
  it('has the colours of the app', () => {
    const page = tokensIn(readFileSync(new URL('../../public/toegankelijkheid.css', import.meta.url), 'utf8'))
    expect(Object.keys(page).length).toBeGreaterThan(8)
    for (const mode of MODES) for (const name of Object.keys(page)) expect(hexOf(colour(name, mode, page)), `${name} in ${mode}`).toBe(hexOf(colour(name, mode)))
  })
})
