import type { Problem } from '../../model/problem.ts'
import { decode } from '../bytes/decode.ts'
import { fileName, type ForeignFile, type Progress } from '../file.ts'
import type { Property, Taken } from '../inventory.ts'
import { fault } from '../problems.ts'
import { readParts } from '../xml/parts.ts'
import { archiPart, archiProperty, nameProfiles, profile, profiles } from './archi-parts.ts'
import { isCoArchi } from './archi.ts'
import { building } from './building.ts'
import { FOLDER } from './repository.ts'
import { lines, oneLine } from './words.ts'

/** The folder that a path stands in, with `/` at the end; empty at the top. */
const directoryOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/**
 * Reads a repository of coArchi (its "Grafico" format): a folder for each folder of the model, named in its `folder.xml`, and in it a file
 * for each concept and view. All of it must be readable, or nothing is taken. `file` is the name of the folder or archive, if it has any;
 * without that, the model is called by its own.
 */
export function readCoArchi(files: readonly ForeignFile[], progress?: Progress, file = ''): Taken {
  const model = building(file || FOLDER)
  const known = profiles()
  const problems: Problem[] = []
  const properties: Property[] = []
  const about = { name: '', documentation: '', version: '', found: false }
  const names = new Map<string, string>()

  const read = ({ path, bytes }: ForeignFile, part: Parameters<typeof readParts>[2]) => {
    const decoded = decode(bytes, path)
    const problem = decoded.ok ? readParts(decoded.text, path, part) : null
    problems.push(...decoded.ok ? problem ? [problem] : [] : decoded.problems)
  }
  const folderFile = (path: string): Parameters<typeof readParts>[2] => (tag) => {
    if (!isCoArchi(tag)) return undefined
    const { attributes } = tag
    if (tag.name === 'Folder') names.set(directoryOf(path), oneLine(attributes.get('name') ?? ''))
    else if (!about.found) Object.assign(about, { found: true, name: oneLine(attributes.get('name') ?? ''), documentation: lines(attributes.get('purpose') ?? '').trim(), version: attributes.get('version') ?? '' })
    return {
      open(inner) {
        if (inner.name === 'profiles') return profile(inner, known)
        return inner.name === 'properties' && tag.name !== 'Folder' ? archiProperty(inner, properties) : undefined
      },
    }
  }
  const pathOf = (path: string): string[] => {
    const steps = directoryOf(path).split('/').slice(0, -1)
    return steps.flatMap((_, i) => names.get(`${steps.slice(0, i + 1).join('/')}/`) ?? [])
  }

  const xml = files.filter(({ path }) => path.endsWith('.xml')).toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const folders = xml.filter(({ path }) => nameOf(path) === FOLDER)
  for (const one of folders) read(one, folderFile(one.path))
  const places = new Map<string, readonly string[]>()
  const concepts = xml.filter(({ path }) => nameOf(path) !== FOLDER)
  concepts.forEach((one, i) => {
    const directory = directoryOf(one.path)
    const place = places.get(directory) ?? pathOf(one.path)
    places.set(directory, place)
    read(one, (tag) => (isCoArchi(tag) ? archiPart(tag.name, { ...tag, ...{ file: one.path } }, place, model, known) : undefined))
    if (i % 256 === 0) progress?.(i / concepts.length)
  })
  if (problems.length > 0) return { ok: false, problems }
  if (!about.found && names.size === 0) return { ok: false, problems: [fault(file || FOLDER, { code: 'archive-without', expected: FOLDER })] }
  nameProfiles(known)
  const taken = model.taken({ format: 'coarchi', dialect: `coArchi ${about.version}`.trim(), name: about.name, documentation: about.documentation, properties })
  return taken.ok ? { ok: true, inventory: { ...taken.inventory, file: fileName(file) || about.name || 'coArchi' } } : taken
}
