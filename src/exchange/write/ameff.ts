import type { Landscape } from '../../model/landscape.ts'
import type { Origin } from '../../model/origin.ts'
import type { Property } from '../inventory.ts'
import { encoded, foreignProperties, KEY_AT, OWN } from '../own/own-properties.ts'
import { tag, writeXml, type XmlNode } from '../xml/write-xml.ts'
import { archimateType, relationshipOf } from './archimate-types.ts'
import { thingsOf, type Thing } from './things.ts'
import { xmlIds } from './xml-ids.ts'

/** Where GEMMA and the tools around it keep the key that is the same in all of them. */
const KEY = 'Object ID'
const MODELS = new Set(['ameff', 'archimate', 'coarchi', 'softwarecatalogus'])

/** What came with something from elsewhere, as it was there. */
const cameWith = ({ properties = {} }: Origin): Property[] => Object.entries(properties).flatMap(([key, value]) => [value].flat().map((one): Property => [key, one]))

/** Properties of a thing: those it came with under their own names, then ours. A key that models know is a property among the first. */
function propertiesOf({ component, organisation, properties }: Thing, { imports = {} }: Landscape): Property[] {
  const origin = (component ?? organisation)?.origin
  if (!origin) return [...properties]
  const theirs = foreignProperties(cameWith(origin))
  const fromModel = Object.hasOwn(imports, origin.import) && MODELS.has(imports[origin.import]?.format ?? '')
  const keyed = origin.key !== undefined && fromModel && !theirs.some(([key]) => key === KEY)
  const { properties: _, key, ...rest } = origin
  const own = { ...rest, ...(keyed ? { [KEY_AT]: KEY } : key !== undefined && { key }) }
  return [
    ...(keyed ? [[KEY, origin.key as string] as const] : []), ...theirs,
    ...properties.map(([name, value]): Property => (name === `${OWN}origin` ? [name, encoded(own)] : [name, value])),
  ]
}

/**
 * A landscape as an ArchiMate model in the Open Exchange format 3.1 (The Open Group), for Archi, BlueDolphin and other tools. What is needed
 * serves what needs it; data are read and written; groups of needs are junctions; a supplier is associated with what it supplies.
 *
 * Keeps everything: what was imported from a model has its id, type, name and properties there again (repeated keys together), and what
 * ArchiMate has no place for stands in properties under `uitwijk:`, fallbacks and services as JSON. Lost are line breaks in names, white
 * space around them, the order of fields, and control characters, which XML does not have. Drawings are not made.
 */
export function writeAmeff(landscape: Landscape, language: 'nl' | 'en' = 'nl'): string {
  const { things, links, properties: own } = thingsOf(landscape)
  const ids = xmlIds()
  const model = ids.make('uitwijk-landscape')
  const imported = new Map(things.map((thing) => {
    const id = (thing.component ?? thing.organisation)?.origin?.id
    // What is no name in XML, such as an id that begins with a digit, gets `id-` before it, as Archi does.
    return [thing.id, ids.take(id) ?? (id === undefined ? undefined : ids.take(`id-${id}`))]
  }))
  const idOf = new Map(things.map(({ id, is }) => [id, imported.get(id) ?? ids.make(is === 'component' ? `component-${id}` : id)]))
  const typeOf = new Map(things.map((thing) => [thing.id, archimateType(thing)]))
  const definitions = new Map<string, string>()

  const words = (name: string, text: string): XmlNode => tag(name, { 'xml:lang': language }, text)
  const documentation = (text: string | undefined) => (text === undefined ? [] : [words('documentation', text)])
  const properties = (list: readonly Property[]): XmlNode[] => (list.length === 0 ? [] : [tag('properties', {}, list.map(([key, value]) => {
    // Archi makes a specialisation of what has this id.
    const definition = definitions.get(key) ?? ids.make(key === 'Specialization' ? 'specialization' : `property-${key}`)
    definitions.set(key, definition)
    return tag('property', { propertyDefinitionRef: definition }, [words('value', value)])
  }))])

  const about = [words('name', landscape.name), ...documentation(landscape.description), ...properties(own)]
  const elements = things.map((thing) => tag('element', { identifier: idOf.get(thing.id), 'xsi:type': typeOf.get(thing.id) }, [
    words('name', thing.name), ...documentation(thing.documentation), ...properties(propertiesOf(thing, landscape)),
  ]))
  const relationships = links.map((link) => {
    const { type, turned, name, attributes } = relationshipOf(link, typeOf.get(link.dependent) as string, typeOf.get(link.on) as string)
    const [source, target] = [link.on, link.dependent].map((id) => idOf.get(id))
    return tag('relationship', { identifier: ids.make(link.id), source: turned ? target : source, target: turned ? source : target, 'xsi:type': type, ...attributes }, [
      ...(name === undefined ? [] : [words('name', name)]), ...documentation(link.documentation), ...properties(link.properties),
    ])
  })
  const listed = [...definitions].map(([key, identifier]) => tag('propertyDefinition', { identifier, type: 'string' }, [tag('name', {}, key)]))
  return writeXml(tag('model', {
    xmlns: 'http://www.opengroup.org/xsd/archimate/3.0/', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'http://www.opengroup.org/xsd/archimate/3.0/ http://www.opengroup.org/xsd/archimate/3.1/archimate3_Model.xsd', identifier: model,
  }, [
    ...about, ...(elements.length > 0 ? [tag('elements', {}, elements)] : []), ...(relationships.length > 0 ? [tag('relationships', {}, relationships)] : []),
    ...(listed.length > 0 ? [tag('propertyDefinitions', {}, listed)] : []),
  ]))
}
