import { readAmeff } from '../archimate/ameff.ts'
import { readArchi } from '../archimate/archi.ts'
import { readBackstage } from '../catalogue/backstage.ts'
import type { Progress } from '../file.ts'
import { readGexf } from '../graphs/gexf.ts'
import { readGraphml } from '../graphs/graphml.ts'
import { readOpenPsa } from '../graphs/open-psa.ts'
import type { Taken } from '../inventory.ts'
import type { TextKind } from './recognise-text.ts'

type Reader = (text: string, file: string, progress?: Progress) => Taken

/** What reads a text of each kind. */
export const READERS: Readonly<Record<Exclude<TextKind, 'own' | 'coarchi' | 'table'>, Reader>> = {
  ameff: readAmeff, archimate: readArchi, backstage: readBackstage, graphml: readGraphml, gexf: readGexf, 'open-psa': readOpenPsa,
}
