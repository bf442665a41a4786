import { expect, it } from 'vitest'
import { STATUSES, STATUS_SHAPES } from '../../src/ui/components/status-shape.ts'

it('statuses differ in shape, not in colour alone', () => {
  const shapes = STATUSES.map((status) => STATUS_SHAPES[status].body + STATUS_SHAPES[status].mark)
  expect(new Set(shapes).size).toBe(4)
})

it('every shape stays in its box', () => {
  for (const { body, mark } of Object.values(STATUS_SHAPES))
    for (const number of `${body}${mark}`.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []) expect(Math.abs(Number(number))).toBeLessThanOrEqual(8)
})
