import type { Progress } from '../file.ts'
import type { Property, Taken } from '../inventory.ts'
import { fault } from '../problems.ts'
import { readParts, type Part } from '../xml/parts.ts'
import type { XmlTag } from '../xml/read-xml.ts'
import { conceptParts } from './ameff-concepts.ts'
import { organizations } from './ameff-organizations.ts'
import { ameffProperties } from './ameff-properties.ts'
import { viewPart } from './ameff-views.ts'
import { words } from './ameff-words.ts'
import { building } from './building.ts'
import { chosen, lines, oneLine, type Words } from './words.ts'

/** Of 2.1, and of 3.0 up to 3.2, which share one. */
const OLD = 'http://www.opengroup.org/xsd/archimate'
const NEW = 'http://www.opengroup.org/xsd/archimate/3.0/'

/** Whether a tag is the root of an exchange file, also when its namespace is that of no version we know, or was left out. */
export const isAmeff = ({ name, namespace, attributes }: XmlTag): boolean =>
  name === 'model' && (namespace.startsWith(OLD) || (namespace === '' && attributes.has('identifier')))

const dialectOf = ({ namespace, attributes }: XmlTag): string =>
  `ArchiMate Open Exchange ${namespace === OLD ? '2.1' : /archimate\/(3\.\d)\//.exec((attributes.get('schemaLocation') ?? '').replaceAll(NEW, ''))?.[1] ?? '3.0'}`

/**
 * Reads the ArchiMate Model Exchange File Format of The Open Group: 3.0 to 3.2 (https://www.opengroup.org/xsd/archimate/), and 2.1.
 * What is not as the schema prescribes is read as well as can be, with a warning.
 */
export function readAmeff(text: string, file: string, progress?: Progress): Taken {
  const model = building(file)
  const { warnings } = model
  const properties = ameffProperties(model)
  const folders = organizations()
  const [names, documentation, own]: [Words[], Words[], Property[]] = [[], [], []]
  let dialect = ''
  let space = ''

  const concepts = conceptParts(model, properties)
  const strange = (tag: XmlTag): undefined => {
    warnings.add(tag.name, { code: 'against-schema', what: `<${tag.name}>` }, tag)
    return undefined
  }
  const stray = (tag: XmlTag, part: Part): Part => {
    strange(tag)
    return part
  }

  /** What stands in a list, each of which is a record of the file, also when it stands in the wrong one or is no record we know. */
  const records = (expected: 'element' | 'relationship'): Part => ({
    open(tag) {
      if (tag.namespace !== space) return undefined
      if (tag.name !== expected) strange(tag)
      if (tag.name === 'element') return concepts.element(tag)
      if (tag.name === 'relationship') return concepts.relation(tag)
      model.unread.add(expected === 'element' ? 'element' : 'relation', tag.name, { code: 'unknown-type', type: tag.name, name: '' })
      return undefined
    },
  })

  const within: Readonly<Record<string, (tag: XmlTag) => Part | undefined>> = {
    name: (tag) => words(tag, names),
    label: (tag) => words(tag, names),
    documentation: (tag) => words(tag, documentation),
    metadata: () => undefined,
    properties: () => properties.list(own),
    elements: () => records('element'),
    relationships: () => records('relationship'),
    element: (tag) => stray(tag, concepts.element(tag)),
    relationship: (tag) => stray(tag, concepts.relation(tag)),
    organizations: () => folders.part,
    organization: () => folders.part,
    propertyDefinitions: () => properties.definitions,
    propertydefs: () => properties.definitions,
    views: () => views,
  }
  const views: Part = {
    open: (tag) => {
      if (tag.name === 'diagrams') return views
      if (tag.name === 'viewpoints') return undefined
      return tag.name === 'view' ? viewPart(tag, model) : strange(tag)
    },
  }
  const top: Part = {
    open(tag) {
      // What other programs add in a namespace of their own is no mistake.
      if (tag.namespace !== space) return undefined
      return Object.hasOwn(within, tag.name) ? within[tag.name]?.(tag) : strange(tag)
    },
  }
  let found = true
  const problem = readParts(text, file, (tag) => {
    found = isAmeff(tag)
    space = tag.namespace
    dialect = dialectOf(tag)
    if (found && space !== OLD && space !== NEW) warnings.add('xmlns', { code: 'against-schema', what: `xmlns="${space}"` }, tag)
    return found ? top : undefined
  }, progress)
  if (problem) return { ok: false, problems: [problem] }
  if (!found) return { ok: false, problems: [fault(file, { code: 'unknown-file' })] }

  properties.name()
  for (const thing of [...model.elements, ...model.relations, ...model.views]) {
    const folder = folders.of(thing.id)
    if (folder) thing.folder = folder
  }
  return model.taken({ format: 'ameff', dialect, name: oneLine(chosen(names)), documentation: lines(chosen(documentation)).trim(), properties: own })
}
