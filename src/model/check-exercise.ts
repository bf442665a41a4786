import { seconds } from './duration.ts'
import { many, type Exercise } from './exercise.ts'
import { fingerprintOf } from './fitted.ts'
import type { Landscape } from './landscape.ts'
import type { Scenario } from './scenario.ts'
import type { Path, Source } from './yaml.ts'

/** Reports what is wrong with an exercise on its own and, where they are given, on this landscape and with this scenario; `null`: that is not there. */
export function checkExercise(exercise: Exercise, file: Source, landscape?: Landscape, scenario?: Scenario | null): void {
  const { roles = {}, goals = {}, participants = [], injects = {} } = exercise
  const reference = (what: 'role' | 'goal' | 'component', id: string, path: Path, record: object) => {
    if (!Object.hasOwn(record, id)) file.report(path, { code: 'unknown-reference', what, id, nearest: file.suggest(id, Object.keys(record)) })
  }
  const references = (what: 'role' | 'goal' | 'component', value: string | string[] | undefined, path: Path, record: object | undefined) => many(value).forEach((id, i, all) => {
    const at = Array.isArray(value) ? [...path, i] : path
    if (record) reference(what, id, at, record)
    if (all.indexOf(id) < i) file.report(at, { code: 'listed-twice', name: id }, { severity: 'warning' })
  })

  participants.forEach(({ role }, i) => { if (role !== undefined) reference('role', role, ['participants', i, 'role'], roles) })
  for (const [id, inject] of Object.entries(injects)) {
    const path = ['injects', id]
    references('role', inject.to, [...path, 'to'], roles)
    references('goal', inject.goals, [...path, 'goals'], goals)
    references('component', inject.about, [...path, 'about'], landscape?.components)
  }
  checkTimes(exercise, file, scenario ? seconds(scenario.horizon) : Infinity)
  if (scenario === null) file.report(['scenario'], { code: 'no-scenario', file: exercise.scenario })
  else if (scenario && exercise.fitted !== undefined && exercise.fitted !== fingerprintOf(scenario)) file.report(['fitted'], { code: 'scenario-changed' }, { severity: 'warning' })
}

/** Rounds that follow each other, and injects that come in during one of them. A round ends with what happens at its last second. */
function checkTimes({ rounds, injects = {} }: Exercise, file: Source, horizon: number): void {
  const warning = { severity: 'warning' } as const
  const stretches = rounds.map(({ from, until }) => ({ from: seconds(from), until: seconds(until) }))
  stretches.forEach(({ from, until }, i) => {
    const [path, before] = [['rounds', i], stretches[i - 1]]
    if (until <= from) file.report([...path, 'until'], { code: 'round-not-after' })
    else if (until > horizon) file.report([...path, 'until'], { code: 'round-after-horizon' }, warning)
    if (before && from < before.until) file.report([...path, 'from'], { code: 'round-overlaps', before: rounds[i - 1]?.name ?? '' }, warning)
    rounds[i]?.questions?.forEach(({ options = [] }, question) => options.forEach((option, place) => {
      if (options.indexOf(option) < place) file.report([...path, 'questions', question, 'options', place], { code: 'listed-twice', name: option }, warning)
    }))
  })
  // Where a round is not well-formed nobody knows what is outside it.
  const known = stretches.length > 0 && !(stretches as unknown[]).includes(undefined)
  for (const [id, inject] of Object.entries(injects)) {
    const at = seconds(inject.at)
    if (at > horizon) file.report(['injects', id, 'at'], { code: 'inject-after-horizon' }, warning)
    else if (known && !stretches.some(({ from, until }) => from <= at && at <= until)) file.report(['injects', id, 'at'], { code: 'outside-rounds' }, warning)
  }
}
