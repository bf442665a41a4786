import type { Messages } from '../../../i18n/index.ts'
import { nameOf } from '../../../i18n/names.ts'
import { seconds, type UncertainDuration } from '../../../model/duration.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { asNeed, groupOf, type LeafNeed, type Need, type NeedEntry } from '../../../model/need.ts'

/** A duration in words; of an uncertain one all that is known: "2 tot 12 uur, meestal 8 uur". */
export function lengthWords(value: UncertainDuration, { say, edit }: Messages): string {
  if (typeof value === 'string') return say.duration(seconds(value))
  return edit.between(say.duration(seconds(value.min)), say.duration(seconds(value.max)), say.duration(seconds(value.likely)))
}

/** What a group asks for: "één van", "ten minste 2 van", "alle". */
export function groupWords(need: Need, { edit }: Messages): string {
  if ('anyOf' in need) return edit.needs.anyOf
  return 'atLeast' in need ? edit.needs.atLeast(need.atLeast) : edit.needs.allOf
}

/** How hard a need is: how long it can be missed, and what goes on without it; empty for a need that says neither. */
export function hardnessWords(need: Need, messages: Messages): string {
  const { edit, say } = messages
  return [
    need.holdUp === undefined ? '' : edit.needs.holdUp(lengthWords(need.holdUp, messages)),
    need.without ? edit.needs.without(say.share(need.without)) : '',
  ].filter(Boolean).join('; ')
}

/** A need in one line: "Entra ID — houdt het 8 uur vol zonder", "ten minste 2 van: A, B of C". A group in a group stands in brackets. */
export function needWords(entry: NeedEntry, landscape: Landscape, messages: Messages, inner = false): string {
  const need = asNeed(entry)
  const group = groupOf(need)
  const hardness = hardnessWords(need, messages)
  const end = hardness ? ` — ${hardness}` : ''
  if (!group) return nameOf(landscape, (need as LeafNeed).on) + end
  const members = group.members.map((member) => needWords(member, landscape, messages, true))
  const list = `${groupWords(need, messages)}: ${'allOf' in need ? messages.edit.and(members) : messages.edit.or(members)}`
  return inner ? `(${list}${end})` : list + end
}

/** A need without how hard it is, nor how hard what is in it is. */
function bare(entry: NeedEntry): NeedEntry {
  const { holdUp: _holdUp, without: _without, ...need } = asNeed(entry)
  if ('anyOf' in need) return { ...need, anyOf: need.anyOf.map(bare) }
  if ('allOf' in need) return { ...need, allOf: need.allOf.map(bare) }
  return 'of' in need ? { ...need, of: need.of.map(bare) } : need
}

/** What a need is on in one line, and no more: "één van: A of B". */
export const targetWords = (entry: NeedEntry, landscape: Landscape, messages: Messages): string => needWords(bare(entry), landscape, messages)

/** What a need is called where there is little room: its own id, or what it is on. */
export function needName(entry: NeedEntry, landscape: Landscape, messages: Messages): string {
  const need = asNeed(entry)
  if ('on' in need) return nameOf(landscape, need.on)
  return need.id ?? needWords(entry, landscape, messages)
}
