import { simpleRule, type SimpleRule } from '../rule.ts'
import type { Sentences } from '../sentences.ts'
import { MONTHS, WEEKDAYS } from './durations.ts'
import { and } from './lists.ts'

const NTH: Record<number, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' }

function ordinal(day: number): string {
  const ending = day >= 11 && day <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `the ${day}${ending}`
}

function days({ every, monthDays, weekdays, months }: SimpleRule): string {
  const names = weekdays.map(({ weekday, nth }) => [nth === null ? '' : NTH[nth], WEEKDAYS[weekday]].filter(Boolean).join(' '))
  if (every === 'day') return 'every day'
  if (every === 'week') {
    const working = weekdays.length === 5 && weekdays.every(({ weekday }) => weekday >= 1 && weekday <= 5)
    return working ? 'every working day' : `every ${and(names)}`
  }
  const dates = monthDays.map((day) => (day === -1 ? 'the last day' : ordinal(day)))
  const day = dates.length ? and(dates) : `the ${and(names)}`
  return months.length ? `every year on ${day} of ${and(months.map((month) => MONTHS[month] ?? ''))}` : `every month on ${day}`
}

export const rules = {
  rule({ rrule }) {
    const rule = simpleRule(rrule)
    return rule ? `${days(rule)} at ${and(rule.times)}` : rrule
  },
} satisfies Partial<Sentences>
