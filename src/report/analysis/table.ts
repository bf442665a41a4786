import type { Table } from '../document.ts'

/** A table; no block at all when it has no rows. */
export const table = (of: Omit<Table, 'kind'>): Table[] => (of.rows.length ? [{ kind: 'table', ...of }] : [])
