import { levelAt, statusOf } from '../engine/levels.ts'
import type { Trace } from '../engine/trace.ts'
import { many } from '../model/exercise.ts'
import { componentOf, servicesOf, type Landscape } from '../model/landscape.ts'
import { secondAt } from './clock.ts'
import { doneIn } from './done-in.ts'
import { drawn } from './drawn.ts'
import { justOpened } from './just-opened.ts'
import { votesOn } from './outcomes.ts'
import type { ProjectorView, ShownInject, ShownService } from './projector-view.ts'
import type { Run } from './run.ts'
import type { RunState } from './run-state.ts'
import { runState } from './state.ts'

/** Of what goes to some roles, the others see that something came in for them and how, and no more: who sent it may be telling. */
function shownInjects({ of: { exercise } }: Run, { injects, shown }: RunState): ShownInject[] {
  return [...shown].map(([id, { second }]): ShownInject => {
    const { from, channel, view, to, text } = injects[id] as NonNullable<RunState['injects'][string]>
    const roles = many(to)
    if (roles.length) return { id, at: second, to: roles.map((role) => exercise.roles?.[role]?.name ?? role), text: null, ...(channel && { channel }) }
    return { id, at: second, to: [], text, ...(from !== undefined && { from }), ...(channel && { channel }), ...(view && { view }) }
  }).reverse()
}

const levelIn = ({ levels }: Trace, id: string, second: number): number => levelAt(Object.hasOwn(levels, id) ? levels[id] ?? [] : [], second)

const shownServices = (landscape: Landscape, trace: Trace, second: number): ShownService[] => servicesOf(landscape).map((id) => {
  const { name, service } = componentOf(landscape, id)
  return { id, name, status: statusOf(levelIn(trace, id, second), service?.minimum) }
})

function shownQuestion({ of: { exercise } }: Run, state: RunState): ProjectorView['question'] {
  if (!state.question) return null
  const { round, question } = state.question
  const asked = exercise.rounds[round]?.questions?.[question]
  return asked ? { text: asked.text, options: asked.options ?? [], votes: votesOn(state, round, question) } : null
}

/**
 * What the large screen shows at a time in the room: only what participants may know then.
 * @param trace of the scenario with the measures taken so far; `null` while it is worked out, and then no services are shown
 * @param now in milliseconds since 1970
 */
export function projectorView(run: Run, trace: Trace | null, now: number): ProjectorView {
  const { exercise, scenario, landscape } = run.of
  const state = runState(run)
  const { clock, revealed } = state
  const second = Math.floor(secondAt(clock, now))
  const round = state.round === null ? undefined : exercise.rounds[state.round]
  return {
    exercise: exercise.name, start: scenario.start ?? null, clock, ended: state.ended,
    round: round && state.round !== null ? { name: round.name, number: state.round + 1, of: exercise.rounds.length, opening: round.opening ?? null, fresh: justOpened(state) } : null,
    injects: shownInjects(run, state),
    revealed,
    services: trace && revealed !== 'none' ? shownServices(landscape, trace, second) : [],
    map: trace && revealed === 'all'
      ? { landscape: drawn(landscape), levels: Object.fromEntries(Object.keys(landscape.components).map((id) => [id, levelIn(trace, id, second)])) }
      : null,
    question: shownQuestion(run, state),
    decisions: doneIn(state.standing, 'decide').map(({ second: at, act: { text } }) => ({ at, text })),
  }
}
