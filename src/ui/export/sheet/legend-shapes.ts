import type { Messages } from '../../../i18n/index.ts'
import { STATUSES, STATUS_SHAPES } from '../../components/status-shape.ts'
import type { Measure } from '../../map/draw/label.ts'
import { paintOfLink, type NodePaint } from '../../map/draw/paint.ts'
import type { Status } from '../../../engine/trace.ts'
import { signShapes } from './node-shapes.ts'
import { letters, type Shape } from './shape.ts'

const SIZE = 12
const ROW = 22
const GAP = 20

const LINKS = [['hard', 'need'], ['soft', 'soft'], ['fallback', 'fallback'], ['chain', 'chain']] as const

/** One sign with its words; the sign is drawn around a middle height, from its left. */
interface Entry { text: string; wide: number; draw(x: number, middle: number): Shape[] }

function signOf(status: Status): NodePaint['sign'] {
  return STATUS_SHAPES[status].solid ? { body: `${status}-fill`, edge: null, mark: 'panel', quiet: false } : { body: `${status}-soft`, edge: status, mark: status, quiet: false }
}

function entries({ map, say }: Messages): Entry[] {
  return [
    ...STATUSES.map((status): Entry => ({ text: say.status(status), wide: 15, draw: (x, middle) => signShapes(status, signOf(status), x + 7, middle, 0.85) })),
    { text: map.legend.hit, wide: 17, draw: (x, middle) => [{ kind: 'box', box: { x, y: middle - 6, width: 14, height: 12 }, radius: 3, fill: 'stopped', line: null }] },
    {
      text: map.legend.foreign, wide: 36, draw: (x, middle) => [
        { kind: 'box', box: { x, y: middle - 7, width: 22, height: 14 }, radius: 2, fill: 'panel', line: { tone: 'line-strong', width: 1 } },
        letters('US', x + 11, middle, 10, 'ink-soft', 700, { middle: true }),
        { kind: 'box', box: { x: x + 27, y: middle - 6, width: 4, height: 12 }, radius: 0, fill: 'accent', line: null },
      ],
    },
    ...LINKS.map(([bond, name]): Entry => {
      const { tone, width, dash, round } = paintOfLink(bond === 'chain' ? 'hard' : bond, { count: 1, chain: bond === 'chain', picked: false })
      return {
        text: map.legend[name], wide: 24, draw: (x, middle) => [
          { kind: 'path', d: 'M0 0H16', x, y: middle, scale: 1, fill: null, line: { tone, width, dash, round } },
          { kind: 'path', d: 'M-6-3.5L0 0L-6 3.5Z', x: x + 19, y: middle, scale: 1, fill: tone, line: null },
        ],
      }
    }),
  ]
}

/** What signs and lines mean, from a corner and in lines no wider than `width`; with how high that is. */
export function legendShapes(messages: Messages, left: number, top: number, width: number, measure: Measure): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = []
  let x = left, middle = top + ROW / 2
  for (const { text, wide, draw } of entries(messages)) {
    const whole = wide + 4 + measure.width(text) * SIZE
    if (x > left && x + whole > left + width) [x, middle] = [left, middle + ROW]
    shapes.push(...draw(x, middle), letters(text, x + wide + 4, middle, SIZE, 'ink', 400))
    x += whole + GAP
  }
  return { shapes, height: middle + ROW / 2 - top }
}
