import type { Messages } from '../../i18n/index.ts'
import { componentOf, type Landscape } from '../../model/landscape.ts'
import { jurisdictionsOf } from '../../model/organisations.ts'
import type { Option } from './combobox-options.ts'

const { compare } = new Intl.Collator('nl')
const byName = (a: Option, b: Option) => compare(a.name, b.name)

/** The options of the last landscape: several fields of a form offer the same thousands, and ask for them at every change. */
let last: { landscape: Landscape; messages: Messages; options: Option[] } | undefined

/** The components to choose from, by name, with their kind. */
export function componentOptions(landscape: Landscape, messages: Messages, without: readonly string[] = []): Option[] {
  if (last?.landscape !== landscape || last.messages !== messages) {
    const options = Object.keys(landscape.components).map((id) => {
      const { name, kind } = componentOf(landscape, id)
      return { value: id, name, hint: messages.say.kind(kind) }
    })
    last = { landscape, messages, options: options.sort(byName) }
  }
  const out = new Set(without)
  return last.options.filter(({ value }) => !out.has(value))
}

/** The organisations to choose from, by name, with the countries whose law reaches them. */
export const organisationOptions = (landscape: Landscape, without: readonly string[] = []): Option[] =>
  Object.entries(landscape.organisations ?? {}).filter(([id]) => !without.includes(id))
    .map(([value, { name }]) => ({ value, name, hint: jurisdictionsOf(landscape, value).join(', ') })).sort(byName)

/** Texts that were used before, each once, by name: to type less and to write them the same. */
export const usedOptions = (texts: readonly (string | undefined)[]): Option[] =>
  [...new Set(texts)].flatMap((text) => (text ? [{ value: text, name: text }] : [])).sort(byName)
