/** What may stand behind an ampersand: the five entities of XML itself, or the number of a character. */
const RIGHT = /^&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);/

/** An ampersand, or the start of what may hold ampersands as they are: a comment, CDATA or a processing instruction. */
const NEXT = /&|<[!?]/g

/** Letters of a name behind an ampersand that are looked at. */
const LONGEST = 40

/** The first ampersand between two places that stands for nothing, and the entity that it names, if any; `null` when there is none. */
export function bareAmpersand(text: string, from: number, to: number): { at: number; entity: string } | null {
  NEXT.lastIndex = from
  for (let found = NEXT.exec(text); found && found.index < to; found = NEXT.exec(text)) {
    if (found[0] !== '&') return null
    const after = text.slice(found.index, found.index + LONGEST)
    if (!RIGHT.test(after)) return { at: found.index, entity: /^&([\p{L}_][\p{L}\p{N}_.-]*);/u.exec(after)?.[1] ?? '' }
  }
  return null
}
