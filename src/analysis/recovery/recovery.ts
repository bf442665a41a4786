import { compile } from '../../engine/compile.ts'
import type { ComponentNodes, Program } from '../../engine/program.ts'
import { seconds } from '../../model/duration.ts'
import { componentOf, servicesOf, type Landscape, type Service } from '../../model/landscape.ts'
import { inOnePiece, scenarioIn, type Analysis, type Ground } from '../ground.ts'
import { watchedServices } from '../lasting/long-run.ts'
import type { Loop, RecoveredService, RecoveryAnswer, RecoveryAsk, RecoveryStep } from './answer.ts'
import { downAfter } from './down.ts'
import { badnessOf, isBetter, type Limits } from './limits.ts'
import { circlesIn } from './loops.ts'
import { decidingPath, waitedFor } from './path.ts'
import { precedenceOf, type Precedence } from './precedence.ts'
import { byUrgency, inTime } from './schedules.ts'
import type { Spreading } from './spreading.ts'
import { prioritiesOf } from './urgency.ts'
import { wantedLevels } from './wanted.ts'

/**
 * In what order to bring up what is down. A restart takes its likely time of one team, and begins when what it needs is up at the level that the services above
 * ask for. The times are from the start of the recovery, and so are RTO and MTPD read.
 */
export const recovery: Analysis<RecoveryAsk, RecoveryAnswer, unknown> = inOnePiece(recover)

function recover(ground: Ground, ask: RecoveryAsk): RecoveryAnswer {
  const { landscape } = ground
  if (ask.teams !== null && !(Number.isInteger(ask.teams) && ask.teams >= 1)) throw new RangeError(`recovery: not a number of teams: ${ask.teams}`)
  const program = compile(landscape)
  const wanted = wantedLevels(landscape, program)
  const down = downIn(ground, ask, program, wanted)
  const alone = inTime(precedenceOf(program, wanted, down), Infinity, new Float64Array(program.size))
  const { precedence, earliest, loops } = broken(program, down, (forced) => precedenceOf(program, wanted, down, forced), alone)
  const services = servicesDown(landscape, program, down)
  const schedule = bestSchedule(precedence, earliest, services, ask.teams)
  const steps = stepsOf(program, down, schedule, services)
  return {
    ...ask, steps, loops,
    services: services.map((one) => recovered(one, program, down, alone, schedule)).sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || (a.service < b.service ? -1 : 1)),
    makespan: steps.reduce((last, { to }) => Math.max(last, to), 0),
  }
}

function downIn(ground: Ground, { lost }: RecoveryAsk, program: Program, wanted: Float64Array): Set<number> {
  if (lost === 'everything') return new Set(program.ids.keys())
  return downAfter(ground.landscape, scenarioIn(ground, lost.scenario), program, wanted)
}

/** Breaks the circles by their way out, until everything comes up. */
function broken(program: Program, down: ReadonlySet<number>, precedenceWith: (forced: ReadonlySet<number>) => Precedence, alone: Spreading): { precedence: Precedence; earliest: Spreading; loops: Loop[] } {
  const forced = new Set<number>()
  const loops: Loop[] = []
  const idsOf = (components: readonly number[]) => components.map((component) => program.ids[component] as string)
  let { precedence } = alone
  let earliest = alone
  while ([...down].some((component) => earliest.at[(program.components[component] as ComponentNodes).up] === Infinity)) {
    for (const { components, wayOut } of circlesIn(program, precedence, earliest)) {
      loops.push({ components: idsOf(components), wayOut: idsOf(wayOut) })
      for (const component of wayOut) forced.add(component)
    }
    precedence = precedenceWith(forced)
    earliest = inTime(precedence, Infinity, new Float64Array(program.size))
  }
  return { precedence, earliest, loops: loops.sort((a, b) => ((a.components[0] as string) < (b.components[0] as string) ? -1 : 1)) }
}

function servicesDown(landscape: Landscape, program: Program, down: ReadonlySet<number>): Limits[] {
  const watched = new Set(watchedServices(landscape))
  return servicesOf(landscape).sort().filter((id) => down.has(program.indexOf.get(id) as number)).map((id) => {
    const { rto, mtpd } = componentOf(landscape, id).service as Service
    const { level } = program.components[program.indexOf.get(id) as number] as ComponentNodes
    return { id, node: level, watched: watched.has(id), rto: rto === undefined ? null : seconds(rto), mtpd: mtpd === undefined ? null : seconds(mtpd) }
  })
}

/** The best of what several rules give, each in both schemes; among equals the first. */
function bestSchedule(precedence: Precedence, earliest: Spreading, services: readonly Limits[], teams: number | null): Spreading {
  const restarts = precedence.duration.reduce((count, duration) => count + (duration > 0 ? 1 : 0), 0)
  if (teams === null || teams >= restarts) return earliest
  const schedules = prioritiesOf(earliest, services).flatMap((priority) => [byUrgency, inTime].map((make) => () => make(precedence, teams, priority)))
  let best: Spreading | undefined
  for (const make of schedules) {
    const schedule = make()
    if (!best || isBetter(badnessOf(schedule, services), badnessOf(best, services))) best = schedule
  }
  return best as Spreading
}

function stepsOf(program: Program, down: ReadonlySet<number>, schedule: Spreading, services: readonly Limits[]): RecoveryStep[] {
  const deciding = decidingPath(program, down, schedule, services)
  const rank = new Map(schedule.order.map((node, i) => [node, i]))
  const steps = [...down].map((component) => {
    const { up, raw } = program.components[component] as ComponentNodes
    const after = waitedFor(program, down, schedule, raw)
    const team = schedule.team[up] as number
    return {
      place: rank.get(up) as number, component: program.ids[component] as string, from: schedule.begin[up] as number, to: schedule.at[up] as number,
      team: team < 0 ? null : team, after: after === null ? null : program.ids[after] as string, critical: deciding.has(component),
    }
  })
  return steps.sort((a, b) => a.from - b.from || a.place - b.place).map(({ place: _place, ...step }) => step)
}

function recovered({ id, node, rto, mtpd }: Limits, program: Program, down: ReadonlySet<number>, alone: Spreading, schedule: Spreading): RecoveredService {
  const finite = (time: number) => (time === Infinity ? null : time)
  const earliest = finite(alone.at[node] as number)
  const at = finite(schedule.at[node] as number)
  const verdict = earliest === null ? 'never' : rto === null ? 'no-promise' : earliest > rto ? 'impossible' : at === null || at > rto ? 'late' : 'met'
  const chain: number[] = []
  let next = earliest === null ? null : program.indexOf.get(id) as number
  for (; next !== null; next = waitedFor(program, down, alone, (program.components[next] as ComponentNodes).level)) chain.unshift(next)
  return { service: id, earliest, at, rto, mtpd, verdict, mtpdBreached: mtpd !== null && (at === null || at > mtpd), chain: chain.map((component) => program.ids[component] as string) }
}
