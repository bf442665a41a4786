import type { Messages } from '../../i18n/index.ts'
import type { Entry, TermId } from '../../i18n/nl/glossary.ts'
import { folded } from '../editor/combobox-options.ts'

export type Term = Entry & { id: TermId }

/** The terms in the order of the alphabet, those that hold every typed word. A word in the name counts for more than one in the text. */
export function termsWith({ glossary }: Messages, language: string, text: string): Term[] {
  const words = folded(text).split(/\s+/).filter(Boolean)
  const inName = ({ name, full = '' }: Entry) => words.every((word) => folded(`${name} ${full}`).includes(word))
  return Object.entries(glossary.terms).map(([id, entry]) => ({ ...entry, id: id as TermId }))
    .filter((term) => words.every((word) => folded(`${term.name} ${term.full ?? ''} ${term.means}`).includes(word)))
    .sort((a, b) => Number(inName(b)) - Number(inName(a)) || a.name.localeCompare(b.name, language))
}
