import { BECOMES, TREATMENTS, type Becomes, type Choices, type Treatment } from '../choices.ts'
import type { Element, Inventory, Relation } from '../inventory.ts'
import { firstValue } from './first-value.ts'
import type { ElementRule, RelationRule, RuleEnd } from './rules.ts'
import { rulesOf } from './rules-of.ts'

/** An element with how it is understood and what it becomes. */
export interface Item { element: Element; rule: ElementRule; becomes: Becomes; key: string }

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** What an element is called: its name, or else what it is. */
export const nameOf = ({ element }: Pick<Item, 'element'>): string => onOneLine(element.name) || onOneLine(element.type) || element.id

/** An end of a relation: the place of an element, or of another relation, in the inventory. `null`: it is not in the file. */
export type At = { item: number } | { link: number } | null

/** A relation with how it is understood and taken. */
export interface Link { relation: Relation; rule: RelationRule; treatment: Treatment; source: At; target: At }

/** All of an inventory, understood; both lists in its order. */
export interface Understood { inventory: Inventory; items: readonly Item[]; links: readonly Link[] }

/** Properties with a key that is the same in every tool; the id that a tool gives may differ. */
const KEYS = ['Object ID', 'uitwijk:key'] as const

/** The stable key of an element, or `undefined` when the file has only an id for it. */
export const stableKey = ({ properties }: Element): string | undefined => firstValue(properties, KEYS)

const ALL: readonly Becomes[] = BECOMES.filter((one) => one !== 'gate')
const GATE: readonly Becomes[] = ['gate', 'ignore']

/** What an element of this class can become. */
export const elementAccepts = ({ becomes }: ElementRule): readonly Becomes[] => (becomes === 'gate' ? GATE : ALL)
/** How a relation of this class can be taken. */
export const relationAccepts = ({ accepted }: RelationRule): readonly Treatment[] => accepted ?? TREATMENTS

const chosen = <T extends string>(choices: Readonly<Record<string, T>> | undefined, id: string, accepted: readonly T[], proposed: T): T => {
  const choice = choices && Object.hasOwn(choices, id) ? choices[id] : undefined
  return choice !== undefined && accepted.includes(choice) ? choice : proposed
}

/** Looks at each element and relation once, by the rules of its vocabulary, and takes it as was chosen or else as proposed. A choice that is not possible counts as none. */
export function understood(inventory: Inventory, choices: Choices): Understood {
  const rules = rulesOf(inventory)
  const at = new Map<string, At>()
  inventory.relations.forEach(({ id }, link) => { if (!at.has(id)) at.set(id, { link }) })
  inventory.elements.forEach(({ id }, item) => { if (!('item' in (at.get(id) ?? {}))) at.set(id, { item }) })

  const items = inventory.elements.map((element): Item => {
    const rule = rules.element(element)
    return { element, rule, becomes: chosen(choices.elements, rule.class, elementAccepts(rule), rule.becomes), key: stableKey(element) ?? element.id }
  })
  const end = (place: At): RuleEnd => {
    if (!place) return null
    return 'link' in place ? { relation: inventory.relations[place.link] as Relation } : items[place.item] as Item
  }
  const links = inventory.relations.map((relation): Link => {
    const [source, target] = [at.get(relation.source) ?? null, at.get(relation.target) ?? null]
    const rule = rules.relation(relation, end(source), end(target))
    return { relation, rule, treatment: chosen(choices.relations, rule.class, relationAccepts(rule), rule.treatment), source, target }
  })
  return { inventory, items, links }
}

/** The place of an element; -1 for an end that is none. */
export const itemAt = (at: At): number => (at && 'item' in at ? at.item : -1)
