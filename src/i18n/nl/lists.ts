import { listing } from '../text.ts'

/** "a, b en c". */
export const and = (items: readonly string[]): string => listing(items, 'en', 'andere')

/** "a, b of c". */
export const or = (items: readonly string[]): string => listing(items, 'of', 'andere')

/** The first few of a row, for where there is little room. */
export const few = (items: readonly string[]): string => listing(items, 'en', 'andere', 4)
