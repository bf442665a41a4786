import { expect } from 'vitest'

const ENGLISH = /\b(the|and|with|until|from|gone|fails?|stops|works|needed|needs|this|that|which|services?|fallbacks?|components?|hours?|days?|not|back|again|missed|by|must|may)\b/i
const DUTCH = /\b(de|het|een|uur|dagen|is weg|van|uitwijk|dienst|onderdelen|niet|maar|wordt|tot|vanaf)\b/i

/** A sentence for people: nothing of the program shines through. */
export function expectClean(text: string): void {
  expect(text).not.toMatch(/undefined|NaN|null|\[object|Infinity|\$\{/)
  expect(text).not.toMatch(/ {2}|\s$|^\s| [.,;:]|\.\.|^$/)
}

/** Words between ‘ ’ are quoted from a file and may be in any language. */
const own = (text: string) => text.replace(/‘[^’]*’/g, '‘’').replace(/\(technische melding:[^)]*\)|\(technical message:[^)]*\)/g, '')

export const expectDutch = (text: string): void => { expectClean(text); expect(own(text)).not.toMatch(ENGLISH) }
export const expectEnglish = (text: string): void => { expectClean(text); expect(own(text)).not.toMatch(DUTCH) }
