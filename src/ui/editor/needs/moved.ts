import { needAt, setNeedAt, type NeedPath } from '../../../model/edit/need-tree.ts'
import type { NeedEntry } from '../../../model/need.ts'

/** The path of the need before (-1) or after (+1) the one at a path, in the same list or group. */
export const beside = (path: NeedPath, step: -1 | 1): NeedPath => [...path.slice(0, -1), (path.at(-1) ?? 0) + step]

/** The needs with the one at a path in the place of its neighbour, and the other way round; the same when there is no neighbour. */
export function moved(needs: readonly NeedEntry[], path: NeedPath, step: -1 | 1): NeedEntry[] {
  const [one, other] = [needAt(needs, path), needAt(needs, beside(path, step))]
  if (one === undefined || other === undefined) return [...needs]
  return setNeedAt(setNeedAt(needs, path, other), beside(path, step), one)
}
