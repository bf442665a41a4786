export type Point = readonly [x: number, y: number]

/** A step along an outline, in absolute points: move, line, cubic curve, close. */
export type Step = { kind: 'M' | 'L'; to: Point } | { kind: 'C'; points: readonly [Point, Point, Point] } | { kind: 'Z' }

/** How far the handles of a curve stand, for a quarter of a circle with radius 1. */
const ROUND = 0.5522847498

const M = (x: number, y: number): Step => ({ kind: 'M', to: [x, y] })
const L = (x: number, y: number): Step => ({ kind: 'L', to: [x, y] })
const C = (...[a, b, c, d, e, f]: number[]): Step => ({ kind: 'C', points: [[a, b], [c, d], [e, f]] as unknown as [Point, Point, Point] })

/** Numbers that each command takes. */
const TAKES: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, Z: 0 }

/** The outline that path data describe (SVG 2, 9.3); `null` when something in it is not read: arcs of ellipses, and mistakes. */
export function pathSteps(data: string): Step[] | null {
  const steps: Step[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  /** The handle before the point where we are, for the smooth commands. */
  let handle: Point | null = null
  for (const [, letter = '', rest = ''] of data.matchAll(/([a-z])([^a-z]*(?:e[-+]?\d[^a-z]*)*)/gi)) {
    const numbers = (rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number)
    const command = letter.toUpperCase()
    const takes = TAKES[command]
    if (takes === undefined || (takes === 0 ? numbers.length : numbers.length === 0 || numbers.length % takes)) return null
    for (let at = 0; at === 0 || at < numbers.length; at += takes || 1) {
      const own = numbers.slice(at, at + takes)
      const [dx, dy] = letter === command ? [0, 0] : [x, y]
      const p = own.map((value, i) => value + (command === 'V' || (command !== 'H' && i % 2) ? dy : dx))
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = p
      const mirrored: Point = handle ? [2 * x - handle[0], 2 * y - handle[1]] : [x, y]
      const quadratic = (qx: number, qy: number, ex: number, ey: number): Step =>
        C(x + (qx - x) * 2 / 3, y + (qy - y) * 2 / 3, ex + (qx - ex) * 2 / 3, ey + (qy - ey) * 2 / 3, ex, ey)
      let next: Point | null = null
      switch (command) {
        case 'M': steps.push(at === 0 ? M(a, b) : L(a, b)); [x, y] = [a, b]; if (at === 0) [startX, startY] = [a, b]; break
        case 'L': steps.push(L(a, b)); [x, y] = [a, b]; break
        case 'H': steps.push(L(a, y)); x = a; break
        case 'V': steps.push(L(x, a)); y = a; break
        case 'C': steps.push(C(a, b, c, d, e, f)); next = [c, d]; [x, y] = [e, f]; break
        case 'S': steps.push(C(...mirrored, a, b, c, d)); next = [a, b]; [x, y] = [c, d]; break
        case 'Q': steps.push(quadratic(a, b, c, d)); next = [a, b]; [x, y] = [c, d]; break
        case 'T': steps.push(quadratic(...mirrored, a, b)); next = mirrored; [x, y] = [a, b]; break
        default: steps.push({ kind: 'Z' }); [x, y] = [startX, startY]
      }
      handle = next
    }
  }
  return steps
}

/** A rectangle, with round corners when `r` is not 0. */
export function rectSteps(x: number, y: number, width: number, height: number, r: number): Step[] {
  const [right, bottom] = [x + width, y + height]
  if (r <= 0) return [M(x, y), L(right, y), L(right, bottom), L(x, bottom), { kind: 'Z' }]
  const round = Math.min(r, width / 2, height / 2)
  const k = round * (1 - ROUND)
  return [
    M(x + round, y), L(right - round, y), C(right - k, y, right, y + k, right, y + round), L(right, bottom - round), C(right, bottom - k, right - k, bottom, right - round, bottom),
    L(x + round, bottom), C(x + k, bottom, x, bottom - k, x, bottom - round), L(x, y + round), C(x, y + k, x + k, y, x + round, y), { kind: 'Z' },
  ]
}

export function ellipseSteps(cx: number, cy: number, rx: number, ry: number): Step[] {
  const [kx, ky] = [rx * ROUND, ry * ROUND]
  return [
    M(cx + rx, cy), C(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry), C(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
    C(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry), C(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy), { kind: 'Z' },
  ]
}

/** Straight lines through points, written as in `points`. */
export function lineSteps(points: string, closed: boolean): Step[] {
  const numbers = (points.match(/[-+]?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
  const steps = Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => (i ? L : M)(numbers[2 * i] as number, numbers[2 * i + 1] as number))
  return closed ? [...steps, { kind: 'Z' }] : steps
}
