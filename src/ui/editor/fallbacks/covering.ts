import { freshId } from '../../../model/edit/ids.ts'
import { asNeed, nameOfNeed, type NeedEntry } from '../../../model/need.ts'

/**
 * The name by which a fallback can cover one of the needs, and the needs in which it has that name. A group without a
 * name gets one, made from its words.
 */
export function nameToCover(needs: readonly NeedEntry[], index: number, words: string): { name: string; needs: NeedEntry[]; isNew: boolean } {
  const entry = needs[index] as NeedEntry
  const name = nameOfNeed(entry)
  if (name !== undefined) return { name, needs: [...needs], isNew: false }
  const made = freshId(words, (taken) => needs.some((need) => nameOfNeed(need) === taken), 'groep')
  return { name: made, needs: needs.with(index, { ...asNeed(entry), id: made }), isNew: true }
}
