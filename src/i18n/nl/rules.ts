import { simpleRule, type SimpleRule } from '../rule.ts'
import type { Sentences } from '../sentences.ts'
import { MONTHS, WEEKDAYS } from './durations.ts'
import { and } from './lists.ts'

const NTH: Record<number, string> = { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', [-1]: 'laatste' }

function days({ every, monthDays, weekdays, months }: SimpleRule): string {
  const names = weekdays.map(({ weekday, nth }) => [nth === null ? '' : NTH[nth], WEEKDAYS[weekday]].filter(Boolean).join(' '))
  if (every === 'day') return 'elke dag'
  if (every === 'week') {
    const working = weekdays.length === 5 && weekdays.every(({ weekday }) => weekday >= 1 && weekday <= 5)
    return working ? 'elke werkdag' : `elke ${and(names)}`
  }
  const dates = monthDays.map((day) => (day === -1 ? 'de laatste dag' : months.length ? String(day) : `de ${day}e`))
  const of = months.length ? `${monthDays.some((day) => day > 0) ? ' ' : ' van '}${and(months.map((month) => MONTHS[month] ?? ''))}` : ''
  const day = dates.length ? and(dates) : `de ${and(names)}`
  return `elk${months.length ? ' jaar' : 'e maand'} op ${day}${of}`
}

export const rules = {
  rule({ rrule }) {
    const rule = simpleRule(rrule)
    return rule ? `${days(rule)} om ${and(rule.times)}` : rrule
  },
} satisfies Partial<Sentences>
