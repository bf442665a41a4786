import { FLOW_HOLD_UP } from '../assumptions.ts'
import type { Dependent, RelationRule, Rules } from '../rules.ts'
import { kindByWords } from '../../kind-words.ts'

type Meaning = 'needs' | 'feeds' | 'holds' | 'owns'

/**
 * Relations between configuration items, by how the source is said to stand to the target, in the words of ServiceNow (`parent verb::child
 * verb`), TOPdesk and people. `needs`: the one that says so depends on the other. `holds`: it is a group of the other. `feeds`: the other
 * depends on what flows from it. `owns`: it answers for the other or supplies it.
 * What is not here is no dependency, or not one for certain.
 */
const VERBS: readonly (readonly [Meaning, string])[] = [
  ['needs', 'depends on|runs on|hosted on|uses|consumes|requires|virtualized by|registered on|applied to|installed on|connects to|powered by'
    + '|served by|provided by|implemented by|instantiated by|stored on|located in'
    + '|hangt af van|is afhankelijk van|afhankelijk van|draait op|gebruikt|maakt gebruik van|staat op|staat in|is geïnstalleerd op|geïnstalleerd op'
    + '|verbonden met|is verbonden met|aangesloten op|is aangesloten op|gehost op|gevoed door|ondersteund door'],
  ['feeds', 'sends data to|feeds|levert gegevens aan|stuurt gegevens naar'],
  ['holds', 'contains|members|bevat|omvat|is bovenliggend aan|parent of|parent|cluster of|groepeert'],
  ['owns', 'supplies|owns|is leverancier van|levert|is eigenaar van'],
]

/** The same as said by the other end. */
const INVERSE: readonly (readonly [Meaning, string])[] = [
  ['needs', 'used by|runs|hosts|consumed by|required by|virtualizes|has registered|applies|has installed|connected by|powers'
    + '|serves|provides|implements|instantiates|stores|wordt gebruikt door|ondersteunt|is nodig voor|host|voedt'],
  ['feeds', 'receives data from|ontvangt gegevens van|krijgt gegevens van'],
  ['holds', 'contained by|member of|maakt deel uit van|is onderdeel van|onderdeel van|valt onder|is onderliggend aan|child of|child'],
  ['owns', 'supplied by|owned by|geleverd door|wordt geleverd door|eigendom van'],
]

const index = (lists: typeof VERBS): ReadonlyMap<string, Meaning> =>
  new Map(lists.flatMap(([meaning, words]) => words.split('|').map((word) => [word, meaning] as const)))
const FORWARD = index(VERBS)
const INVERTED = index(INVERSE)

/** What a label says, and which end says it: of `Used by::Depends on` the first half is what the source is to the target. */
function meaningOf(label: string): { meaning: Meaning; said: 'source' | 'target' } | null {
  const [first = '', second = ''] = label.split('::').map((half) => half.trim().toLowerCase())
  const said = (by: 'source' | 'target', meaning: Meaning | undefined) => (meaning ? { meaning, said: by } : null)
  return said('source', FORWARD.get(first)) ?? said('target', INVERTED.get(first)) ?? said('target', FORWARD.get(second)) ?? said('source', INVERTED.get(second))
}

const other = (end: 'source' | 'target'): Dependent & ('source' | 'target') => (end === 'source' ? 'target' : 'source')

/** How a relation with this label is understood, in a CMDB. */
export function cmdbRelation(label: string): RelationRule {
  const found = meaningOf(label)
  if (!found) return { class: label, treatment: 'candidate', dependent: 'source', reason: 'candidate' }
  const { meaning, said } = found
  switch (meaning) {
    case 'needs': return { class: label, treatment: 'hard', dependent: said, reason: 'need' }
    case 'feeds': return { class: label, treatment: 'soft', dependent: other(said), reason: 'need', holdUp: FLOW_HOLD_UP }
    case 'holds': return { class: label, treatment: 'tag', dependent: said, reason: 'classification', whole: said }
    case 'owns': return { class: label, treatment: 'tag', accepted: ['tag', 'candidate', 'ignore'], dependent: other(said), reason: 'supplier', means: 'supplier', whole: said }
  }
}

/** What is bought and not there yet, or is there no more: as ServiceNow and TOPdesk write it, in words and in the numbers behind them. */
const NOT_IN_USE: ReadonlyMap<string, RegExp> = new Map([
  ['install_status', /^(2|4|6|7|8|100|on order|pending install|in stock|retired|stolen|absent|besteld|op voorraad|buiten gebruik|afwezig|gestolen)$/i],
  ['operational_status', /^(6|retired|buiten gebruik)$/i],
  ['status', /^(retired|afgevoerd|buiten gebruik|gepland|besteld|op voorraad|uitgefaseerd)$/i],
  ['archived', /^(true|1|ja|yes)$/i],
])

/** A CMDB: classes of configuration items by the words in their names, relations by what their labels say. */
export const cmdbRules = (): Rules => ({
  element: ({ type, properties }) => (properties.some(([key, value]) => NOT_IN_USE.get(key)?.test(value.trim()))
    ? { class: `${type}/not-in-use`, becomes: 'ignore', reason: 'not-in-use' } : { class: type, becomes: kindByWords(type) ?? 'device' }),
  relation: ({ type, name }) => cmdbRelation(type || (name ?? '')),
})
