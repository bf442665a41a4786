import type { Scenario } from '../scenario.ts'
import { scenarioIn, type Work } from '../work.ts'
import { refuse, type Do } from './edit-error.ts'
import { copyOf, isSame, withParts } from './parts.ts'

function put(work: Work, file: string, change: (value: Scenario) => Scenario): Work {
  const before = scenarioIn(work, file) ?? refuse({ code: 'unknown', what: 'scenario', id: file })
  const value = change(before)
  return isSame(value, before) ? work : { ...work, scenarios: work.scenarios.map((one) => (one.file === file ? { file, value } : one)) }
}

export function addScenario(work: Work, { file, value }: Do<'add-scenario'>): Work {
  if (file === work.file || scenarioIn(work, file)) refuse({ code: 'id-taken', id: file })
  return { ...work, scenarios: [...work.scenarios, { file, value: copyOf(value) }] }
}

export const setScenario = (work: Work, { file, parts }: Do<'set-scenario'>): Work => put(work, file, (before) => withParts(before, parts))

export const revertScenario = (work: Work, { file, value }: Do<'revert-scenario'>): Work => put(work, file, () => value)

export function removeScenario(work: Work, { file }: Do<'remove-scenario'>): Work {
  if (!scenarioIn(work, file)) refuse({ code: 'unknown', what: 'scenario', id: file })
  return { ...work, scenarios: work.scenarios.filter((one) => one.file !== file) }
}
