import { listing } from '../text.ts'

/** "a, b and c". */
export const and = (items: readonly string[]): string => listing(items, 'and', 'others')

/** "a, b or c". */
export const or = (items: readonly string[]): string => listing(items, 'or', 'others')

/** The first few of a row, for where there is little room. */
export const few = (items: readonly string[]): string => listing(items, 'and', 'others', 4)
