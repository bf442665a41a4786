import { LANGUAGES, messagesIn } from '../../../i18n/index.ts'
import { folded, type Option } from '../../editor/combobox-options.ts'
import { countryOptions } from '../../editor/countries.ts'
import type { Field } from '../table.ts'

const known = new Map<string, Option[]>()

/** The countries by name; made once a language, as there are many. */
function optionsIn(language: string): Option[] {
  const options = known.get(language) ?? countryOptions(language)
  known.set(language, options)
  return options
}

/** A country, by its name in any of our languages or by its code of two letters. */
export const country: Field<string> = {
  write: (code, { messages }) => messages.map.country(code),
  read(typed, { messages: { tables } }) {
    const word = folded(typed)
    const code = LANGUAGES.flatMap((language) => [
      ...optionsIn(language), ...optionsIn(language).map(({ value }) => ({ value, name: messagesIn(language).map.country(value) })),
    ]).find(({ value, name }) => value.toLowerCase() === word || folded(name) === word)?.value ?? USUAL[word]
    return code === undefined ? { fault: tables.fault.country } : { value: code }
  },
  options: ({ messages: { edit } }) => optionsIn(edit.language),
}

/** What people also write. */
const USUAL: Readonly<Record<string, string>> = {
  vs: 'US', usa: 'US', 'de vs': 'US', 'u.s.': 'US', amerika: 'US', 'united states of america': 'US', 'verenigde staten van amerika': 'US',
  vk: 'GB', uk: 'GB', engeland: 'GB', 'the netherlands': 'NL', holland: 'NL', 'the united states': 'US', 'eu': 'EU',
}
