import { readAmeff } from './archimate/ameff.ts'
import { readArchi } from './archimate/archi.ts'
import type { Progress } from './file.ts'
import type { Taken } from './inventory.ts'
import { fault } from './problems.ts'
import type { TextKind } from './recognise-text.ts'

type Reader = (text: string, file: string, progress?: Progress) => Taken

const unread: Reader = (_, file) => ({ ok: false, problems: [fault(file, { code: 'unknown-file' })] })

/** What reads a text of each kind. */
export const READERS: Readonly<Record<Exclude<TextKind, 'own' | 'coarchi' | 'table'>, Reader>> = {
  ameff: readAmeff, archimate: readArchi, backstage: unread, graphml: unread, gexf: unread, 'open-psa': unread,
}
