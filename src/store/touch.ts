import type { Edit } from '../model/edit/edit.ts'
import type { CutOffEvent, Scenario, ScenarioEvent } from '../model/scenario.ts'
import { clausesOf, valuesOf, type Selector } from '../model/selector.ts'
import { scenarioIn, type Work } from '../model/work.ts'
import { emptyScenario } from './scenarios.ts'

/** The file of the scenario that touching components makes. */
export const TOUCHED = 'wat-als.scenario.yaml'

/** Whether an event is what touching makes: components that are gone from the start. */
const isTouch = (event: ScenarioEvent): event is CutOffEvent => 'cutOff' in event && event.at === 'PT0S'
  && clausesOf(event.cutOff as Selector).every((clause) => Object.keys(clause).join() === 'component')

/** The components that a touched scenario switches off. */
export const touchedIn = (scenario: Scenario | undefined): string[] =>
  (scenario?.events ?? []).filter(isTouch).flatMap(({ cutOff }) => clausesOf(cutOff).flatMap((clause) => valuesOf(clause, 'component')))

/** The components that are off after a touch: this one alone, or with `more` the others as well. A second touch switches it on again. */
export function afterTouch(off: readonly string[], id: string, more: boolean): string[] {
  const others = off.filter((other) => other !== id)
  const wasOff = others.length < off.length
  if (more) return wasOff ? others : [...off, id]
  return wasOff && !others.length ? [] : [id]
}

/**
 * The edit that a touch makes: all that is switched off is gone from the start of a scenario of its own, for good; what else happens in
 * that scenario stays. `name` gives it its name from the names of what is off.
 */
export function touch(work: Work, id: string, more: boolean, start: string, name: (off: readonly string[]) => string): Edit {
  const before = scenarioIn(work, TOUCHED)
  const off = afterTouch(touchedIn(before), id, more)
  const parts = {
    name: name(off.map((one) => work.landscape.components[one]?.name ?? one)),
    events: [
      ...(off.length ? [{ at: 'PT0S', cutOff: { component: off.length === 1 ? off[0] as string : off } }] : []),
      ...(before?.events ?? []).filter((event) => !isTouch(event)),
    ],
  }
  return before ? { do: 'set-scenario', file: TOUCHED, parts } : { do: 'add-scenario', file: TOUCHED, value: { ...emptyScenario(parts.name, start), ...parts } }
}
