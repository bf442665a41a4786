import { describe, expect, it } from 'vitest'
import { placeOf } from '../../src/ui/help/place-near.ts'

const SCREEN = { width: 1000, height: 600 }
const CARD = { width: 300, height: 200 }
const near = (left: number, top: number, width: number, height: number) => placeOf({ left, top, width, height }, CARD, SCREEN)

describe('a card near something', () => {
  it('stands below it', () => expect(near(100, 50, 80, 20)).toEqual({ left: 100, top: 78 }))
  it('stands above it at the foot of the screen', () => expect(near(100, 500, 80, 20)).toEqual({ left: 100, top: 292 }))
  it('stands beside what is tall, on the side with room', () => {
    expect(near(0, 0, 300, 600)).toEqual({ left: 308, top: 8 })
    expect(near(700, 0, 300, 600)).toEqual({ left: 392, top: 8 })
  })
  it.each([[0, 0, 1000, 600], [990, 590, 10, 10], [-50, -50, 20, 20], [900, 100, 80, 20]])('stays within the screen: %s %s %s %s', (...box) => {
    const { left, top } = near(...box)
    expect(left).toBeGreaterThanOrEqual(8)
    expect(top).toBeGreaterThanOrEqual(8)
    expect(left + CARD.width).toBeLessThanOrEqual(SCREEN.width - 8)
    expect(top + CARD.height).toBeLessThanOrEqual(SCREEN.height - 8)
  })
})
