import type { Messages } from '../../i18n/index.ts'
import type { Landscape } from '../../model/landscape.ts'
import { nameOf, organisationName } from '../../i18n/names.ts'

/** What a change is of, and a value before or after it, in words. */
interface Told { field: string; on?: readonly string[] }

/** The name of the field that changes; of a need, what it is on. */
export const fieldWords = ({ field, on }: Told, { exchange }: Messages, landscape: Landscape): string =>
  (on ? exchange.merge.need(on.map((id) => nameOf(landscape, id))) : exchange.merge.field(field))

/** A value of the landscape as a text to compare. */
export function valueWords(value: unknown, told: Told, messages: Messages, landscape: Landscape): string {
  const { exchange } = messages
  if (value === undefined || value === null) return exchange.merge.nothing
  if (told.on) return exchange.merge.isThere
  if (typeof value === 'boolean') return messages.edit[value ? 'yes' : 'no']
  if (typeof value === 'string') return told.field === 'supplier' || told.field === 'parent' ? organisationName(landscape, value) : value
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return exchange.and(value)
  return typeof value === 'number' ? messages.say.number(value) : JSON.stringify(value)
}
