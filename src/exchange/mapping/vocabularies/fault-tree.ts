import { valuesOf, type Element, type Inventory } from '../../inventory.ts'
import type { Operator, Rules } from '../rules.ts'

/**
 * How many of its inputs a gate needs to go on working. A fault tree tells how many must fail for it to fail (`formula`), which is the
 * other way around: of n inputs n - k + 1 must work for not k of them to have failed.
 */
function operatorOf({ properties }: Element): Operator {
  const [formula, least] = (valuesOf(properties, 'formula')[0] ?? '').split(':')
  switch (formula) {
    case 'and': return { atLeast: 1 }
    case 'atleast': return { allBut: Math.max(1, Number(least) || 1) - 1 }
    default: return 'all'
  }
}

/** A fault tree: gates and events become things that work as long as too few of their inputs fail. What is no input of another gate is a service. */
export function faultTreeRules({ relations }: Inventory): Rules {
  const inputs = new Set(relations.map(({ target }) => target))
  return {
    element(element) {
      if (element.type !== 'gate') return { class: element.type, becomes: 'platform' }
      const gate = { operator: operatorOf(element) }
      return inputs.has(element.id) ? { class: 'gate', becomes: 'process', ...gate } : { class: 'gate/top', becomes: 'service', service: true, ...gate }
    },
    relation: ({ type }) => ({ class: type, treatment: 'hard', accepted: ['hard', 'ignore'], dependent: 'source', reason: 'need' }),
  }
}
