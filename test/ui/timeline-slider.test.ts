import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'
import type { Sheet } from '../../src/ui/charts/timeline/sheet.ts'
import { meantSecond, nextInstant, previousInstant } from '../../src/ui/charts/timeline/instants.ts'
import type { Lane } from '../../src/ui/charts/timeline/lanes.ts'
import { interruptedAt, sliderKey, sliderText } from '../../src/ui/charts/timeline/slider.ts'

const DAY = 86_400
const instants = [0, 100, 200]

describe('stepping through the changes', () => {
  it('goes to the change before, also from between two', () => {
    expect(previousInstant(instants, 200)).toBe(100)
    expect(previousInstant(instants, 150)).toBe(100)
    expect(previousInstant(instants, 0)).toBe(0)
  })

  it('goes to the change after, and at last to the end', () => {
    expect(nextInstant(instants, 100, 900)).toBe(200)
    expect(nextInstant(instants, 200, 900)).toBe(900)
  })
})

describe('the keys of the slider', () => {
  const trace = { instants: [0, 3_600, 2 * DAY], horizon: 3 * DAY }

  it.each([
    ['ArrowRight', 0, 3_600], ['ArrowUp', 0, 3_600], ['ArrowLeft', 3_600, 0], ['PageUp', 3_600, 3_600 + DAY], ['PageDown', 3_600, 0],
    ['PageUp', 2.5 * DAY, 3 * DAY], ['Home', DAY, 0], ['End', DAY, 3 * DAY],
  ])('%s at %d leads to %d', (key, from, to) => expect(sliderKey(key, from, trace)).toBe(to))

  it('leaves other keys alone', () => expect(sliderKey('Tab', 0, trace)).toBeNull())
})

describe('the second that a hand means', () => {
  it('is the change that is close by', () => expect(meantSecond(3_640, [0, 3_610], 10, DAY)).toBe(3_610))
  it('is a round time otherwise', () => expect(meantSecond(7_240, [0], 10, DAY)).toBe(7_260))
  it('is rounder when a pixel is more time', () => expect(meantSecond(40_000, [0], 1_000, DAY)).toBe(39_600))
  it('stays within the scenario', () => {
    expect(meantSecond(-500, [DAY], 10, DAY)).toBe(0)
    expect(meantSecond(DAY + 5_000, [0], 10, DAY)).toBe(DAY)
  })
})

describe('the number of interrupted services', () => {
  const lane = (...segments: Lane['segments']): Lane => ({ id: '', name: '', critical: true, segments, limits: [], moments: [], carried: [] })
  const lanes = [
    lane({ from: 0, to: 10, status: 'normal' }, { from: 10, to: 20, status: 'stopped' }),
    lane({ from: 0, to: 15, status: 'below-minimum' }, { from: 15, to: 20, status: 'degraded' }),
  ]

  it.each([[0, 1], [10, 2], [15, 1], [20, 1]])('at second %d is %d', (t, count) => expect(interruptedAt(lanes, t)).toBe(count))

  it('says of which services it is', () => {
    const sheet = (...some: Lane[]) => ({
      lanes: some, scenario: { start: '2026-11-23T08:00' }, messages: messagesIn('nl'), clock: String,
    }) as unknown as Sheet
    const other = { ...lanes[0] as Lane, critical: false }
    expect(sliderText(sheet(...lanes, other), 10).count).toBe('Nu tegelijk: 2 van 2 kritieke diensten onderbroken (3 van alle 3)')
    expect(sliderText(sheet(...lanes), 0).whole).toBe('maandag 23 november 08:00, het begin. Nu tegelijk: 1 van 2 diensten onderbroken')
  })
})
