import { ComponentSchema, OrganisationSchema } from '../../model/schema/landscape.ts'
import type { Component, Organisation } from '../../model/landscape.ts'
import { valuesOf, type Element, type Inventory } from '../inventory.ts'
import { SHEET_FIELDS } from '../tables/tables.ts'
import { decoded, ID, OWN } from '../own/own-properties.ts'
import { ownValue } from '../own/needs-of-own.ts'
import { firstValue } from './first-value.ts'
import { soundService } from './own-fallbacks.ts'

/** Fields of ours that stand in a column or property of their own. */
const COMPONENT = ['layer', 'owner', 'tags', 'classification', 'holds', 'restart', 'exit', 'fallbacks'] as const
/** What is written as one field here has a column for each part of it in a table. */
const SERVICE = ['critical', 'mtpd', 'rto', 'rpo', 'minimum', 'people', 'legalBasis'] as const
const ORGANISATION = ['jurisdiction', 'website'] as const

/** Columns of a table that have a meaning have a place of their own here; a word for a kind is kept, as it may say more than ours. */
const COLUMNS: ReadonlySet<string> = new Set<string>(Object.values(SHEET_FIELDS).flat().filter((field) => field !== 'kind'))
const NONE: ReadonlySet<string> = new Set()

/** The text of a field: under our own key, or in a table under its plain name. */
const textOf = ({ vocabulary }: Inventory, { properties }: Element, field: string): string | undefined =>
  firstValue(properties, vocabulary === 'table' ? [OWN + field, field] : [OWN + field])

/** The id that something had with us, where the file keeps it. */
export const ownId = (inventory: Inventory, element: Element): string | undefined =>
  ownValue(element, ID) ?? (inventory.vocabulary === 'table' ? textOf(inventory, element, 'id') : undefined)

/** A value for a field that the schema accepts, of what a person may have written; `undefined` when it is none. */
function accepted(schema: { safeParse(value: unknown): { success: boolean } }, field: string, text: string): unknown {
  const values = [
    decoded(field, text), text, Number(text.replace(',', '.')),
    /^(true|ja|yes|j|y|x|1|waar)$/i.test(text) ? true : /^(false|nee|no|n|0|onwaar)$/i.test(text) ? false : undefined,
    text.split(/\s*[,;|]\s*/).filter((one) => one !== ''), text.toUpperCase(),
  ]
  return values.find((value) => value !== undefined && schema.safeParse(value).success)
}

/** Fields of a component that the file gives in our own terms, with the properties they stand in. What is no good value stays a property. */
export function ownFieldsOf(inventory: Inventory, element: Element): { fields: Partial<Component>; used: ReadonlySet<string> } {
  const found: Record<string, unknown> = {}
  const isTable = inventory.vocabulary === 'table'
  if (!isTable && !element.properties.some(([key]) => key.startsWith(OWN))) return { fields: found, used: NONE }
  const used = isTable ? COLUMNS : NONE
  const take = (into: Record<string, unknown>, field: string, schema: Parameters<typeof accepted>[0]) => {
    const text = textOf(inventory, element, field)
    const value = text === undefined ? undefined : accepted(schema, field, text)
    if (value === undefined) return
    into[field] = value
  }
  for (const field of COMPONENT) take(found, field, ComponentSchema.shape[field])
  // A table has a row for each tag, or several in one cell.
  const tags = isTable ? valuesOf(element.properties, 'tags').map((tag) => tag.trim()).filter((tag) => tag !== '') : []
  if (tags.length) found['tags'] = tags
  const service: Record<string, unknown> = {}
  const schema = ComponentSchema.shape.service.unwrap()
  for (const field of SERVICE) take(service, field, schema.shape[field])
  const whole = textOf(inventory, element, 'service')
  const written = whole === undefined ? undefined : decoded('service', whole)
  if (Object.keys(service).length) found['service'] = service
  else {
    const read = schema.safeParse(written)
    if (read.success) found['service'] = soundService(read.data)
  }
  return { fields: found, used }
}

/** The same of an organisation. */
export function ownOrganisation(inventory: Inventory, element: Element): Partial<Organisation> {
  const found: Record<string, unknown> = {}
  for (const field of ORGANISATION) {
    const text = textOf(inventory, element, field)
    const value = text === undefined ? undefined : accepted(OrganisationSchema.shape[field], field, text)
    if (value !== undefined) found[field] = value
  }
  return found
}
