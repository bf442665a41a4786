import { checkLandscape } from '../../model/check-landscape.ts'
import { check } from '../../model/issues.ts'
import { LANDSCAPE_FORMAT, type Landscape } from '../../model/landscape.ts'
import { LandscapeSchema } from '../../model/schema/landscape.ts'
import { Source } from '../../model/yaml.ts'
import type { Element, Inventory, Property } from '../inventory.ts'
import { isGroup, needsOfOwn, NotOurs, orNothing, ownValue, type OwnNeeds } from './needs-of-own.ts'
import { COMPONENT_FIELDS, foreignProperties, GROUP, ID, IS, KEY_AT, KIND, LANDSCAPE_FIELDS, ORGANISATION_FIELDS, ownFields } from './own-properties.ts'

type Fields = Record<string, unknown>

/** Properties as they stand in an origin: a key that is there more than once has a list. */
function gathered(properties: readonly Property[]): Fields {
  const values = new Map<string, string[]>()
  for (const [key, value] of properties) if (values.get(key)?.push(value) === undefined) values.set(key, [value])
  return Object.fromEntries([...values].map(([key, list]) => [key, list.length > 1 ? list : list[0]]))
}

/**
 * Fields of ours of an element. In a model its origin has as properties what is not ours, and one of them may be its key. Throws
 * NotOurs when it has no origin to put them in.
 */
function fieldsOf({ properties }: Element, fields: readonly string[], { vocabulary }: Inventory): Fields {
  const own = ownFields(properties, fields)
  const foreign = foreignProperties(properties).filter(([key]) => key !== '__proto__')
  if (foreign.length === 0 || vocabulary !== 'archimate') return own
  if (typeof own['origin'] !== 'object' || own['origin'] === null) throw new NotOurs('origin')
  const { [KEY_AT]: keyAt, ...origin } = own['origin'] as Fields
  const key = foreign.find(([name]) => name === keyAt)
  const others = foreign.filter((property) => property !== key)
  return { ...own, origin: { ...origin, ...orNothing('key', key?.[1] ?? origin['key']), ...(others.length > 0 && { properties: gathered(others) }) } }
}

function dataOf(inventory: Inventory, { needs, belongsTo, anyLeft }: OwnNeeds): Fields {
  const component = (element: Element): Fields => {
    const list = needs(element.id)
    return {
      name: element.name, kind: ownValue(element, KIND) ?? element.type, ...orNothing('supplier', belongsTo.get(element.id)),
      ...(list.length > 0 && { needs: list }), ...fieldsOf(element, COMPONENT_FIELDS, inventory), ...orNothing('description', element.documentation),
    }
  }
  const organisation = (element: Element): Fields => ({
    name: element.name, ...orNothing('parent', belongsTo.get(element.id)), ...fieldsOf(element, ORGANISATION_FIELDS, inventory),
    ...orNothing('description', element.documentation),
  })
  const all = (is: string, make: (element: Element) => Fields): Fields => {
    const found = inventory.elements.filter((element) => ownValue(element, IS) === is)
    const entries = new Map(found.map((element) => [ownValue(element, ID) as string, make(element)]))
    if (entries.size < found.length || entries.has('__proto__')) throw new NotOurs(is)
    return Object.fromEntries(entries)
  }
  const organisations = all('organisation', organisation)
  const components = all('component', component)
  if (anyLeft()) throw new NotOurs('group')
  return {
    ...ownFields(inventory.properties ?? [], LANDSCAPE_FIELDS), format: LANDSCAPE_FORMAT, name: inventory.name, ...orNothing('description', inventory.documentation),
    ...(Object.keys(organisations).length > 0 && { organisations }), components,
  }
}

/** The data as a landscape, when it is one in all respects. */
function sound(data: Fields, file: string): Landscape | null {
  const result = check(LandscapeSchema, data)
  if ('found' in result) return null
  const source = new Source('{}', file)
  checkLandscape(result.value, source)
  return source.problems.some(({ severity }) => severity === 'error') ? null : result.value
}

/**
 * The landscape that we wrote into a GraphML, GEXF or ArchiMate file, with what was changed in that file since as far as it speaks in our
 * terms. `null` when there is anything in it that does not, or when it is no sound landscape: then it is a file like any other.
 */
export function landscapeOfOwn(inventory: Inventory): Landscape | null {
  const isOurs = (element: Element) => ownValue(element, isGroup(element) ? GROUP : ID) !== undefined && ownValue(element, IS) !== undefined
  if (inventory.elements.length === 0 || inventory.unreadable.length > 0 || !inventory.elements.every(isOurs)) return null
  const needs = needsOfOwn(inventory, new Map(inventory.elements.map((element) => [element.id, element])))
  if (!needs) return null
  try {
    return sound(dataOf(inventory, needs), inventory.file)
  } catch (error) {
    if (error instanceof NotOurs) return null
    throw error
  }
}
