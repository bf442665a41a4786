import type { Relation } from '../../inventory.ts'
import { wordOf } from './words.ts'

const ACCESS = new Map<string, NonNullable<Relation['access']>>([['read', 'read'], ['access', 'access'], ['readwrite', 'read-write']])

/** What a table of Archi, or of a script in it, says of access; writing where it says nothing, as in Archi. */
export const accessOf = (text: string): NonNullable<Relation['access']> => ACCESS.get(wordOf(text)) ?? 'write'
