import type { UncertainDurationSchema } from './schema/duration.ts'
import type { z } from './zod.ts'

/** What a duration looks like; which numbers go with it, `parseDuration` tells. */
export const DURATION = /^P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
const UNIT_SECONDS = [604_800, 86_400, 3_600, 60, 1]

/** The longest duration accepted, in seconds (some three thousand years): beyond it a typing error is likelier than a plan. */
export const LONGEST = 1e11

/** Why a text is not a duration of this project. */
export type DurationFault = 'negative' | 'months' | 'fraction' | 'malformed' | 'too-long'

/**
 * Seconds in an ISO 8601 duration of weeks, days, hours, minutes and seconds (`P2DT3H` → 183600).
 * Months and years have no fixed length and are refused, as are fractions: time here is whole seconds.
 */
export function parseDuration(text: string): { seconds: number } | { fault: DurationFault } {
  if (/^[-+]/.test(text) || /P.*-/.test(text)) return { fault: 'negative' }
  const match = DURATION.exec(text)
  if (!match) {
    if (/^P[^T]*\d[YM]/.test(text)) return { fault: 'months' }
    if (/\d[.,]\d/.test(text)) return { fault: 'fraction' }
    return { fault: 'malformed' }
  }
  const seconds = UNIT_SECONDS.reduce((sum, unit, i) => sum + unit * Number(match[i + 1] ?? 0), 0)
  return seconds > LONGEST ? { fault: 'too-long' } : { seconds }
}

/** A duration, or what is known of an uncertain one. */
export type UncertainDuration = z.infer<typeof UncertainDurationSchema>

/** Seconds of a checked duration; the likely value of an uncertain one. Throws on text that never passed the schema. */
export function seconds(duration: UncertainDuration): number {
  const text = typeof duration === 'string' ? duration : duration.likely
  const result = parseDuration(text)
  if ('fault' in result) throw new RangeError(`seconds: not a duration: ${text}`)
  return result.seconds
}

/** Whether a duration has bounds that differ. */
export const isUncertain = (duration: UncertainDuration | undefined): duration is Exclude<UncertainDuration, string> =>
  duration !== undefined && typeof duration !== 'string' && seconds(duration.min) < seconds(duration.max)

/** The shortest ISO 8601 text for a number of whole seconds (90000 → `P1DT1H`). */
export function formatDuration(total: number): string {
  if (total === 0) return 'PT0S'
  const days = Math.floor(total / 86_400)
  const [hours, minutes, rest] = [Math.floor((total % 86_400) / 3_600), Math.floor((total % 3_600) / 60), total % 60]
  const time = (hours ? `${hours}H` : '') + (minutes ? `${minutes}M` : '') + (rest ? `${rest}S` : '')
  return `P${days ? `${days}D` : ''}${time ? `T${time}` : ''}`
}
