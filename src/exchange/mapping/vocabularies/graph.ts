import { firstValue } from '../first-value.ts'
import type { Rules } from '../rules.ts'
import { cmdbRelation } from './cmdb.ts'
import { kindByWords } from '../../kind-words.ts'

/** Words on an edge to the one who makes or sells something. */
const SUPPLIER = /^(supplier|supplied.?by|vendor|leverancier|geleverd door)$/i

/**
 * A plain graph, or a table under our own names: things by the kind they are given, or the words in it, and else applications; each edge
 * is a dependency of its source on its target, unless its label says otherwise in words that a CMDB uses.
 */
export const graphRules = (): Rules => ({
  element({ type, properties }) {
    // What a format calls anything that is drawn says nothing.
    const kind = firstValue(properties, ['kind'])
    return { class: kind ?? (type || '-'), becomes: kindByWords(kind ?? '') ?? (type === 'node' ? null : kindByWords(type)) ?? 'application' }
  },
  relation({ type, name, directed }) {
    const label = type || (name ?? '')
    // Without a direction nobody can say what rests on what.
    if (directed === false) return { class: `${label}/undirected`, treatment: 'candidate', dependent: 'source', reason: 'candidate' }
    if (SUPPLIER.test(label))
      return { class: label, treatment: 'tag', accepted: ['tag', 'candidate', 'ignore'], dependent: 'source', reason: 'supplier', means: 'supplier', whole: 'target' }
    const told = cmdbRelation(label)
    return told.treatment === 'candidate' && told.class === label && !/related|gerelateerd/i.test(label)
      ? { class: label || '-', treatment: 'hard', dependent: 'source', reason: 'need' } : told
  },
})
