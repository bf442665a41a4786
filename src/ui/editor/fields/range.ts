import { seconds, type UncertainDuration } from '../../../model/duration.ts'

/** What is known of an uncertain duration, in the order in which it is asked. */
export const ENDS = ['min', 'likely', 'max'] as const
export type End = (typeof ENDS)[number]
/** In seconds. */
export type Range = Record<End, number>

export const rangeOf = (value: UncertainDuration): Range => typeof value === 'string'
  ? { min: seconds(value), likely: seconds(value), max: seconds(value) }
  : { min: seconds(value.min), likely: seconds(value.likely), max: seconds(value.max) }

/** Whether the likely value lies between the ends. */
export const inOrder = ({ min, likely, max }: Range): boolean => min <= likely && likely <= max
