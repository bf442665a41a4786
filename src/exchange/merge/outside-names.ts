import type { Landscape } from '../../model/landscape.ts'
import type { Origin } from '../../model/origin.ts'

/** An id as every tool writes it: Archi puts `id-` before one that starts with a digit when it writes an exchange file. */
export const plainId = (id: string): string => id.replace(/^id-/, '')

/** What something is called outside: by that it can be compared with what a file says, whatever its id is here. */
export const outsideName = (origin: Origin | undefined, id: string): string => origin?.key ?? (origin?.id === undefined ? id : plainId(origin.id))

/** The names outside of what other things refer to by its id here. */
export interface OutsideNames { component: (id: string) => string; organisation: (id: string) => string }

type Known = Readonly<Record<string, { origin?: Origin | undefined }>>

/** The names outside of all that is in these landscapes; the first that has an origin for it tells. */
export function outsideNames(...landscapes: readonly Pick<Landscape, 'components' | 'organisations'>[]): OutsideNames {
  const namesIn = (all: readonly Known[]) => (id: string): string => {
    for (const known of all) if (Object.hasOwn(known, id) && known[id]?.origin) return outsideName(known[id].origin, id)
    return id
  }
  return { component: namesIn(landscapes.map(({ components }) => components)), organisation: namesIn(landscapes.map(({ organisations = {} }) => organisations)) }
}
