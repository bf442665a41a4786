import { compile } from '../../engine/compile.ts'
import { interrupts, statusOf, TOLERANCE } from '../../engine/levels.ts'
import { impulses, play, type Impulse } from '../../engine/play.ts'
import type { ComponentNodes, Program } from '../../engine/program.ts'
import { MOST_CHANGES, rounded, TooManyChanges } from '../../engine/run.ts'
import { schedule } from '../../engine/schedule.ts'
import { componentOf, servicesOf, type Landscape } from '../../model/landscape.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Uncertain } from './answer.ts'
import { uncertainIn, withOwnDurations } from './samples.ts'

/** A service is interrupted from a second on, or no longer. */
export interface Turn { service: number; time: number; down: boolean }

/**
 * A scenario that is played over and over with other durations. Of every run only the interruptions of services are kept: no levels of anything
 * else, no calls of fallbacks, no deadlocks. They are those that `simulate` gives for a landscape in which these durations are written.
 */
export class Rehearsal {
  readonly horizon: number
  readonly uncertain: Uncertain[]
  /** The ids of the services, in order. */
  readonly services: string[]
  private readonly own: ReturnType<typeof withOwnDurations>
  private readonly impulses: Impulse[]
  private readonly minimum: (number | undefined)[]
  /** The place in `services` of the level at a node, or -1. */
  private readonly serviceAt: Int32Array
  /** The last level that counted as a change, per node. */
  private readonly level: Float64Array

  constructor(landscape: Landscape, scenario: Scenario) {
    const program: Program = compile(landscape, { room: true })
    const plan = schedule(landscape, scenario)
    this.horizon = plan.horizon
    this.uncertain = uncertainIn(program)
    this.services = servicesOf(landscape).sort()
    this.minimum = this.services.map((id) => componentOf(landscape, id).service?.minimum)
    this.own = withOwnDurations(program)
    this.impulses = impulses(program, plan)
    this.serviceAt = new Int32Array(program.size).fill(-1)
    this.services.forEach((id, i) => { this.serviceAt[(program.components[program.indexOf.get(id) as number] as ComponentNodes).level] = i })
    this.level = new Float64Array(program.size)
  }

  /** Plays it once with these durations (seconds, in the order of `uncertain`). Throws a TooManyChanges as `simulate` does. */
  play(durations: ArrayLike<number>): Turn[] {
    const turns: Turn[] = []
    let changes = 0
    this.own.put(durations)
    this.level.fill(1)
    play(this.own.program, this.impulses, this.horizon, {
      looked: (node, exact, time) => {
        const level = rounded(exact)
        if (Math.abs(level - (this.level[node] as number)) <= TOLERANCE) return
        this.level[node] = level
        if (++changes > MOST_CHANGES) throw new TooManyChanges(time)
        const service = this.serviceAt[node] as number
        if (service >= 0) turns.push({ service, time, down: interrupts(statusOf(level, this.minimum[service])) })
      },
    })
    return turns
  }
}
