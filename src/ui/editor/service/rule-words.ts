import type { Messages } from '../../../i18n/index.ts'
import { readRule, WEEKDAYS, type Rule } from './rule.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** `12:00`. */
export const timeOf = ({ hour, minute }: Pick<Rule, 'hour' | 'minute'>): string => `${hour}:${two(minute)}`

/** When a rule falls, in words: "elke maand op de 25e om 12:00, in een weekend de werkdag ervoor". A rule that has no words stands as it is. */
export function ruleWords(text: string, { edit: { rule: words, ...edit } }: Messages): string {
  const rule = readRule(text)
  if (!rule) return text
  const day = (code: string) => edit.weekdays[WEEKDAYS.indexOf(code as 'MO')] ?? code
  const when = {
    daily: () => words.daily,
    weekly: () => words.weekly(edit.and(rule.days.map(day))),
    monthday: () => words.monthday(rule.day),
    workday: () => words.workday(rule.place),
    weekday: () => words.weekday(rule.place, day(rule.weekday)),
  }[rule.pattern]()
  const inRule = edit.months.filter((_, i) => rule.months.includes(i + 1))
  const months = rule.months.length === 0 ? '' : inRule.length > 6 ? words.except(edit.and(edit.months.filter((month) => !inRule.includes(month)))) : words.only(edit.and(inRule))
  const shift = rule.pattern === 'monthday' && rule.shift !== 'none' ? words.shifted[rule.shift] : ''
  return [words.at(when, timeOf(rule)), shift, months].filter(Boolean).join(', ')
}
