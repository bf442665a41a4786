import type { ExitPlan } from './exit.ts'
import type { Component, Landscape, Organisation } from './landscape.ts'
import { componentsIn } from './need.ts'
import { ComponentSchema, OrganisationSchema } from './schema/landscape.ts'
import { IdSchema } from './schema/id.ts'
import { DocumentSchema } from './schema/source.ts'
import { z } from './zod.ts'

/** Something that exists, or is planned, and can take the place of what is left. */
export const AlternativeSchema = z.strictObject({
  component: ComponentSchema,
  /** Words in the name of a component by which it is recognised as something that this can replace. */
  for: z.array(z.string()),
  licence: z.string(),
  /** What it needs, in words. */
  needs: z.string(),
  /** Where what is said here was looked up; `date` is when, or when it was written. */
  checked: z.array(DocumentSchema).min(1),
  /** What was not, in words. */
  unchecked: z.string(),
})
export type AlternativeEntry = z.infer<typeof AlternativeSchema>

/** The catalogue of alternatives: by the id that each gets in a plan, and their suppliers. */
export const CatalogueSchema = z.strictObject({
  organisations: z.record(IdSchema, OrganisationSchema),
  alternatives: z.record(IdSchema, AlternativeSchema),
})
export type Catalogue = z.infer<typeof CatalogueSchema>

/** Ids of what can take the place of a component: first what is meant for it by name, then what is of its kind. */
export function suggestedFor({ alternatives }: Catalogue, old: Component): string[] {
  const name = old.name.toLowerCase()
  const fits = ({ component, for: words }: AlternativeEntry) => (words.some((word) => name.includes(word)) ? 2 : component.kind === old.kind ? 1 : 0)
  return Object.entries(alternatives).map(([id, one]) => ({ id, fit: fits(one) })).filter(({ fit }) => fit).sort((a, b) => b.fit - a.fit).map(({ id }) => id)
}

/** Parts of a plan. */
interface Parts { components: Record<string, Component>; organisations: Record<string, Organisation> }

/**
 * What a plan has to have for an alternative to be in it: the alternative, the others of the catalogue that it needs, and who supplies them. What the
 * landscape or the plan has under the same id stays as it is, and a need of something that is nowhere is left out.
 */
export function partsWith(landscape: Landscape, plan: ExitPlan, { alternatives, organisations }: Catalogue, id: string): Parts {
  const parts: Parts = { components: { ...plan.components }, organisations: { ...plan.organisations } }
  const there = (one: string) => Object.hasOwn(landscape.components, one) || Object.hasOwn(parts.components, one)
  const add = (one: string) => {
    const entry = Object.hasOwn(alternatives, one) ? alternatives[one] : undefined
    if (!entry || there(one)) return
    const { supplier, needs } = entry.component
    parts.components[one] = entry.component
    for (const need of (needs ?? []).flatMap(componentsIn)) add(need)
    const known = needs?.filter((need) => componentsIn(need).every(there))
    parts.components[one] = { ...entry.component, ...(known ? { needs: known } : {}) }
    const organisation = supplier === undefined ? undefined : organisations[supplier]
    if (supplier !== undefined && organisation && !Object.hasOwn(landscape.organisations ?? {}, supplier)) parts.organisations[supplier] ??= organisation
  }
  add(id)
  return parts
}
