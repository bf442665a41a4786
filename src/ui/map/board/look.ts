import type { Status } from '../../../engine/trace.ts'
import { STATUSES } from '../../components/status-shape.ts'
import type { Item } from './board.ts'
import type { Scene } from './scene.ts'

/** What an item shows at a moment, whatever draws it. */
export interface Look {
  /** Of a folded group: the worst in it. */
  status: Status
  critical: boolean
  /** It is a folded group. */
  group: boolean
  /** Share of its components that do not work as they should, 0..1. */
  affected: number
  /** An event holds it down. */
  hit: boolean
  inChain: boolean
  selected: boolean
  marked: boolean
  /** The keyboard is here. */
  active: boolean
  hovered: boolean
  found: boolean
  /** A new need leads to here. */
  target: boolean
  /** Whether it belongs to what is in focus or is marked; plain when nothing is in focus. */
  light: 'lit' | 'faded' | 'plain'
}

/** Whether two looks are the same in all. */
export const sameLook = (a: Look, b: Look): boolean => (Object.keys(a) as (keyof Look)[]).every((part) => a[part] === b[part])

/** Of statuses the worst; normal when there are none. */
export const worstOf = (statuses: Iterable<Status>): Status => {
  let worst = STATUSES.length - 1
  for (const status of statuses) worst = Math.min(worst, STATUSES.indexOf(status))
  return STATUSES[worst] as Status
}

/** The status of a component at the moment of a scene. */
const statusIn = (scene: Scene, id: string): Status => scene.statuses[id] ?? 'normal'

export function lookOf(item: Item, scene: Scene): Look {
  const { id, members, facts, group } = item
  const any = (ids: ReadonlySet<string>) => ids.size > 0 && members.some((member) => ids.has(member))
  const affected = members.filter((member) => statusIn(scene, member) !== 'normal').length
  const marked = any(scene.marked)
  const own = members.length === 1 && facts !== null
  return {
    status: own ? statusIn(scene, id) : worstOf(members.map((member) => statusIn(scene, member))),
    critical: facts?.critical ?? false, group: group !== null, affected: members.length ? affected / members.length : 0,
    hit: own ? scene.hit.has(id) : members.length > 0 && members.every((member) => scene.hit.has(member)),
    inChain: any(scene.chain), selected: scene.selected !== null && members.includes(scene.selected), marked,
    active: id === scene.active && scene.keyboard, hovered: id === scene.hovered, found: scene.found.has(id), target: id === scene.target,
    light: scene.lit ? (marked || scene.lit.has(id) ? 'lit' : 'faded') : 'plain',
  }
}

/** Whether it is one of those that matter now, and so says its name as long as that can be read. */
export const matters = ({ status, hit, inChain, selected, marked, found, light, critical, group }: Look): boolean =>
  status !== 'normal' || hit || inChain || selected || marked || found || light === 'lit' || critical || group
