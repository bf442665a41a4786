import { folded } from '../../editor/combobox-options.ts'
import type { Field } from '../table.ts'

const YES = /^(ja|j|yes|y|x|v|✓|1|waar|true)$/
const NO = /^(nee|n|no|0|-|onwaar|false)$/

/** Yes or no, in any of the ways in which spreadsheets say so. */
export const yesNo: Field<boolean> = {
  write: (value, { messages: { edit } }) => (value ? edit.yes : edit.no),
  read(typed, { messages: { tables } }) {
    const word = folded(typed)
    return YES.test(word) ? { value: true } : NO.test(word) ? { value: false } : { fault: tables.fault.yesNo }
  },
  sort: Number,
  options: ({ messages: { edit } }) => [edit.yes, edit.no].map((name) => ({ value: name, name })),
  closed: true,
}
