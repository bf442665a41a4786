import type { Box, Layout } from '../../src/layout/layout.ts'

/** Places are rounded to hundredths. */
const EVEN = 0.03

export const meet = (a: Box, b: Box): boolean =>
  a.x + EVEN < b.x + b.width && b.x + EVEN < a.x + a.width && a.y + EVEN < b.y + b.height && b.y + EVEN < a.y + a.height

export const holds = (outer: Box, { x, y, width, height }: Box): boolean =>
  x >= outer.x - EVEN && y >= outer.y - EVEN && x + width <= outer.x + outer.width + EVEN && y + height <= outer.y + outer.height + EVEN

/** Pairs that stand over each other: of components, folded groups and headings; of boxes of groups; and of fields. */
export function overlaps({ nodes, fields, groups }: Layout): string[] {
  const headingOf = ({ x, y, width, heading }: Box & { heading: number }): Box => ({ x, y, width, height: heading })
  const headings = [...fields, ...groups].map((one): [string, Box] => [`heading ${one.key}`, headingOf(one)])
  const pairs = (all: readonly (readonly [string, Box])[]) =>
    all.flatMap(([id, a], i) => all.slice(i + 1).filter(([, b]) => meet(a, b)).map(([other]) => `${id}/${other}`))
  return [...pairs([...nodes, ...headings]), ...pairs(groups.map((group) => [`box ${group.key}`, group])), ...pairs(fields.map((field) => [`field ${field.key}`, field]))]
}
