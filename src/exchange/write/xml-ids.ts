import { freeIds } from '../free-ids.ts'

/** What XML accepts as an id that is unique in a document. */
const NAME = /^[A-Za-z_][\w.-]*$/

/** Gives out ids that are unique in an XML document. */
export interface XmlIds {
  /** `wanted` when that is free and a valid id, else undefined. */
  take(wanted: string | undefined): string | undefined
  /** An id that looks like `wanted`. */
  make(wanted: string): string
}

export function xmlIds(): XmlIds {
  const free = freeIds((wanted, n) => `${wanted}-${n}`)
  return {
    take: (wanted) => (wanted === undefined || !NAME.test(wanted) || free.has(wanted) ? undefined : free.take(wanted)),
    make: (wanted) => free.take(wanted.replace(/^(?![A-Za-z_])/, 'id-').replace(/[^\w.-]/g, '-')),
  }
}
