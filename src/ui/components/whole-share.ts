import type { Messages } from '../../i18n/index.ts'

/** A share in whole percents, as a model knows no better. Nothing but 0 reads as 0 and nothing but 1 as 100. */
export function wholeShare(level: number, { say }: Messages): string {
  const whole = Math.round(level * 100)
  return say.share((whole === 0 && level > 0 ? 1 : whole === 100 && level < 1 ? 99 : whole) / 100)
}
