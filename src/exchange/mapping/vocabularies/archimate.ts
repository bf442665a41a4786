import { MOTIVATION } from '../../archimate/types.ts'
import { valuesOf, type Element, type Inventory } from '../../inventory.ts'
import type { ElementRule, Operator, RelationRule, RuleEnd, Rules } from '../rules.ts'
import { ACTORS, ARCHIMATE_ELEMENTS } from './archimate-elements.ts'
import { archimateRelation } from './archimate-relations.ts'
import { softwarecatalogusElement, softwarecatalogusRelation } from './softwarecatalogus.ts'

/** Words on a relation from a supplier to what it supplies. */
const SUPPLIES: ReadonlySet<string> = new Set(['levert', 'is eigenaar van'])

/** The ids of what supplies something in this file. */
function suppliersIn({ relations }: Inventory): ReadonlySet<string> {
  return new Set(relations.flatMap(({ name = '', source }) => (SUPPLIES.has(name.trim().toLowerCase()) ? [source] : [])))
}

function operatorOf({ type, properties }: Element): Operator {
  const or = type === 'OrJunction' || (type === 'Junction' && valuesOf(properties, 'junction').includes('or'))
  return or ? { atLeast: 1 } : 'all'
}

/** Relations on relations say something of what they stand on: what it runs through, or a remark. */
function onRelation(type: string, name: string): RelationRule {
  const rule = { dependent: 'target', reason: 'note' } as const
  return name === 'gerealiseerd met'
    ? { ...rule, class: `${type}/gerealiseerd met`, treatment: 'hard', accepted: ['hard', 'tag', 'ignore'], means: 'intermediary' }
    : { ...rule, class: `${type}/on-relation`, treatment: 'tag', accepted: ['tag', 'ignore'], means: 'note' }
}

/** ArchiMate, with what GEMMA and the Softwarecatalogus say in it beyond the language. */
export function archimateRules(inventory: Inventory): Rules {
  const suppliers = suppliersIn(inventory)
  const typeOf = (end: RuleEnd) => (end && 'element' in end ? end.element.type : '')
  return {
    element(element): ElementRule {
      const special = softwarecatalogusElement(element)
      if (special) return special
      const { type, id } = element
      if (ACTORS.has(type) && suppliers.has(id)) return { class: `${type}/levert`, becomes: 'organisation' }
      const becomes = ARCHIMATE_ELEMENTS.get(type)
      if (becomes === undefined) return { class: type, becomes: 'ignore', reason: 'unknown-type' }
      if (becomes === 'gate') return { class: type, becomes, operator: operatorOf(element) }
      return { class: type, becomes, reason: MOTIVATION.has(type) ? 'motivation' : 'classification' }
    },
    relation(relation, source, target) {
      if ((source && 'relation' in source) || (target && 'relation' in target)) return onRelation(relation.type, (relation.name ?? '').trim().toLowerCase())
      return softwarecatalogusRelation(relation, source, target) ?? archimateRelation(relation, typeOf(source), typeOf(target))
    },
  }
}
