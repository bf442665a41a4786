import type { Becomes } from '../../choices.ts'
import { valuesOf, type Element, type Property, type Relation } from '../../inventory.ts'
import { FLOW_HOLD_UP } from '../assumptions.ts'
import { firstValue } from '../first-value.ts'
import type { ElementRule, RelationRule, RuleEnd } from '../rules.ts'
import { ACTORS } from './archimate-elements.ts'

/** Properties that tell what something is, beyond its type in ArchiMate: of GEMMA, of the Softwarecatalogus, and of Archi's specialisations. */
const ROLE_KEYS: ReadonlySet<string> = new Set(['SWC type', 'GEMMA type', 'Specialization'])

/**
 * What becomes of the roles that GEMMA and the Softwarecatalogus give to elements. What they call a reference component is a place in the
 * landscape that packages fill; a municipality is who the file is about, not something in it that can fail.
 */
const ROLES: ReadonlyMap<string, Becomes> = new Map([
  ['Referentiecomponent', 'application'], ['Pakket', 'application'], ['Pakketversie', 'application'],
  ['Applicatie', 'application'], ['Applicatieversie', 'application'],
  ['Systeemsoftware', 'platform'], ['Systeemsoftwareversie', 'platform'],
  ['Dienst', 'service'], ['Cloud dienstverleningsmodel', 'tag'], ['Cloud-dienstverleningsmodel', 'tag'],
  ['Leverancier', 'organisation'],
  ['Gemeente', 'tag'], ['Samenwerking', 'tag'], ['Gebruikersorganisatie', 'tag'],
])
/** By name without capitals; the first counts where more than one is told. */
const ranks: ReadonlyMap<string, number> = new Map([...ROLES.keys()].map((name, rank) => [name.toLowerCase(), rank]))
const roleNames = [...ROLES.keys()]

/** What can be bought, with and without its version. */
const VERSIONS: ReadonlySet<string> = new Set(['Pakketversie', 'Applicatieversie', 'Systeemsoftwareversie'])
const PRODUCTS: ReadonlySet<string> = new Set(['Pakket', 'Applicatie', 'Systeemsoftware', ...VERSIONS])

/** What is not there yet, or not any more. What is to be phased out is still used. */
const NOT_IN_USE: ReadonlySet<string> = new Set(['gepland', 'uitgefaseerd', 'buiten gebruik', 'teruggetrokken'])
const notInUse = (properties: readonly Property[], keys: readonly string[]) =>
  properties.some(([key, value]) => keys.includes(key) && NOT_IN_USE.has(value.trim().toLowerCase()))

/** Properties that tell what a relation is, beside its name. */
const WORD_KEYS: ReadonlySet<string> = new Set([...ROLE_KEYS, 'GEMMA subtype', 'SWC subtype'])

/** The role of an element in GEMMA or the Softwarecatalogus; `null` when it has none that matters here. */
export function roleOf({ type, properties }: Element): string | null {
  if (ROLES.has(type)) return type
  let best = roleNames.length
  for (const [key, value] of properties) if (ROLE_KEYS.has(key)) best = Math.min(best, ranks.get(value.trim().toLowerCase()) ?? best)
  return roleNames[best] ?? null
}

/** What an element with such a role is; `null` for all others. */
export function softwarecatalogusElement(element: Element): ElementRule | null {
  const role = roleOf(element)
  if (role === null) return null
  if (PRODUCTS.has(role) && notInUse(element.properties, ['Gebruik status', 'Gebruik Status']))
    return { class: `${role}/not-in-use`, becomes: 'ignore', reason: 'not-in-use' }
  return { class: role, becomes: ROLES.get(role) as Becomes, reason: 'classification' }
}

const isParty = (end: RuleEnd): boolean => end !== null && 'element' in end && ACTORS.has(end.element.type)
const roleAt = (end: RuleEnd): string => (end && 'element' in end ? end.rule.class.replace('/not-in-use', '') : '')

/** Which end holds the tag or the organisation: the first that has one of these roles. */
const endWith = (roles: readonly string[], source: string, target: string): 'source' | 'target' =>
  (!roles.includes(source) && roles.includes(target) ? 'target' : 'source')

/** What only the Softwarecatalogus says with a relation; `null` for what is plain ArchiMate. */
export function softwarecatalogusRelation(relation: Relation, source: RuleEnd, target: RuleEnd): RelationRule | null {
  const { type, properties } = relation
  const [from, to] = [roleAt(source), roleAt(target)]
  const words = [relation.name ?? '', ...properties.flatMap(([key, value]) => (WORD_KEYS.has(key) ? [value] : []))].map((word) => word.trim().toLowerCase())
  const is = (word: string) => words.includes(word)
  const product = PRODUCTS.has(from) || PRODUCTS.has(to)

  if (type === 'Koppeling' || is('koppeling') || properties.some(([key]) => key === 'Richting')) return linkRule(relation)
  if ((product || is('wordt gebruikt voor')) && notInUse(properties, ['Gebruik status', 'Gebruik Status']))
    return { class: `${type}/not-in-use`, treatment: 'ignore', dependent: 'target', reason: 'not-in-use' }
  if (is('is geschikt voor')) return { class: `${type}/is geschikt voor`, treatment: 'ignore', dependent: 'target', reason: 'suitability' }
  if (is('wordt gebruikt voor')) {
    // The new design turns some relations around: what is for sale is never the one that depends here.
    const dependent = PRODUCTS.has(to) && !PRODUCTS.has(from) ? 'source' : 'target'
    return { class: `${type}/wordt gebruikt voor`, treatment: 'hard', dependent, reason: 'need', realizes: true }
  }
  // What is no party may deliver as well, such as a source that gives data: that is another thing.
  if ((is('levert') || is('is eigenaar van')) && (isParty(source) || from === 'Leverancier' || to === 'Leverancier')) {
    const word = is('levert') ? 'levert' : 'is eigenaar van'
    return { class: `${type}/${word}`, treatment: 'tag', accepted: ['tag', 'candidate', 'ignore'], dependent: 'target', reason: 'supplier', means: 'supplier', whole: endWith(['Leverancier'], from, to) }
  }
  if (is('gebruikt door') || is('is afnemer van')) {
    const word = is('gebruikt door') ? 'gebruikt door' : 'is afnemer van'
    return { class: `${type}/${word}`, treatment: 'tag', dependent: 'target', reason: 'classification', whole: endWith(['Gemeente', 'Samenwerking', 'Gebruikersorganisatie'], from, to) }
  }
  if (is('is versie van') || (type === 'Specialization' && PRODUCTS.has(from) && PRODUCTS.has(to) && VERSIONS.has(from) !== VERSIONS.has(to)))
    // A package runs as its version; which of them is the source differs between the designs.
    return { class: `${type}/versie`, treatment: 'hard', dependent: VERSIONS.has(to) && !VERSIONS.has(from) ? 'source' : 'target', reason: 'need', realizes: true, sameSupplier: true }
  return null
}

/** A connection between packages. Who feeds whom is told by `Richting`, seen from the first package, which is the source. */
function linkRule({ type, properties }: Relation): RelationRule {
  const name = type === 'Koppeling' ? 'Flow/Koppeling' : `${type}/Koppeling`
  if (notInUse(properties, ['Status', 'Gebruik status', 'Gebruik Status'])) return { class: `${name}/not-in-use`, treatment: 'ignore', dependent: 'target', reason: 'not-in-use' }
  const [vias, names] = [valuesOf(properties, 'Intermediair ID'), valuesOf(properties, 'Intermediair')]
  // Ids where they are told, as a name may be of several.
  const through = (vias.length < names.length ? [...vias, ...names] : vias).filter((one) => one.trim() !== '')
  const link: RelationRule = { class: name, treatment: 'soft', dependent: 'target', reason: 'need', holdUp: FLOW_HOLD_UP, ...(through.length > 0 && { through }) }
  switch (firstValue(properties, ['Richting'])?.toLowerCase()) {
    case undefined: case 'left_to_right': return link
    case 'right_to_left': return { ...link, dependent: 'source' }
    case 'bidirection': case 'bidirectional': return { ...link, dependent: 'both' }
    default: return { ...link, class: `${name}/richting onbekend`, treatment: 'candidate', reason: 'candidate' }
  }
}
