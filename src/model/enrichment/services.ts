import type { Edit } from '../edit/edit.ts'
import { componentOf, type Landscape, type Service } from '../landscape.ts'
import { componentsIn } from '../need.ts'
import type { Asked } from './asked.ts'
import { availabilityOf } from './availability.ts'
import { dependantsOf } from './counts.ts'

/** A process or service, of which the question is whether it may stop, and for how long. */
export interface ServiceQuestion extends Asked {
  id: string
  /** How many components need it. */
  dependants: number
  /** GEMMA's score of how available it should be, or else the highest among the systems that it needs; `of` has that score. A hint and no more. */
  availability: { score: 1 | 2 | 3; of: string } | null
  service: Service | null
}

/** What someone says of a process: it must not stop, it is followed but may stop, or it is not followed. */
export const ROLES = ['critical', 'followed', 'none'] as const
export type Role = (typeof ROLES)[number]

export const roleOf = (service: Service | null | undefined): Role => (!service ? 'none' : service.critical ? 'critical' : 'followed')

/**
 * The processes and services, the most depended on first; those that nothing depends on by how much they need themselves, as
 * that is what makes a process vulnerable. Answered: how long it may stop is known, or it was said that it is not critical.
 */
export function serviceQuestions(landscape: Landscape): ServiceQuestion[] {
  const counts = dependantsOf(landscape)
  const found = Object.keys(landscape.components).flatMap((id) => {
    const { kind, service = null, needs = [] } = componentOf(landscape, id)
    if (kind !== 'process' && kind !== 'service' && !service) return []
    const answered = service !== null && (service.critical === false || service.mtpd !== undefined)
    return [{ key: id, id, dependants: counts.get(id) ?? 0, availability: hintOf(landscape, id), service, answered, needs: needs.length }]
  })
  return found.sort((a, b) => b.dependants - a.dependants || b.needs - a.needs).map(({ needs: _needs, ...question }) => question)
}

function hintOf(landscape: Landscape, id: string): ServiceQuestion['availability'] {
  const component = componentOf(landscape, id)
  const scored = (of: string) => {
    const score = Object.hasOwn(landscape.components, of) ? availabilityOf(componentOf(landscape, of)) : null
    return score === null ? [] : [{ score, of }]
  }
  const [own] = scored(id)
  return own ?? (component.needs ?? []).flatMap(componentsIn).flatMap(scored).sort((a, b) => b.score - a.score)[0] ?? null
}

/** What is said of several at once. A part that is absent stays as it was. */
export interface ServiceAnswer { role?: Role; mtpd?: string | undefined; people?: number | undefined }

/** The edit that says this of them. To say how long something may stop makes it a service that is followed. */
export function answerServices(landscape: Landscape, ids: readonly string[], answer: ServiceAnswer): Edit {
  return { do: 'set-components', parts: Object.fromEntries(ids.map((id) => [id, { service: after(componentOf(landscape, id).service, answer) }])) }
}

function after(before: Service | undefined, { role, ...parts }: ServiceAnswer): Service | undefined {
  if (role === 'none') return undefined
  return { ...before, ...(role && { critical: role === 'critical' }), ...parts } as Service
}
