import { historyOf } from '../history.ts'
import type { WorkRecord } from './kept.ts'

/** A record to go on with beside the one that it was made of: under another name, in a file of its own, without history. */
export function copyOf({ history: { now }, files, open }: WorkRecord, name: string): WorkRecord {
  const file = now.file.replace(/(\.landscape)?(\.\w+)?$/, '-2$1$2')
  const { [now.file]: _, ...others } = files
  return { history: historyOf({ ...now, file, landscape: { ...now.landscape, name } }), files: others, open }
}
