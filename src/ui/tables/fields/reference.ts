import { componentOptions, organisationOptions } from '../../editor/component-options.ts'
import type { Found } from '../lookup.ts'
import type { Context, Field, Reading } from '../table.ts'

function taken(found: Found, typed: string, { messages: { tables } }: Context, what: 'component' | 'organisation'): Reading<string> {
  if ('id' in found) return { value: found.id }
  if (found.fault === 'several') return { fault: tables.fault.several(typed, found.ids) }
  return { fault: tables.fault.unknown[what](typed, found.nearest) }
}

/** A component, by its name or id. */
export const component: Field<string> = {
  write: (id, { lookup }) => lookup.componentName(id),
  read: (typed, context) => taken(context.lookup.component(typed), typed, context, 'component'),
  options: ({ landscape, messages }) => componentOptions(landscape, messages),
}

/** An organisation, by its name or id. */
export const organisation: Field<string> = {
  write: (id, { lookup }) => lookup.organisationName(id),
  read: (typed, context) => taken(context.lookup.organisation(typed), typed, context, 'organisation'),
  options: ({ landscape }) => organisationOptions(landscape),
  creates: true,
}
