import type { Edit } from '../edit/edit.ts'
import { freshId } from '../edit/ids.ts'
import type { Kind } from '../kinds.ts'
import type { Landscape } from '../landscape.ts'
import type { Asked } from './asked.ts'

/** What comes from a supplier as a rule; processes and teams are people's own. */
const SUPPLIED: readonly Kind[] = ['application', 'platform', 'identity', 'workplace', 'network', 'supply']

export interface SupplierQuestion extends Asked { id: string; supplier: string | null }

/** What is supplied, applications and platforms first, with who does. */
export const supplierQuestions = (landscape: Landscape): SupplierQuestion[] =>
  Object.entries(landscape.components).filter(([, { kind }]) => SUPPLIED.includes(kind))
    .sort(([, a], [, b]) => SUPPLIED.indexOf(a.kind) - SUPPLIED.indexOf(b.kind))
    .map(([id, { supplier = null }]) => ({ key: id, id, supplier, answered: supplier !== null }))

/** The edits after which one organisation supplies them. */
export const answerSuppliers = (ids: readonly string[], supplier: string): Edit[] =>
  [{ do: 'set-components', parts: Object.fromEntries(ids.map((id) => [id, { supplier }])) }]

/** The same for an organisation that is not there yet. */
export function answerSuppliersNew(landscape: Landscape, ids: readonly string[], name: string): Edit[] {
  const id = freshId(name, (taken) => Object.hasOwn(landscape.organisations ?? {}, taken), 'organisatie')
  return [{ do: 'add-organisations', organisations: { [id]: { name } } }, ...answerSuppliers(ids, id)]
}
