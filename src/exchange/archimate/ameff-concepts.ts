import type { Property, Relation } from '../inventory.ts'
import type { Part } from '../xml/parts.ts'
import type { XmlTag } from '../xml/read-xml.ts'
import type { AmeffProperties } from './ameff-properties.ts'
import { attribute, words } from './ameff-words.ts'
import type { Building, GrowingRelation } from './building.ts'
import { elementType, localType, relationType } from './types.ts'
import { chosen, lines, oneLine, type Words } from './words.ts'

const ACCESS = new Map<string, NonNullable<Relation['access']>>([['', 'access'], ['Access', 'access'], ['Read', 'read'], ['Write', 'write'], ['ReadWrite', 'read-write']])

const isTrue = (value: string): boolean => value === 'true' || value === '1'

/** What reads the elements and the relations of an exchange file into `model`. */
export function conceptParts(model: Building, lists: AmeffProperties): { element(tag: XmlTag): Part; relation(tag: XmlTag): Part } {
  const against = (tag: XmlTag, what: string) => model.warnings.add(what, { code: 'against-schema', what }, tag)

  /** What both have; `done` is called with it at the end. */
  const concept = (tag: XmlTag, done: (name: string, documentation: string, properties: Property[]) => void): Part => {
    const [names, documentation]: [Words[], Words[]] = [[], []]
    const properties: Property[] = []
    return {
      open(inner) {
        switch (inner.name) {
          // 2.1 has `label`.
          case 'name': case 'label': return words(inner, names)
          case 'documentation': return words(inner, documentation)
          case 'properties': return lists.list(properties)
          default:
            if (inner.namespace === tag.namespace) against(inner, `<${inner.name}>`)
            return undefined
        }
      },
      close: () => done(oneLine(chosen(names)), lines(chosen(documentation)).trim(), properties),
    }
  }
  const idOf = (tag: XmlTag): string => {
    const id = attribute(tag, 'identifier')
    // An `xs:ID` is a name, which does not begin with a digit.
    if (/^[\d.-]|[\s:]/.test(id)) against(tag, 'identifier')
    return id
  }

  return {
    element: (tag) => concept(tag, (name, documentation, properties) => {
      const type = elementType(localType(tag.attributes.get('xsi:type') ?? tag.attributes.get('type')))
      if (name === '' && !type.endsWith('Junction')) against(tag, '<element> <name>')
      model.element({ id: idOf(tag), type, name, properties, records: 1, line: tag.line, ...documentation && { documentation } }, tag)
    }),
    relation: (tag) => concept(tag, (name, documentation, properties) => {
      const type = relationType(localType(tag.attributes.get('xsi:type') ?? tag.attributes.get('type')))
      const relation: GrowingRelation = {
        id: idOf(tag), type, source: attribute(tag, 'source'), target: attribute(tag, 'target'), properties, records: 1, line: tag.line,
        ...name && { name }, ...documentation && { documentation },
      }
      const access = attribute(tag, 'accessType')
      if (!ACCESS.has(access)) against(tag, `accessType="${access}"`)
      if (type === 'Access') relation.access = ACCESS.get(access) ?? 'access'
      if (isTrue(attribute(tag, 'isDirected'))) relation.directed = true
      const modifier = attribute(tag, 'modifier')
      if (modifier !== '') properties.push(['modifier', modifier])
      model.relation(relation, tag)
    }),
  }
}
