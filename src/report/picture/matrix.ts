import type { Point } from './path.ts'

/** `x' = a·x + c·y + e`, `y' = b·x + d·y + f`, as SVG writes it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

export const move = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f]

/** First the inner, then the outer. */
export const within = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix =>
  [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]

/** By how much lengths grow, on average over all directions. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c))

/** By how many degrees what was level is turned, clockwise. */
export const turnOf = ([a, b]: Matrix): number => (Math.atan2(b, a) * 180) / Math.PI

/** A `transform` attribute; `null` when something in it is not read. */
export function transformOf(text: string): Matrix | null {
  let matrix: Matrix = IDENTITY
  for (const [, name = '', list = ''] of text.matchAll(/([a-zA-Z]+)\s*\(([^)]*)\)/g)) {
    const [p = 0, q, r = 0, s = 0, t = 0, u = 0] = list.trim().split(/[\s,]+/).map(Number)
    const turn = (p * Math.PI) / 180
    switch (name) {
      case 'translate': matrix = within(matrix, [1, 0, 0, 1, p, q ?? 0]); break
      case 'scale': matrix = within(matrix, [p, 0, 0, q ?? p, 0, 0]); break
      case 'matrix': matrix = within(matrix, [p, q ?? 0, r, s, t, u]); break
      case 'rotate':
        matrix = within(matrix, [1, 0, 0, 1, q ?? 0, r])
        matrix = within(matrix, [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), -(q ?? 0) * Math.cos(turn) + r * Math.sin(turn), -(q ?? 0) * Math.sin(turn) - r * Math.cos(turn)])
        break
      default: return null
    }
  }
  return matrix
}
