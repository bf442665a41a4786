import { seconds } from './duration.ts'
import { componentOf, servicesOf, type Landscape } from './landscape.ts'
import type { Scenario } from './scenario.ts'
import { clausesOf, select, valuesOf, type Selector } from './selector.ts'
import type { Path, Source } from './yaml.ts'

/** Every fallback of a landscape as events name it: `component/fallback`. */
const fallbackNames = (landscape: Landscape): string[] => Object.entries(landscape.components)
  .flatMap(([id, { fallbacks = {} }]) => Object.keys(fallbacks).map((name) => `${id}/${name}`))

/** Reports what is wrong with a scenario on its own and, where one is given, on this landscape. */
export function checkScenario(scenario: Scenario, file: Source, landscape?: Landscape): void {
  const horizon = seconds(scenario.horizon)
  const fallbacks = landscape && fallbackNames(landscape)

  scenario.events.forEach((event, i) => {
    const path: Path = ['events', i]
    const at = seconds(event.at)
    if (at > horizon) file.report([...path, 'at'], { code: 'after-horizon' }, { severity: 'warning' })
    if ('until' in event && event.until !== undefined && seconds(event.until) <= at) file.report([...path, 'until'], { code: 'until-not-after' })
    if (!landscape || !fallbacks) return
    for (const action of ['cutOff', 'restore', 'bypass', 'disclose'] as const)
      if (action in event) checkSelector((event as unknown as Record<string, Selector>)[action] as Selector, [...path, action], landscape, file)
    if (!('activate' in event)) return
    const [component = '', fallback = ''] = event.activate.split('/')
    if (!fallbacks.includes(event.activate))
      file.report([...path, 'activate'], { code: 'unknown-reference', what: 'fallback', id: event.activate, nearest: file.suggest(event.activate, fallbacks) })
    else if (componentOf(landscape, component).fallbacks?.[fallback]?.trigger !== 'manual')
      file.report([...path, 'activate'], { code: 'activates-auto', fallback: event.activate }, { severity: 'warning' })
  })

  const contacts = landscape?.plan?.contacts ?? {}
  scenario.response?.contacts?.forEach((contact, i) => {
    if (landscape && typeof contact === 'string' && !Object.hasOwn(contacts, contact))
      file.report(['response', 'contacts', i], { code: 'unknown-reference', what: 'contact', id: contact, nearest: file.suggest(contact, Object.keys(contacts)) })
  })

  const hasMoments = landscape && servicesOf(landscape).some((id) => componentOf(landscape, id).service?.moments?.length)
  if (hasMoments && scenario.start === undefined) file.report([], { code: 'moments-without-start' }, { severity: 'warning' })
}

/** Reports what a selector names that the landscape does not have. */
export function checkSelector(selector: Selector, path: Path, landscape: Landscape, file: Source): void {
  const before = file.problems.length
  clausesOf(selector).forEach((clause, i) => {
    const base: Path = Array.isArray(selector) ? [...path, i] : path
    const known = { component: landscape.components, supplier: landscape.organisations ?? {} } as const
    for (const key of ['component', 'supplier'] as const)
      valuesOf(clause, key).forEach((id, j) => {
        if (Object.hasOwn(known[key], id)) return
        const at = Array.isArray(clause[key]) ? [...base, key, j] : [...base, key]
        file.report(at, { code: 'unknown-reference', what: key === 'component' ? 'component' : 'organisation', id, nearest: file.suggest(id, Object.keys(known[key])) })
      })
    const tags = new Set(Object.values(landscape.components).flatMap((component) => component.tags ?? []))
    for (const tag of valuesOf(clause, 'tag'))
      if (!tags.has(tag)) file.report([...base, 'tag'], { code: 'unknown-reference', what: 'tag', id: tag, nearest: file.suggest(tag, tags) }, { severity: 'warning' })
  })
  if (file.problems.length === before && select(landscape, selector).length === 0)
    file.report(path, { code: 'selects-nothing' }, { severity: 'warning' })
}
