import { below, levelAt, TOLERANCE } from '../../engine/levels.ts'
import { seconds } from '../../model/duration.ts'
import { componentOf } from '../../model/landscape.ts'
import { asNeed, groupOf, type LeafNeed, type NeedEntry } from '../../model/need.ts'
import type { Proposal, Story } from '../propose.ts'
import { made, others } from './make.ts'
import { gravityIn, grouped, heaviestFirst } from './weigh.ts'

/** What a need mentions, with how long one goes on after its loss (seconds). */
function holds(entry: NeedEntry, around = 0): { on: string; holdUp: number }[] {
  const need = asNeed(entry)
  const holdUp = around + (need.holdUp === undefined ? 0 : seconds(need.holdUp))
  return groupOf(need)?.members.flatMap((member) => holds(member, holdUp)) ?? [{ on: (need as LeafNeed).on, holdUp }]
}

/** With certificates systems know each other; no one signs in with them. */
const CERTIFICATES = /certific|\bpki/i

/** Where people work: what one signs in to. */
const isWorkedIn = (kind: string): boolean => kind === 'application' || kind === 'workplace'

/** The seconds at which staff notice that they can no longer sign in: the identity is lost, and who was signed in is now out as well. */
export function aboutSignIn({ landscape, trace }: Story): Proposal[] {
  const gravity = gravityIn(landscape, trace)
  const ids = Object.keys(landscape.components)
  const identities = ids.filter((id) => componentOf(landscape, id).kind === 'identity' && !CERTIFICATES.test(componentOf(landscape, id).name))
  const losses = identities.flatMap((identity) =>
    (trace.levels[identity] ?? []).flatMap(([at, level], i, steps) => (level <= TOLERANCE && (i === 0 || (steps[i - 1]?.[1] ?? 1) > TOLERANCE) ? [{ identity, at }] : [])))
  const found = ids.filter((id) => isWorkedIn(componentOf(landscape, id).kind)).flatMap((id) => {
    const needs = (componentOf(landscape, id).needs ?? []).flatMap((need) => holds(need))
    const falls = (second: number) => below(levelAt(trace.levels[id] ?? [], second), levelAt(trace.levels[id] ?? [], second - 1))
    return losses.flatMap(({ identity, at }) => needs.filter(({ on, holdUp }) => on === identity && falls(at + holdUp))
      .map(({ holdUp }) => ({ id, identity, at: at + holdUp })))
  })
  return grouped(found, ({ identity, at }) => `${identity} ${at}`).map((some) => {
    const { identity, at } = some[0] as (typeof some)[number]
    const apps = heaviestFirst([...new Set(some.map(({ id }) => id))], gravity)
    const component = apps[0] as string
    return made({ occasion: 'no-sign-in', at, component, ...others(apps), other: identity, weight: 42 + Math.min(28, 6 * gravity(component)) + Math.min(6, apps.length) })
  })
}
