import type { Messages } from '../../i18n/index.ts'
import type { Keeping } from '../../store/keep/kept.ts'
import { when } from './when.ts'

/** What goes wrong with keeping, for as long as it does. */
export type Trouble = keyof Messages['keep']['trouble']

/** What is said of where the work is, in a few words, and what is wrong where something is. */
export interface KeptState { text: string; place: 'nowhere' | 'file' | 'browser'; trouble: Trouble | null }

/**
 * Where the work is. `changed`: whether something is not in a file as it is here; `filed`: whether there is a file of it at all.
 * Who has everything in a file, or nothing to lose, is not bothered with what the browser cannot do.
 */
export function stateOf(messages: Messages, { state, at }: Keeping, changed: boolean, filed: boolean, now: number): KeptState {
  const { keep } = messages
  if (state === 'elsewhere') return { text: keep.trouble.elsewhere, place: 'browser', trouble: state }
  if (!changed) return { text: filed ? keep.inFile : keep.none, place: filed ? 'file' : 'nowhere', trouble: null }
  if (state !== 'kept' && state !== 'writing') return { text: keep.trouble[state], place: 'nowhere', trouble: state }
  // While it is written again, the last time still holds: the words do not flicker with every change.
  return { text: at === null ? keep.writing : keep.onlyHere(when(messages, at, now)), place: 'browser', trouble: null }
}
