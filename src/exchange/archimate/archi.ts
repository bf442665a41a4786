import type { Progress } from '../file.ts'
import type { Property, Taken } from '../inventory.ts'
import { fault } from '../problems.ts'
import { LEAF, readParts, type Part } from '../xml/parts.ts'
import type { XmlTag } from '../xml/read-xml.ts'
import { archiPart, archiProperty, archiType, nameProfiles, profile, profiles } from './archi-parts.ts'
import { building } from './building.ts'
import { lines, oneLine } from './words.ts'

/** Of Archi 2 and later, and of Archi 1. */
const SPACES = ['http://www.archimatetool.com/archimate', 'http://www.bolton.ac.uk/archimate']

/** Whether a tag is the root of a model of Archi in one file. */
export const isArchi = ({ name, namespace }: XmlTag): boolean => name === 'model' && SPACES.includes(namespace)

/** Whether a tag is the root of one of the files of a model that coArchi keeps. */
export const isCoArchi = ({ name, namespace }: XmlTag): boolean => name !== 'model' && SPACES.includes(namespace)

/** Reads a model of Archi, versions 1 to 5: the XML in a `.archimate` file. */
export function readArchi(text: string, file: string, progress?: Progress): Taken {
  const model = building(file)
  const known = profiles()
  const properties: Property[] = []
  let [documentation, found] = ['', true]
  let about = { name: '', version: '' }

  const folder = (path: readonly string[]): Part => ({
    open(tag) {
      if (tag.name === 'folder') return folder([...path, oneLine(tag.attributes.get('name') ?? '')])
      return tag.name === 'element' ? archiPart(archiType(tag), tag, path, model, known) : undefined
    },
  })
  const top: Part = {
    open(tag) {
      switch (tag.name) {
        case 'profile': return profile(tag, known)
        case 'purpose': case 'documentation': return { close: (text) => { documentation = text } }
        case 'property': return archiProperty(tag, properties)
        case 'metadata': return LEAF
        case 'folder': case 'element': return folder([]).open?.(tag)
        default:
          model.warnings.add(tag.name, { code: 'against-schema', what: `<${tag.name}>` }, tag)
          return undefined
      }
    },
  }
  const problem = readParts(text, file, (tag) => {
    found = isArchi(tag)
    about = { name: oneLine(tag.attributes.get('name') ?? ''), version: tag.attributes.get('version') ?? '' }
    return found ? top : undefined
  }, progress)
  if (problem) return { ok: false, problems: [problem] }
  if (!found) return { ok: false, problems: [fault(file, { code: 'unknown-file' })] }
  nameProfiles(known)
  return model.taken({ format: 'archimate', dialect: `Archi ${about.version}`.trim(), name: about.name, documentation: lines(documentation).trim(), properties })
}
