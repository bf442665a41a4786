import { LANGUAGES, messagesIn, type Messages } from '../../../i18n/index.ts'
import { folded } from '../../editor/combobox-options.ts'
import type { Field } from '../table.ts'

/** One of a few values, read by its name in any of our languages or as it stands in a file. */
export const choice = <Value extends string>(values: readonly Value[], name: (value: Value, messages: Messages) => string): Field<Value> => ({
  write: (value, { messages }) => name(value, messages),
  read(typed, { messages }) {
    const word = folded(typed)
    const value = values.find((one) => one === word || LANGUAGES.some((language) => folded(name(one, messagesIn(language))) === word))
    return value === undefined ? { fault: messages.tables.fault.choice(values.map((one) => name(one, messages))) } : { value }
  },
  options: ({ messages }) => values.map((value) => ({ value, name: name(value, messages) })),
  closed: true,
})
