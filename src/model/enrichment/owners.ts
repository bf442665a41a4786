import type { Landscape, Organisation } from '../landscape.ts'
import type { Asked } from './asked.ts'

/** An organisation, of which the question is whose law holds for it. */
export interface OwnerQuestion extends Asked { id: string; organisation: Organisation; supplies: number }

/**
 * The organisations that lack a country or an owner; first those without a country, and of these the largest suppliers.
 * Answered: its country is known. An owner is asked as well, and need not be there: most organisations have none.
 */
export function ownerQuestions({ components, organisations = {} }: Landscape): OwnerQuestion[] {
  const supplies = new Map<string, number>()
  for (const { supplier } of Object.values(components)) if (supplier !== undefined) supplies.set(supplier, (supplies.get(supplier) ?? 0) + 1)
  return Object.entries(organisations)
    .map(([id, organisation]) => ({ key: id, id, organisation, supplies: supplies.get(id) ?? 0, answered: organisation.jurisdiction !== undefined }))
    .sort((a, b) => Number(a.answered) - Number(b.answered) || b.supplies - a.supplies)
}
