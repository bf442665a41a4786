import { levelAt, statusOf } from '../../engine/levels.ts'
import type { MomentOutcome, ServiceOutcome, Status, Steps } from '../../engine/trace.ts'
import { componentOf, type Service } from '../../model/landscape.ts'
import type { Panel } from './panel.ts'
import { breachOf, carryingAt, courseOf, missedMoment, mtpdClock, type Breach, type Course, type MtpdClock } from './service-course.ts'

/** All that a row tells of a service at a moment. */
export interface ServiceState {
  name: string
  service: Service
  outcome: ServiceOutcome
  status: Status
  course: Course
  /** What is used of the MTPD; `null` when it has none or is not interrupted now. */
  clock: MtpdClock | null
  breach: Breach | null
  missed: { moment: MomentOutcome; others: number } | null
  /** Whether a fallback carries work. */
  carried: boolean
}

/** A service at the moment that a panel looks at. */
export function stateOf(id: string, { landscape, trace, moment }: Panel): ServiceState {
  const { name, service = {} } = componentOf(landscape, id)
  const outcome = trace.services[id] as ServiceOutcome
  const steps = trace.levels[id] as Steps
  return {
    name, service, outcome, status: statusOf(levelAt(steps, moment), service.minimum),
    course: courseOf(steps, outcome, service.minimum, moment), clock: mtpdClock(service, outcome, moment),
    breach: breachOf(outcome, moment), missed: missedMoment(outcome, moment), carried: carryingAt(trace, id, moment).length > 0,
  }
}
