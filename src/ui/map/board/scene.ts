import type { Status } from '../../../engine/trace.ts'
import type { Messages } from '../../../i18n/index.ts'
import type { Depth } from '../../../model/view.ts'
import type { Board } from './board.ts'
import { find } from './facts.ts'
import { edgesAlong, edgesIn, focusOn, idsIn } from './focus.ts'
import { idsKept, type Filters } from './hiding.ts'

interface Moment {
  levels: Readonly<Record<string, number>>
  statuses: Readonly<Record<string, Status>>
  messages: Messages
}

/** What is asked of the map, from outside and by its own controls. Of these, `active`, `hovered` and `target` are items, the others components. */
export interface Asked extends Moment, Filters {
  hit: readonly string[]
  chain: readonly string[]
  selected: string | null
  marked: readonly string[]
  /** Where the keyboard is, and whether that shows. */
  active: string | null
  keyboard: boolean
  hovered: string | null
  target: string | null
  query: string
  depth: Depth
  /** The link that is followed or pointed at. */
  picked: string | null
}

/** All that the picture depends on at a moment. */
export interface Scene extends Moment {
  hit: ReadonlySet<string>
  chain: ReadonlySet<string>
  marked: ReadonlySet<string>
  selected: string | null
  active: string | null
  keyboard: boolean
  hovered: string | null
  target: string | null
  /** Items that were sought, or that stand for what was. */
  found: ReadonlySet<string>
  /** Items that are not faded; `null`: nothing is. */
  lit: ReadonlySet<string> | null
  /** Items that show; the others are left out. */
  shown: ReadonlySet<string>
  /** The components that take part: none of them is left out. */
  ids: ReadonlySet<string>
  /** How many components are left out, and how many of the others are faded. */
  hidden: number
  faded: number
  /** The links to draw: those of the focus, those of what is pointed at, those of the chain on top. */
  links: { focus: ReadonlySet<string>; chain: ReadonlySet<string>; picked: string | null }
}

/** Keeps the outcome of a function as long as it is asked the same. */
function remembered<In extends readonly unknown[], Out>(work: (...asked: In) => Out): (...asked: In) => Out {
  let last: { asked: In; out: Out } | null = null
  return (...asked) => {
    if (!last || asked.some((one, i) => one !== last?.asked[i])) last = { asked, out: work(...asked) }
    return last.out
  }
}

const NONE: ReadonlySet<string> = new Set()
const setOf = () => remembered((ids: readonly string[]): ReadonlySet<string> => (ids.length ? new Set(ids) : NONE))

/** Makes the scenes of a map. What did not change is not worked out again: this runs at every tick of the time slider. */
export class Scenes {
  private readonly sets = { hit: setOf(), chain: setOf(), marked: setOf() }
  private readonly focus = remembered((board: Board, selected: string | null, depth: Depth) =>
    (selected === null ? null : focusOn(board.graph, selected, depth)))
  private readonly found = remembered((board: Board, query: string) => itemsOf(board, find(board.facts.values(), query)))
  private readonly focusLinks = remembered((board: Board, focus: ReturnType<Scenes['focus']>) =>
    (focus ? linksOf(board, edgesIn(board.graph, focus)) : NONE))
  private readonly chainLinks = remembered((board: Board, chain: readonly string[]) => linksOf(board, edgesAlong(board.graph, chain)))
  private readonly near = remembered((board: Board, id: string | null): ReadonlySet<string> => {
    const ends = id === null ? undefined : board.linksAt.get(id)
    return ends ? new Set([...ends.needs, ...ends.dependents].map(({ key }) => key)) : NONE
  })
  private readonly lit = remembered((board: Board, focus: ReturnType<Scenes['focus']>, chain: readonly string[], found: ReadonlySet<string>) =>
    (focus ? new Set([...itemsOf(board, idsIn(focus)), ...itemsOf(board, chain), ...found]) : null))
  private readonly kept = remembered((board: Board, selected: string | null, focus: ReturnType<Scenes['focus']>,
    withoutKinds: Filters['withoutKinds'], withoutLayers: Filters['withoutLayers'], onlyFocus: boolean) =>
    idsKept(board.facts, { withoutKinds, withoutLayers, onlyFocus, onlyAffected: false }, selected, focus && idsIn(focus)))
  private readonly shown = remembered((board: Board, ids: ReadonlySet<string>) => itemsOf(board, ids))

  of(board: Board, asked: Asked): Scene {
    const { levels, statuses, messages, active, keyboard, hovered, target, picked, depth } = asked
    const selected = asked.selected !== null && board.facts.has(asked.selected) ? asked.selected : null
    const [hit, chain, marked] = [this.sets.hit(asked.hit), this.sets.chain(asked.chain), this.sets.marked(asked.marked)]
    const found = this.found(board, asked.query)
    const focus = this.focus(board, selected, depth)
    const lit = this.lit(board, focus, asked.chain, found)
    const kept = this.kept(board, selected, focus, asked.withoutKinds, asked.withoutLayers, asked.onlyFocus)
    const affected = (id: string) => (statuses[id] ?? 'normal') !== 'normal' || hit.has(id) || id === selected || chain.has(id)
    const ids = asked.onlyAffected ? new Set([...kept].filter(affected)) : kept
    const faded = lit ? [...ids].filter((id) => !lit.has(board.itemOf.get(id) ?? id)).length : 0
    return {
      levels, statuses, messages, hit, chain, marked, selected, active, keyboard, hovered, target, found, lit,
      ids, shown: asked.onlyAffected ? itemsOf(board, ids) : this.shown(board, ids), hidden: board.facts.size - ids.size, faded,
      links: { focus: focus ? this.focusLinks(board, focus) : this.near(board, hovered ?? (keyboard ? active : null)), chain: this.chainLinks(board, asked.chain), picked },
    }
  }
}

/** The items that stand for components. */
function itemsOf(board: Board, ids: Iterable<string>): Set<string> {
  const items = new Set<string>()
  for (const id of ids) {
    const item = board.itemOf.get(id)
    if (item !== undefined) items.add(item)
  }
  return items
}

/** The links that connections are part of. */
const linksOf = (board: Board, edges: Iterable<string>): Set<string> =>
  new Set([...edges].flatMap((edge) => board.linkOf.get(edge) ?? []))
