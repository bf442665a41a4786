import type { Field } from '../table.ts'

/** Tags, apart by commas or semicolons. */
export const tags: Field<string[]> = {
  write: (value) => value.join(', '),
  read: (typed) => ({ value: [...new Set(typed.split(/[,;\n]/).map((tag) => tag.trim()).filter(Boolean))] }),
}
