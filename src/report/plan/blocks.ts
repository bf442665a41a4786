import { list, type Block, type Heading, type List, type Table } from '../document.ts'

/** Headings some levels lower; there are no more than three levels. */
export const lowered = (blocks: readonly Block[], by: number): Block[] => blocks.map((block) =>
  (block.kind === 'heading' ? { ...block, level: Math.min(3, block.level + by) as Heading['level'] } : block))

/** Steps with a box each to tick by hand. */
export const checklist = (items: readonly string[]): List[] => list(false, items).map((block) => ({ ...block, check: true }))

/** A table; no block at all when it has no rows. */
export const table = (of: Omit<Table, 'kind'>): Table[] => (of.rows.length ? [{ kind: 'table', ...of }] : [])
