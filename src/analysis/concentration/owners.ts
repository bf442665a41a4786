import type { Landscape } from '../../model/landscape.ts'
import { ownersOf } from '../../model/organisations.ts'

/** The organisation at the top of the chain of owners of this one; itself when it has no owner. */
export const topOwner = (landscape: Landscape, id: string): string => ownersOf(landscape, id).at(-1)?.id ?? id
