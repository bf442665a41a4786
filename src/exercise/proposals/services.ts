import { interrupts, statusOf } from '../../engine/levels.ts'
import type { Interruption, MomentOutcome, ServiceOutcome, Status } from '../../engine/trace.ts'
import type { View } from '../../model/exercise.ts'
import { componentOf, servicesOf, type Service } from '../../model/landscape.ts'
import type { Occasion, Proposal, Story } from '../propose.ts'
import { within, type Hours } from './hours.ts'
import { made, others } from './make.ts'
import { grouped, heaviestFirst, importanceOf } from './weigh.ts'

const HOUR = 3_600
/** How long it takes until someone speaks up (seconds), and at what hours people do. */
const VOICE = {
  residents: { after: HOUR, hours: { from: 9, to: 16, workdays: true } },
  press: { after: 3 * HOUR, hours: { from: 7, to: 22 } },
  board: { after: 2 * HOUR, hours: { from: 8, to: 22 } },
  partner: { after: HOUR, hours: { from: 8, to: 17, workdays: true } },
} satisfies Partial<Record<View, { after: number; hours: Hours }>>
/** From so many people on, a newspaper writes about it. */
const NEWS = 1_000
/** About more services that something happens to at one moment, others do not speak up. */
const VOICES = 3

const WEIGHT = { stops: 22, 'below-minimum': 18, degraded: 7, back: 12, rto: 15, mtpd: 28, 'missed-moment': 26 } satisfies Partial<Record<Occasion, number>>
type OfService = keyof typeof WEIGHT

/** Something that happens to a service, and until when it goes on. */
interface Turn { id: string; occasion: OfService; at: number; until: number; other?: string }

function firstTurn(id: string, statuses: readonly (readonly [number, Status])[], end: number): Turn[] {
  const until = (i: number) => statuses[i + 1]?.[0] ?? end
  const bad = statuses.findIndex(([, status]) => interrupts(status))
  const stopped = statuses.findIndex(([, status]) => status === 'stopped')
  const less = statuses.findIndex(([, status]) => status === 'degraded')
  return [
    ...(less >= 0 && (bad < 0 || less < bad) ? [{ id, occasion: 'degraded', at: statuses[less]?.[0] ?? 0, until: until(less) } as const] : []),
    ...(bad >= 0 && bad !== stopped ? [{ id, occasion: 'below-minimum', at: statuses[bad]?.[0] ?? 0, until: until(bad) } as const] : []),
    ...(stopped >= 0 ? [{ id, occasion: 'stops', at: statuses[stopped]?.[0] ?? 0, until: until(stopped) } as const] : []),
  ]
}

const passed = (id: string, { interruptions }: ServiceOutcome, end: number): Turn[] => (['rto', 'mtpd'] as const).flatMap((occasion) => {
  const first = interruptions.find((one: Interruption) => one[`${occasion}BreachedAt`] !== null)
  const at = first?.[`${occasion}BreachedAt`]
  return at === undefined || at === null ? [] : [{ id, occasion, at, until: first?.to ?? end }]
})

/** All that happens to the services, once for each occasion. */
function turnsIn({ landscape, trace }: Story): Turn[] {
  const end = trace.horizon + 1
  return servicesOf(landscape).flatMap((id): Turn[] => {
    const outcome = trace.services[id]
    if (!outcome) return []
    const { minimum } = componentOf(landscape, id).service as Service
    const last = outcome.interruptions.at(-1)
    return [
      ...firstTurn(id, (trace.levels[id] ?? []).map(([at, level]) => [at, statusOf(level, minimum)] as const), end),
      ...passed(id, outcome, end),
      ...(last?.to != null ? [{ id, occasion: 'back', at: last.to, until: end } as const] : []),
      ...outcome.moments.filter(({ missed }) => missed).map(({ name, at }) => ({ id, occasion: 'missed-moment', at, until: end, other: name } as const)),
    ]
  })
}

/** Departments that work for colleagues, the council or suppliers: no resident asks after what they do. */
const INTERNAL = /personeel|hrm|p&o|financi|griffie|ciso|privacy|ict|informatie|facilitair|inkoop|human resources|finance|procurement/i

/** Who speaks up about what happens to a service. */
function speakers({ people = 0, critical, owner }: Service, occasion: OfService, department: string | undefined): (keyof typeof VOICE)[] {
  const internal = INTERNAL.test(owner ?? department ?? '')
  if (occasion === 'rto') return critical && !internal ? ['partner'] : []
  if (!people) return []
  return [
    ...(internal ? [] : ['residents'] as const),
    ...(people >= NEWS || (critical && occasion === 'mtpd') ? ['press'] as const : []),
    ...(critical && occasion === 'mtpd' ? ['board'] as const : []),
  ]
}

/** The views from outside on what happens to one service. */
function voices({ landscape, scenario }: Story, { id, occasion, at, until, other }: Turn): Proposal[] {
  const { service, owner } = componentOf(landscape, id)
  const { people } = service as Service
  const weight = WEIGHT[occasion] * importanceOf(landscape, id) * 0.88
  return speakers(service as Service, occasion, owner).map((view) => {
    const { after, hours } = VOICE[view]
    const usual = within(hours, scenario.start, at + after)
    // Sooner, when it is over by then.
    const said = usual < until ? usual : Math.min(at + after, Math.max(at, Math.floor((at + until) / 2)))
    return made({ occasion, component: id, view, at: said, weight, ...(people && { people }), ...(other !== undefined && { other, mark: at }) })
  })
}

/** Someone who asks, a day ahead or as soon as it goes wrong, whether a fixed moment will be made. */
function ahead({ landscape, trace }: Story, id: string, { name, at }: MomentOutcome): Proposal[] {
  const down = trace.services[id]?.interruptions.find(({ from, to }) => from < at && (to === null || to > at - 24 * HOUR))
  const asked = down && Math.max(down.from + HOUR, at - 24 * HOUR)
  const { people } = componentOf(landscape, id).service as Service
  return asked === undefined || asked >= at ? []
    : [made({ occasion: 'missed-moment', view: 'board', at: asked, component: id, other: name, mark: at, weight: 24 * importanceOf(landscape, id), ...(people && { people }) })]
}

const LOUD: readonly Occasion[] = ['stops', 'below-minimum', 'rto', 'mtpd', 'missed-moment']

/** What happens to the services: from inside in one message for all that happens at the same second, from outside about one service each. */
export function aboutServices(story: Story): Proposal[] {
  const { landscape, trace } = story
  const turns = turnsIn(story)
  const importance = (id: string) => importanceOf(landscape, id)
  const inside = grouped(turns, ({ occasion, at, other }) => `${occasion} ${at} ${other ?? ''}`).map((some) => {
    const ids = heaviestFirst(some.map(({ id }) => id), importance)
    const component = ids[0] as string
    const { occasion, at, other } = some[0] as Turn
    const { people } = componentOf(landscape, component).service as Service
    return made({
      occasion, at, component, ...others(ids), ...(people && { people }), ...(other !== undefined && { other, mark: at }),
      weight: WEIGHT[occasion] * importance(component) + Math.min(12, 2 * (ids.length - 1)),
    })
  })
  const outside = grouped(turns.filter(({ occasion }) => LOUD.includes(occasion)), ({ occasion, at }) => `${occasion} ${at}`).flatMap((some) => {
    const loudest = heaviestFirst(some.map(({ id }) => id), importance).slice(0, VOICES)
    return some.filter(({ id }) => loudest.includes(id)).flatMap((turn) => voices(story, turn))
  })
  const asked = servicesOf(landscape).flatMap((id) => (trace.services[id]?.moments ?? []).filter(({ missed }) => missed).flatMap((moment) => ahead(story, id, moment)))
  return [...inside, ...outside, ...asked]
}
