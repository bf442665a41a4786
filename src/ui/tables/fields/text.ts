import type { Field } from '../table.ts'

/** Words, on one line. */
export const text: Field<string> = {
  write: (value) => value.replace(/\s*\n\s*/g, ' '),
  read: (typed) => ({ value: typed }),
}
