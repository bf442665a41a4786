import { GROUP, AT_LEAST, IS, KIND, RELATION } from '../../own/own-properties.ts'
import { endsOf, ownValue } from '../../own/needs-of-own.ts'
import type { Inventory } from '../../inventory.ts'
import { kindByWords } from '../../kind-words.ts'
import type { Rules } from '../rules.ts'

/**
 * What we wrote ourselves and that another program has changed since, so that it is no whole landscape any more: what has properties of ours
 * is what they say, and the rest is left to the rules of its vocabulary.
 */
export const withOwn = (inventory: Inventory, rules: Rules): Rules => ({
  element(element) {
    const is = ownValue(element, IS)
    if (is === 'organisation') return { class: is, becomes: 'organisation' }
    if (is === 'group') {
      const kind = ownValue(element, GROUP)
      const least = Number(ownValue(element, AT_LEAST))
      return { class: is, becomes: 'gate', operator: kind === 'allOf' ? 'all' : { atLeast: kind === 'atLeast' && least >= 1 ? Math.floor(least) : 1 } }
    }
    const kind = kindByWords(ownValue(element, KIND) ?? '')
    return kind && ownValue(element, KIND) === kind ? { class: kind, becomes: kind } : rules.element(element)
  },
  relation(relation, source, target) {
    const is = ownValue(relation, RELATION)
    if (is === undefined) return rules.relation(relation, source, target)
    const dependent = endsOf(inventory, relation).dependent === relation.source ? 'source' : 'target'
    const whole = dependent === 'source' ? 'target' : 'source'
    if (is === 'supplier' || is === 'parent')
      return { class: is === 'parent' ? 'parent/organisation' : is, treatment: 'tag', accepted: ['tag', 'candidate', 'ignore'], dependent, reason: 'supplier', means: 'supplier', whole }
    return { class: 'need', treatment: 'hard', dependent, reason: 'need' }
  },
})
