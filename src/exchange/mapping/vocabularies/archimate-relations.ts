import { MOTIVATION } from '../../archimate/types.ts'
import type { Relation } from '../../inventory.ts'
import { FLOW_HOLD_UP } from '../assumptions.ts'
import type { RelationRule } from '../rules.ts'

const hard = (type: string): RelationRule => ({ class: type, treatment: 'hard', dependent: 'target', reason: 'need' })

/**
 * ArchiMate's relations as dependencies. What serves, realises or performs is needed by what it is for; a whole needs its parts; data that are
 * read are needed by the reader, and who writes them is needed for them to stay fresh. That one thing comes after another or is fed by it
 * stops only new work. Specialisation and influence say nothing of failing, and an association has no direction in the language.
 */
const BY_TYPE: ReadonlyMap<string, RelationRule> = new Map(([
  hard('Serving'),
  { ...hard('Realization'), realizes: true },
  hard('Assignment'),
  { class: 'Composition', treatment: 'hard', dependent: 'source', reason: 'whole-part' },
  { class: 'Aggregation', treatment: 'soft', dependent: 'source', reason: 'whole-part' },
  { class: 'Flow', treatment: 'soft', dependent: 'target', reason: 'need', holdUp: FLOW_HOLD_UP },
  { class: 'Triggering', treatment: 'soft', dependent: 'target', reason: 'need' },
  { class: 'Specialization', treatment: 'ignore', dependent: 'source', reason: 'type-relation' },
  { class: 'Association', treatment: 'candidate', dependent: 'source', reason: 'candidate' },
  { class: 'Influence', treatment: 'ignore', dependent: 'target', reason: 'influence' },
  { class: 'Access/read', treatment: 'hard', dependent: 'source', reason: 'need' },
  { class: 'Access/write', treatment: 'soft', dependent: 'target', reason: 'need', holdUp: FLOW_HOLD_UP },
  { class: 'Access/read-write', treatment: 'hard', dependent: 'both', softBack: true, reason: 'need', holdUp: FLOW_HOLD_UP },
  { class: 'Access', treatment: 'soft', dependent: 'source', reason: 'need' },
] satisfies RelationRule[]).map((rule) => [rule.class, rule]))

/** Wholes that only sort things: nothing happens to them when a part fails. */
const SORTS: ReadonlySet<string> = new Set(['Grouping', 'Location', 'BusinessFunction', 'Product', 'Samenwerking'])

/** Trees of these within their own type are a division into kinds or levels of detail. */
const DIVIDED: ReadonlySet<string> = new Set((
  'BusinessProcess BusinessRole BusinessObject ApplicationService ApplicationFunction ApplicationProcess DataObject '
  + 'TechnologyService TechnologyFunction TechnologyProcess').split(' '))

/** Whether a whole-part relation sorts things rather than building one of them. */
function sorts(type: string, source: string, target: string): boolean {
  if (type === 'Composition') return source === 'Grouping' || source === 'Location'
  return type === 'Aggregation' && (SORTS.has(source) || (source === target && DIVIDED.has(source)))
}

/** How a relation between elements of these types is understood. */
export function archimateRelation({ type, access }: Relation, source: string, target: string): RelationRule {
  if (type !== 'Influence' && (MOTIVATION.has(source) || MOTIVATION.has(target)))
    return { class: `${type}/motivation`, treatment: 'ignore', dependent: BY_TYPE.get(type)?.dependent ?? 'source', reason: 'motivation' }
  if (sorts(type, source, target))
    return { class: `${type}/classification`, treatment: 'tag', dependent: 'source', reason: 'classification' }
  const key = type === 'Access' && access !== undefined && access !== 'access' ? `Access/${access}` : type
  return BY_TYPE.get(key) ?? { class: type, treatment: 'ignore', dependent: 'source', reason: 'unknown-type' }
}
