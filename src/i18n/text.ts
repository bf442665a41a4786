/** Small tools for making sentences, the same in every language. */

/** A number with at most two decimals, in the signs of a language. */
export function digits(value: number, group: string, decimal: string): string {
  const [whole = '0', fraction = ''] = String(Math.round(Math.abs(value) * 100) / 100).split('.')
  const sign = value < 0 && Number(`${whole}.${fraction || 0}`) !== 0 ? '-' : ''
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction && decimal + fraction)
}

/** A level as a whole percentage: estimates are no finer. Nothing but 0 reads as 0 and nothing but 1 as 100. */
export function percentage(level: number): number {
  const rounded = Math.round(level * 100)
  if (rounded === 0 && level > 1e-9) return 1
  if (rounded === 100 && level < 1 - 1e-9) return 99
  return rounded
}

/** More than this in a row reads as noise; the rest is counted. */
const MOST = 6

/** "a, b en c"; of a long row the first ones and "en 8 andere". */
export function listing(items: readonly string[], word: string, others: string, most = MOST): string {
  if (items.length > most) return `${items.slice(0, most - 1).join(', ')} ${word} ${items.length - most + 1} ${others}`
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

/** The text with a capital in front, as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The text as a sentence: a capital in front and one full stop at the end. */
export const sentence = (text: string): string => (/[.!?]['’”"]?$/.test(text) ? capital(text) : `${capital(text)}.`)
