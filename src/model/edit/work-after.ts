import type { Response } from '../plan.ts'
import type { Scenario, ScenarioEvent } from '../scenario.ts'
import type { Selector } from '../selector.ts'
import type { Grouping, SavedView } from '../view.ts'
import type { Work } from '../work.ts'
import { contractsAfter } from './contracts-after.ts'
import { fatesOf, gone, listAfter, recordAfter, stays, type Fates } from './fates.ts'
import { exerciseAfter } from './exercise-after.ts'
import { exitPlanAfter } from './exit-plan-after.ts'
import { withLandscape, withoutEmpty } from './parts.ts'
import { componentAfter, importAfter, organisationAfter } from './references.ts'
import { selectorAfter } from './selector-after.ts'

const SELECTING = ['cutOff', 'restore', 'bypass', 'disclose'] as const

/** An event after these fates; `null` when it would do nothing any more. */
export function eventAfter(event: ScenarioEvent, fates: Fates): ScenarioEvent | null {
  if ('activate' in event) {
    const activate = fates.fallback(event.activate)
    return activate === null ? null : activate === event.activate ? event : { ...event, activate }
  }
  const action = SELECTING.find((one) => one in event)
  if (!action) return event
  const selector = (event as unknown as Record<string, Selector>)[action] as Selector
  const next = selectorAfter(selector, fates)
  return next === null ? null : next === selector ? event : { ...event, [action]: next } as ScenarioEvent
}

function scenarioAfter(scenario: Scenario, fates: Fates): Scenario {
  const events = listAfter(scenario.events, (event) => eventAfter(event, fates))
  const { response } = scenario
  const contacts = response?.contacts && listAfter(response.contacts, (one) => (typeof one === 'string' ? fates.contact(one) : one))
  if (response && contacts !== response.contacts) return { ...scenario, events, response: withoutEmpty<Response>({ ...response, contacts }, ['contacts']) }
  return events === scenario.events ? scenario : { ...scenario, events }
}

/** What the keys of folded groups are ids of. */
const KEYS: Partial<Record<Grouping, 'component' | 'organisation'>> = { supplier: 'organisation', owner: 'organisation', platform: 'component' }

function viewAfter(saved: SavedView, fates: Fates): SavedView {
  const what = KEYS[saved.view.group]
  const folded = what ? listAfter(saved.view.folded, fates[what]) : saved.view.folded
  return folded === saved.view.folded ? saved : { ...saved, view: { ...saved.view, folded } }
}

/** A work in which the files beside the landscape no longer name what went. */
const scenariosAfter = (work: Work, fates: Fates): Work => {
  const files = <T>(all: readonly { file: string; value: T }[], after: (value: T) => T) => listAfter(all, (one) => {
    const value = after(one.value)
    return value === one.value ? one : { ...one, value }
  })
  const scenarios = files(work.scenarios, (value) => scenarioAfter(value, fates))
  const exercises = work.exercises && files(work.exercises, (value) => exerciseAfter(value, { ...fates, role: stays, goal: stays }))
  const exitPlans = work.exitPlans && files(work.exitPlans, (value) => exitPlanAfter(value, fates))
  return scenarios === work.scenarios && exercises === work.exercises && exitPlans === work.exitPlans ? work
    : { ...work, scenarios, ...(exercises ? { exercises } : {}), ...(exitPlans ? { exitPlans } : {}) }
}

/** A work after these fates of ids: the things themselves have another id or are gone, and so is all that names them. */
export function workAfter(work: Work, fates: Fates): Work {
  const { imports, organisations, components } = work.landscape
  const views = listAfter(work.views, (view) => viewAfter(view, fates))
  return scenariosAfter(withLandscape(views === work.views ? work : { ...work, views }, {
    ...(imports ? { imports: recordAfter(imports, stays, (one) => importAfter(one, fates.component)) } : {}),
    ...(organisations ? { organisations: recordAfter(organisations, fates.organisation, (one) => organisationAfter(one, fates.organisation, organisations)) } : {}),
    components: recordAfter(components, fates.component, (one) => componentAfter(one, fates)),
    ...contractsAfter(work.landscape, fates),
  }), fates)
}

const missing = (before: object | undefined, after: object | undefined): string[] => Object.keys(before ?? {}).filter((id) => !after || !Object.hasOwn(after, id))

/** The work after a change of its landscape: what is there no longer, its scenarios name no longer. */
export function scenariosFollowing(before: Work, after: Work): Work {
  const [old, now] = [before.landscape, after.landscape]
  if (old === now) return after
  const fallbacks = Object.entries(old.components).flatMap(([id, component]) => (component === now.components[id] ? []
    : missing(component.fallbacks, now.components[id]?.fallbacks).map((name) => `${id}/${name}`)))
  return scenariosAfter(after, fatesOf({
    component: gone(missing(old.components, now.components)), organisation: gone(missing(old.organisations, now.organisations)), fallback: gone(fallbacks),
    contact: gone(missing(old.plan?.contacts, now.plan?.contacts)),
  }))
}
