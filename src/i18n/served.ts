import type { Summary } from '../engine/trace.ts'
import type { Landscape } from '../model/landscape.ts'

/** Whom the interrupted services are there for: how many of those services there are, of how many it is known, and the sum. */
export interface Served {
  services: number
  known: number
  /** Never fewer than there really are: who uses more than one of the services is counted more than once. */
  people: number
  critical: boolean
}

/** Whom the interrupted services are there for, over the critical services (over all when none is marked critical). */
export function servedBy({ interrupted, people }: Summary, { components }: Landscape): Served {
  const service = (id: string) => components[id]?.service
  return {
    services: interrupted.length, known: interrupted.filter((id) => service(id)?.people !== undefined).length, people,
    critical: interrupted.some((id) => service(id)?.critical),
  }
}
