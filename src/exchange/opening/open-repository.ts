import { recognise as recogniseOwn } from '../../model/recognise.ts'
import { readCoArchi } from '../archimate/coarchi.ts'
import { repositoriesIn } from '../archimate/repository.ts'
import type { Progress } from '../file.ts'
import { fault } from '../problems.ts'
import { openedOf, refused, type Opened } from './opened.ts'
import { recognise, type Recognised } from './recognise.ts'
import type { Leaf } from './unpack.ts'

/** Kinds of files that are a landscape by themselves; tables and catalogues are often kept beside a model. */
const MODELS: ReadonlySet<Recognised['kind']> = new Set(['own', 'ameff', 'archimate', 'graphml', 'gexf', 'open-psa'])

const isModel = (one: ReturnType<typeof recognise>): one is Recognised => 'kind' in one && MODELS.has(one.kind) && !(one.kind === 'own' && recogniseOwn(one.text) === 'scenario')

/**
 * The model of coArchi among files; `null` when there is none, and refused when there is another model too. What else is around it is part of its
 * repository, and left alone. `archive`: what the files came in; without that, the model is called after the folder around it.
 */
export function openRepository(leaves: readonly Leaf[], archive: string | null, progress?: Progress): Opened | null {
  const [first, ...others] = repositoriesIn(leaves)
  if (!first) return null
  const own = new Set(first.files)
  const models = others.length > 0 ? others.map(({ top }) => top) : leaves.filter((leaf) => !own.has(leaf)).map(recognise).filter(isModel).map(({ leaf }) => leaf)
  if (models.length > 0) return refused([fault(first.top.path, { code: 'several-files', files: [first.top, ...models].map(({ path }) => path) })])
  return openedOf(readCoArchi(first.files, progress, archive ?? first.name), [])
}
