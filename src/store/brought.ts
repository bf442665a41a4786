import { LARGEST_FILE } from '../model/limits.ts'
import { recognise } from '../model/recognise.ts'
import type { Brought } from '../pool/exchange.ts'

/** A text file of our own, or one that only we may know what is wrong with. */
export interface OwnFile { text: string; file: string }

/** Only these can be ours; and of more than so many nobody brings as many landscapes. */
const OURS = /\.(ya?ml|json)$/i
const MOST = 40

/** Our format stands near the top. */
const TOP = 20_000

/** The text of a file. One that is too large is cut just past the limit, so that the reader refuses it without reading it all. */
const textOf = (blob: Blob): Promise<string> => (blob.size > LARGEST_FILE ? blob.slice(0, LARGEST_FILE + 64) : blob).text()

const nameOf = (path: string): string => path.split('/').at(-1) ?? path

/** A file as one of ours. */
export const asOwn = async ({ path, blob }: Brought): Promise<OwnFile> => ({ text: await textOf(blob), file: nameOf(path) })

/** Whether a file could be one of ours by its name. */
export const couldBeOwn = ({ path }: Brought): boolean => OURS.test(path)

/** Tells our own files from those of other programs; the landscapes first, so that scenarios find theirs, and exercises and plans of exits last. */
export async function ownAmong(files: readonly Brought[]): Promise<{ own: OwnFile[]; foreign: Brought[] }> {
  const kinds = await Promise.all(files.map(async (one) => (couldBeOwn(one) && files.length <= MOST ? recognise(await one.blob.slice(0, TOP).text(), one.path) : null)))
  const of = (kind: ReturnType<typeof recognise>) => files.filter((_, at) => kinds[at] === kind)
  return { own: await Promise.all([...of('landscape'), ...of('scenario'), ...of('exercise'), ...of('exit')].map(asOwn)), foreign: of(null) }
}

/** What was brought, for a person: the file, or the folder that all of it is in. */
export function nameOfAll(files: readonly Brought[]): string {
  const paths = files.map(({ path }) => path)
  const folder = paths[0]?.split('/')[0] ?? ''
  if (paths.length > 1 && paths.every((path) => path.startsWith(`${folder}/`))) return folder
  return paths.map(nameOf).join(', ')
}
