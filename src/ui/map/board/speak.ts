import type { Board, Item } from './board.ts'
import { bondFacts } from './bond-facts.ts'
import { speak } from './facts.ts'
import { groupName } from './group-name.ts'
import type { Link } from './links.ts'
import { lookOf } from './look.ts'
import type { Scene } from './scene.ts'

/** What an item is called. */
export const nameOfItem = ({ landscape, grouping }: Board, { facts, group, id }: Item, { messages }: Pick<Scene, 'messages'>): string =>
  facts?.name ?? (group === null ? id : groupName(landscape, grouping, group, messages))

/** An item in one spoken line. */
export function speakItem(board: Board, item: Item, scene: Scene): string {
  const { facts, members } = item
  const { messages, levels } = scene
  const { status, hit, affected } = lookOf(item, scene)
  return facts ? speak(facts, status, levels[item.id] ?? 1, hit, messages) : messages.map.spokenGroup({
    name: nameOfItem(board, item, scene), count: members.length, affected: Math.round(affected * members.length), worst: messages.say.status(status),
  })
}

/** What a link says: a sentence for each of its connections, or one for all when it is of a group. */
export function speakLink(board: Board, { from, to, edges }: Link, scene: Scene): { edge: string | null; sentence: string }[] {
  const { items, graph, landscape } = board
  const { map, say } = scene.messages
  const [dependent, needed] = [items.get(from), items.get(to)]
  if (!dependent || !needed) return []
  if (dependent.group !== null || needed.group !== null)
    return [{ edge: null, sentence: map.needs(nameOfItem(board, dependent, scene), nameOfItem(board, needed, scene), edges.length) }]
  return edges.map((edge) => {
    const { holdUp, without, ...facts } = bondFacts(landscape, graph, edge)
    return { edge, sentence: map.need({ ...facts, holdUp: holdUp ? say.duration(holdUp) : null, goesOn: without > 0 ? say.share(without) : null }) }
  })
}
