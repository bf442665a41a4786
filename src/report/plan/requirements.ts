import { componentOf } from '../../model/landscape.ts'
import type { PlanPart } from '../../model/plan.ts'
import { paragraph, type Block } from '../document.ts'
import { table } from './blocks.ts'
import { ownerOf, serviceOf, type PlanContext } from './context.ts'
import { allFallbacks, fallbacksThat, untested, withoutFallback } from './overall.ts'

type Key = keyof PlanContext['texts']['requirements']['rows']
/** Met when all of it is there, open when none is. */
export type Standing = 'met' | 'partly' | 'open'

/** In which parts of the plan a requirement is dealt with; `control` is the page that is always there. */
const PLACES: Readonly<Record<Key, readonly (PlanPart | 'control')[]>> = {
  documents: ['control'], impact: ['services'], risk: ['scenarios'], communication: ['communication', 'cards'], actions: ['cards', 'recovery'], threshold: ['activation', 'cards'],
  capacity: ['services', 'cards'], consequences: ['activation', 'cards'], purpose: ['scope'], roles: ['activation', 'cards'], solutions: ['cards'], support: ['activation', 'cards', 'communication'],
  dependencies: ['landscape'], resources: ['landscape'], reporting: ['communication'], standDown: ['activation'], recovery: ['recovery'], exercise: ['open-points'],
  during: ['activation'], readiness: ['services', 'scenarios'], yearly: ['open-points'], critical: ['services', 'landscape'], duty: ['services', 'scenarios', 'cards'], notify: ['communication'],
}

/** What the standards and the law ask, where the plan deals with it, and how far it has come. */
export function requirements(context: PlanContext, parts: readonly PlanPart[]): Block[] {
  const { texts: { requirements: texts, document: { parts: names, control }, words } } = context
  const standings = standingsOf(context)
  const rows = (Object.keys(PLACES) as Key[]).map((key) => {
    const { of, asks, lacking } = texts.rows[key]
    const places = PLACES[key].filter((place) => place === 'control' || parts.includes(place))
    const state: Standing = places.length ? standings[key] : 'open'
    return { state, cells: [of, asks, places.length ? places.map((place) => (place === 'control' ? control.heading : names[place])).join('; ') : texts.nowhere, texts.states[state], state === 'met' ? words.none : lacking] }
  })
  const count = (state: Standing) => rows.filter((row) => row.state === state).length
  return [
    paragraph(texts.intro), paragraph(texts.count(count('met'), count('partly'), count('open'))),
    ...table({ caption: texts.caption, header: Object.values(texts.columns), rows: rows.map(({ cells }) => cells), widths: [18, 29, 22, 9, 22] }),
  ]
}

/** How far some things have come: all of them, some, or none. */
const over = (flags: readonly boolean[]): Standing => (flags.length > 0 && flags.every(Boolean) ? 'met' : flags.some(Boolean) ? 'partly' : 'open')
/** Never more than partly: whether it is met, only a reader can tell. */
const atMostPartly = (standing: Standing): Standing => (standing === 'met' ? 'partly' : standing)

/** How far each requirement has come, as far as the data tells. */
export function standingsOf(context: PlanContext): Record<Key, Standing> {
  const { plan, landscape, watched, needed, cases, chapters = [] } = context
  const responses = cases.map(({ scenario }) => scenario.response ?? {})
  const contacts = Object.values(plan.contacts ?? {})
  const messages = [...(plan.communication ?? []), ...responses.flatMap(({ communication }) => communication ?? [])]
  const services = watched.map((id) => ({ ...serviceOf(context, id), owner: ownerOf(context, id) }))
  const [fallbacks, old, bare] = [allFallbacks(landscape), untested(context), withoutFallback(context)]
  const weak = fallbacksThat(context, 'false', 'broken', 'late', 'too-small').size
  const kinds = new Set(Object.values(landscape.components).map(({ kind }) => kind))
  const tasked = responses.map(({ firstHours = [], tasks = [] }) => firstHours.length + tasks.length > 0)
  const tested = fallbacks.map(({ id }) => !old.includes(id))
  const senders = messages.map(({ by }) => by !== undefined)
  return {
    documents: over([plan.version, plan.owner, plan.approvedBy, plan.approvedOn, plan.distribution?.length].map(Boolean)),
    impact: over(services.flatMap(({ mtpd, rto }) => [mtpd !== undefined, rto !== undefined])),
    risk: over(cases.map(({ scenario }) => scenario.likelihood !== undefined)),
    communication: over(messages.flatMap(({ by, channel }) => [by !== undefined, channel !== undefined])),
    actions: over(tasked),
    threshold: over([Boolean(plan.activation?.length), ...responses.map(({ activation }) => Boolean(activation?.length))]),
    capacity: over(watched.flatMap((id) => [serviceOf(context, id).minimum !== undefined, !bare.includes(id)])),
    consequences: atMostPartly(over(tasked)),
    purpose: over([Boolean(plan.scope)]),
    roles: over([contacts.some(({ role }) => role), ...responses.map(({ firstHours = [], tasks = [] }) => [...firstHours, ...tasks].some(({ who }) => who))].map(Boolean)),
    solutions: over(fallbacks.filter(({ trigger }) => trigger === 'manual').map(({ description }) => description !== undefined)),
    support: over([Boolean(plan.activation?.length), ...(contacts.length ? contacts : [{ phone: undefined }]).map(({ phone }) => Boolean(phone))]),
    dependencies: over([...needed.keys()].map((id) => componentOf(landscape, id)).filter(({ kind }) => kind === 'platform' || kind === 'application' || kind === 'network').map(({ supplier }) => supplier !== undefined)),
    resources: over([kinds.has('team'), kinds.has('facility')]),
    reporting: over(senders),
    standDown: 'partly',
    recovery: chapters.some(({ question }) => question === 'recovery') ? 'met' : 'partly',
    exercise: over(tested),
    during: 'partly',
    readiness: over([weak === 0, old.length === 0, bare.length === 0]),
    yearly: over([...tested, ...services.map(({ owner }) => owner !== undefined)]),
    critical: context.critical ? over(services.map(({ owner }) => owner !== undefined)) : 'open',
    duty: over([...services.map(({ rpo }) => rpo !== undefined), bare.length === 0, ...tasked]),
    notify: messages.length ? 'partly' : 'open',
  }
}
