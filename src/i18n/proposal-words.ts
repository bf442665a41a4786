import type { Proposal } from '../exercise/propose.ts'
import { seconds } from '../model/duration.ts'
import type { Channel } from '../model/exercise.ts'
import type { Kind } from '../model/kinds.ts'
import type { Fallback, Landscape } from '../model/landscape.ts'
import { componentsIn } from '../model/need.ts'
import { nameOf, organisationName } from './names.ts'
import { pick } from './pick.ts'

/** What a message about a proposal can be made of, in no language yet. */
export interface Facts {
  name: string
  /** Whether it is a service, and not something that services need. */
  service: boolean
  /** Whether it is something of computers and lines, and not a building, a stock or a team. */
  digital: boolean
  /** Whether it is about reaching people by telephone: then nobody calls. */
  phones: boolean
  /** Whether it is done at a place where people come. */
  counter: boolean
  others: readonly string[]
  /** Who keeps it, or its service. */
  owner: string | undefined
  supplier: string | undefined
  people: number | undefined
  /** The name of the fallback or the moment, or of the identity. */
  other: string
  because: string | undefined
  fallback: Fallback | undefined
  /** Seconds until the fallback works. */
  activation: number
  /** Names of the fallbacks that are described for it, besides this one. */
  fallbacks: readonly string[]
}

/** How something is said: who says it, and by which way. */
export interface Voice { from: string; channel: Channel; text: string }

const DIGITAL: readonly Kind[] = ['application', 'data', 'identity', 'workplace', 'platform', 'network', 'device']

/** What there is to say of a proposal. */
export function factsOf({ component, components = [], other = '', because, people, occasion }: Proposal, landscape: Landscape): Facts {
  const found = landscape.components[component]
  const fallback = occasion.startsWith('fallback') ? found?.fallbacks?.[other] : undefined
  return {
    name: nameOf(landscape, component), service: found?.service !== undefined,
    digital: found !== undefined && DIGITAL.includes(found.kind), phones: /telef|phone|bereikbaar/i.test(nameOf(landscape, component)),
    counter: (found?.needs ?? []).flatMap(componentsIn).some((id) => landscape.components[id]?.kind === 'facility'),
    others: components.map((id) => nameOf(landscape, id)),
    owner: found?.service?.owner ?? found?.owner, supplier: found?.supplier === undefined ? undefined : spoken(organisationName(landscape, found.supplier)), people,
    other: occasion === 'no-sign-in' ? nameOf(landscape, other) : fallback?.name ?? other,
    because: because === undefined ? undefined : nameOf(landscape, because),
    fallback, activation: fallback?.activation === undefined ? 0 : seconds(fallback.activation),
    fallbacks: Object.values(found?.fallbacks ?? {}).filter((one) => one !== fallback).map(({ name }) => name),
  }
}

/** One of the ways to say something: always the same for the same id. When it is about the telephone, one without it. */
export function voiceOf(ways: readonly [(facts: Facts) => Voice, ...((facts: Facts) => Voice)[]], id: string, facts: Facts): Voice {
  const [first, ...others] = ways.map((way) => way(facts)).filter(({ channel }) => !facts.phones || channel !== 'phone')
  return first ? pick([first, ...others], id) : pick(ways, id)(facts)
}

/** A name as one says it: without what stands between brackets at its end. */
export const spoken = (name: string): string => name.replace(/\s*\([^()]*\)$/, '') || name
