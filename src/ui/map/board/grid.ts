import type { Box } from '../../../layout/layout.ts'

/** Which boxes are where: an index over the board in square buckets, made once per board. */
export class Grid {
  private readonly buckets = new Map<number, string[]>()
  private readonly size: number
  private readonly columns: number

  /** @param size of a bucket, in units of the board; about the width of a box is best. */
  constructor(private readonly boxes: ReadonlyMap<string, Box>, width: number, size: number) {
    this.size = Math.max(size, 1)
    this.columns = Math.ceil(width / this.size) + 2
    for (const [id, box] of boxes) this.each(box, (bucket) => {
      const ids = this.buckets.get(bucket)
      if (ids) ids.push(id)
      else this.buckets.set(bucket, [id])
    })
  }

  private each({ x, y, width, height }: Box, visit: (bucket: number) => void): void {
    const at = (value: number) => Math.max(0, Math.floor(value / this.size))
    const right = Math.min(at(x + width), this.columns - 1)
    for (let row = at(y); row <= at(y + height); row++) for (let column = at(x); column <= right; column++) visit(row * this.columns + column)
  }

  /** What lies under a point, `slack` around it included; the one whose middle is nearest when there are more. */
  at(x: number, y: number, slack = 0): string | null {
    let best: string | null = null, least = Infinity
    for (const id of this.within({ x: x - slack, y: y - slack, width: 2 * slack, height: 2 * slack })) {
      const box = this.boxes.get(id) as Box
      const [dx, dy] = [x - box.x - box.width / 2, y - box.y - box.height / 2]
      const far = Math.max(0, Math.abs(dx) - box.width / 2) + Math.max(0, Math.abs(dy) - box.height / 2) + 1e-6 * Math.abs(dy)
      if (far < least) [best, least] = [id, far]
    }
    return best
  }

  /** All that a box touches. */
  within(area: Box): Set<string> {
    const found = new Set<string>()
    if (area.y + area.height < 0 || area.x + area.width < 0) return found
    this.each(area, (bucket) => {
      for (const id of this.buckets.get(bucket) ?? []) if (touches(this.boxes.get(id) as Box, area)) found.add(id)
    })
    return found
  }
}

/** Whether two boxes have a point in common. */
export const touches = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
