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
  const taken = new Set<string>()
  const take = (wanted: string | undefined) => {
    if (wanted === undefined || !NAME.test(wanted) || taken.has(wanted)) return undefined
    taken.add(wanted)
    return wanted
  }
  return {
    take,
    make(wanted) {
      const base = wanted.replace(/^(?![A-Za-z_])/, 'id-').replace(/[^\w.-]/g, '-')
      for (let n = 1; ; n++) {
        const id = take(n === 1 ? base : `${base}-${n}`)
        if (id !== undefined) return id
      }
    },
  }
}
