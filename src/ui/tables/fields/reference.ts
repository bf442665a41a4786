import { componentOptions, organisationOptions } from '../../editor/component-options.ts'
import type { Found } from '../names.ts'
import type { Context, Field, Reading } from '../table.ts'

function taken(found: Found, typed: string, { messages: { tables } }: Context, what: 'component' | 'organisation'): Reading<string> {
  if ('id' in found) return { value: found.id }
  if (found.fault === 'several') return { fault: tables.fault.several(typed, found.ids) }
  return { fault: tables.fault.unknown[what](typed, found.nearest) }
}

/** A component, by its name or id. */
export const component: Field<string> = {
  write: (id, { lookup }) => lookup.components.nameOf(id),
  read: (typed, context) => taken(context.lookup.components.taken(typed), typed, context, 'component'),
  options: ({ landscape, messages }) => componentOptions(landscape, messages),
}

/** An organisation, by its name or id. */
export const organisation: Field<string> = {
  write: (id, { lookup }) => lookup.organisations.nameOf(id),
  read: (typed, context) => taken(context.lookup.organisations.taken(typed), typed, context, 'organisation'),
  options: ({ landscape }) => organisationOptions(landscape),
  creates: true,
}
