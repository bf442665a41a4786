import type { Messages } from '../../i18n/index.ts'
import { nameOf } from '../../i18n/names.ts'
import type { Landscape } from '../../model/landscape.ts'
import { groupOf, type LeafNeed, type Need } from '../../model/need.ts'
import { targetWords } from '../editor/needs/need-words.ts'

/** What is lost, within the question: "‘Entra ID’ uitvalt", "‘Azure’ en ‘ODC’ allemaal uitvallen". */
function lostWords(need: Need, landscape: Landscape, messages: Messages): string {
  const { lost } = messages.enrichment.interview
  const group = groupOf(need)
  if (!group) return lost.one(nameOf(landscape, (need as LeafNeed).on))
  const names = group.members.map((member) => targetWords(member, landscape, messages))
  if (names.length === 1) return lost.one(names[0] ?? '')
  if (group.atLeast === 1) return lost.anyOf(names)
  return group.atLeast === names.length ? lost.allOf(names) : lost.atLeast(group.atLeast, names)
}

/** The question of the interview: if this fails, does that stop, go on in part, or go on for a while? */
export const interviewWords = (need: Need, who: string, landscape: Landscape, messages: Messages): string =>
  messages.enrichment.interview.question(lostWords(need, landscape, messages), nameOf(landscape, who))
