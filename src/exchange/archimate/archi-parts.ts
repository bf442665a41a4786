import type { Property, Relation } from '../inventory.ts'
import { LEAF, type Part } from '../xml/parts.ts'
import type { XmlTag } from '../xml/read-xml.ts'
import type { Building, GrowingElement, GrowingRelation } from './building.ts'
import { elementType, localType, relationType } from './types.ts'
import { lines, oneLine } from './words.ts'

/** The types of access by number; without a number it is writing, other than in an exchange file. */
const ACCESS: readonly NonNullable<Relation['access']>[] = ['write', 'read', 'access', 'read-write']

/** The id in `File.xml#id`, or in an id alone. */
const idIn = (reference: string): string => reference.slice(reference.lastIndexOf('#') + 1)

/** The names of profiles, which Archi calls specialisations, by id; and who has which, as they may come later in the file. */
export interface Profiles { names: Map<string, string>; of: { properties: Property[]; ids: string[] }[] }
export const profiles = (): Profiles => ({ names: new Map(), of: [] })

/** Gives those with a profile the property `Specialization` that exchange files have for it. To be called at the end. */
export function nameProfiles({ names, of }: Profiles): void {
  for (const { properties, ids } of of) for (const id of ids) properties.push(['Specialization', names.get(id) ?? id])
}

/** A profile, in a single file or in the top folder of coArchi. */
export const profile = ({ attributes }: XmlTag, { names }: Profiles): Part => {
  names.set(attributes.get('id') ?? '', oneLine(attributes.get('name') ?? ''))
  return LEAF
}

/** A property, unless there is nothing in it at all. */
export function archiProperty({ attributes }: XmlTag, into: Property[]): Part {
  const [key, value] = [oneLine(attributes.get('key') ?? ''), lines(attributes.get('value') ?? '')]
  if (key !== '' || value !== '') into.push([key, value])
  return LEAF
}

/** What something of type `type` is: a relation, a drawing with concepts, another drawing, or an element. */
export function roleOf(type: string): 'relation' | 'view' | 'sketch' | 'element' {
  if (/.Relationship$/.test(type)) return 'relation'
  if (type === 'ArchimateDiagramModel' || type === 'DiagramModel') return 'view'
  return type.endsWith('Model') ? 'sketch' : 'element'
}

/**
 * Reads an element, relation or view, of a single file (`element xsi:type="archimate:…"`) or with a file of its own in coArchi
 * (`archimate:…`), where what it refers to and its properties have other names.
 */
export function archiPart(type: string, tag: XmlTag, folder: readonly string[], model: Building, known: Profiles): Part | undefined {
  const role = roleOf(type)
  if (role === 'sketch') return undefined
  return role === 'view' ? archiView(tag, folder, model) : concept(type, role, tag, folder, model, known)
}

function concept(type: string, role: 'relation' | 'element', tag: XmlTag, folder: readonly string[], model: Building, known: Profiles): Part {
  const { attributes } = tag
  const properties: Property[] = []
  const ids = (attributes.get('profiles') ?? '').split(/\s+/).filter(Boolean)
  let documentation = attributes.get('documentation') ?? ''
  const ends = { source: attributes.get('source') ?? '', target: attributes.get('target') ?? '' }
  return {
    open(inner) {
      switch (inner.name) {
        case 'documentation': return { close: (text) => { documentation = text } }
        case 'property': case 'properties':
          return archiProperty(inner, properties)
        case 'profiles':
          ids.push(idIn(inner.attributes.get('href') ?? ''))
          return LEAF
        case 'source': case 'target':
          ends[inner.name] = idIn(inner.attributes.get('href') ?? '')
          return LEAF
        default: return undefined
      }
    },
    close() {
      if (ids.length > 0) known.of.push({ properties, ids })
      const said = lines(documentation).trim()
      const common = { id: attributes.get('id') ?? '', properties, records: 1, line: tag.line, ...folder.length > 0 && { folder }, ...said && { documentation: said } }
      const name = oneLine(attributes.get('name') ?? '')
      if (role === 'element') model.element(element(type, name, common, attributes), tag)
      else model.relation(relation(type, name, { ...common, ...ends }, attributes), tag)
    },
  }
}

function element(type: string, name: string, common: Omit<GrowingElement, 'type' | 'name'>, attributes: XmlTag['attributes']): GrowingElement {
  if (type === 'Junction') common.properties.push(['junction', attributes.get('type') === 'or' ? 'or' : 'and'])
  return { ...common, type: elementType(type), name }
}

function relation(type: string, name: string, common: Omit<GrowingRelation, 'type' | 'name'>, attributes: XmlTag['attributes']): GrowingRelation {
  const read: GrowingRelation = { ...common, type: relationType(type), ...name && { name } }
  if (read.type === 'Access') read.access = ACCESS[Number(attributes.get('accessType') ?? 0)] ?? 'write'
  if (attributes.get('directed') === 'true') read.directed = true
  const strength = attributes.get('strength') ?? ''
  if (strength !== '') read.properties.push(['modifier', strength])
  return read
}

/** What stands on a view: what its shapes and lines refer to, at any depth. */
function archiView(tag: XmlTag, folder: readonly string[], model: Building): Part {
  const shows = new Set<string>()
  const drawn: Part = {
    open({ name, attributes }) {
      switch (name) {
        case 'child': case 'children': case 'sourceConnection': case 'sourceConnections': {
          // Archi 3 says `relationship`.
          const id = attributes.get('archimateElement') ?? attributes.get('archimateRelationship') ?? attributes.get('relationship')
          if (id) shows.add(idIn(id))
          return drawn
        }
        case 'archimateElement': case 'archimateRelationship':
          shows.add(idIn(attributes.get('href') ?? ''))
          return LEAF
        default: return undefined
      }
    },
  }
  const name = oneLine(tag.attributes.get('name') ?? '')
  return { ...drawn, close: () => model.view({ id: tag.attributes.get('id') ?? '', name, shows, ...folder.length > 0 && { folder } }, tag) }
}

/** The type of an element in a single file. */
export const archiType = ({ attributes }: XmlTag): string => localType(attributes.get('xsi:type') ?? '')
