import { below } from '../../engine/levels.ts'
import type { Trace } from '../../engine/trace.ts'
import { componentOf, servicesOf, type Landscape } from '../../model/landscape.ts'

/** The services of a landscape, most urgent first; `rest` is what is not critical. */
export interface OrderedServices { critical: string[]; rest: string[] }

/** By what a service is placed, in this order: breach of the MTPD, missed moment, first interruption, first loss of work; then name. */
function urgencyOf(landscape: Landscape, trace: Trace, id: string): { times: number[]; name: string } {
  const { interruptions = [], moments = [] } = trace.services[id] ?? {}
  const breach = interruptions.find(({ mtpdBreachedAt }) => mtpdBreachedAt !== null)?.mtpdBreachedAt
  const missed = moments.find((moment) => moment.missed)?.at
  const less = trace.levels[id]?.find(([, level]) => below(level, 1))?.[0]
  return { times: [breach, missed, interruptions[0]?.from, less].map((time) => time ?? Infinity), name: componentOf(landscape, id).name }
}

/**
 * The order of the services over the whole scenario, so that it does not change while scrubbing. When no service is
 * marked critical, all are (as in the summary of a trace).
 */
export function orderServices(landscape: Landscape, trace: Trace): OrderedServices {
  const urgency = new Map(servicesOf(landscape).map((id) => [id, urgencyOf(landscape, trace, id)]))
  const ordered = [...urgency].sort(([, a], [, b]) => {
    const i = a.times.findIndex((time, index) => time !== b.times[index])
    // Both may be Infinity, whose difference is not a number; unequal ones never are.
    return i >= 0 ? (a.times[i] as number) - (b.times[i] as number) : a.name.localeCompare(b.name, 'nl')
  }).map(([id]) => id)
  const critical = ordered.filter((id) => componentOf(landscape, id).service?.critical)
  return critical.length ? { critical, rest: ordered.filter((id) => !critical.includes(id)) } : { critical: ordered, rest: [] }
}
