import type { Tested } from './answer.ts'

/** How long before `today` a fallback was tested; `old`: over a year. Days are `YYYY-MM-DD`, which sort as text. */
export function testedOn(date: string | undefined, today: string): Tested {
  if (date === undefined) return { state: 'never' }
  const yearAgo = `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}${today.slice(4)}`
  return { state: date > today ? 'ahead' : date < yearAgo ? 'old' : 'recent', date }
}
