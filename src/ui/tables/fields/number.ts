import type { Field } from '../table.ts'

/** A whole number, 0 or more. A sign before every three digits is only for reading. */
export const count: Field<number> = {
  write: (value, { messages }) => messages.say.number(value),
  read(typed, { messages: { tables } }) {
    const digits = typed.replace(/[\s\u00a0\u202f]/g, '')
    if (!/^(\d+|\d{1,3}([.,']\d{3})+)([.,]0+)?$/.test(digits)) return { fault: tables.fault.count }
    const value = Number(digits.replace(/[.,]0{1,2}$/, '').replace(/[.,']/g, ''))
    return Number.isSafeInteger(value) ? { value } : { fault: tables.fault.count }
  },
  sort: Number,
  number: true,
}

/** A share of the normal work, 0..1, written as a percentage; a number up to 1 without a sign is a share already. */
export const share: Field<number> = {
  write: (value, { messages }) => `${messages.say.number(value * 100)}%`,
  read(typed, { messages: { tables } }) {
    const match = /^(\d+(?:[.,]\d+)?|[.,]\d+)\s*(%?)$/.exec(typed)
    if (!match) return { fault: tables.fault.share }
    const number = Number((match[1] ?? '').replace(',', '.'))
    const value = match[2] || number > 1 ? number / 100 : number
    return value <= 1 ? { value: Math.round(value * 1e6) / 1e6 } : { fault: tables.fault.share }
  },
  sort: Number,
  number: true,
}
