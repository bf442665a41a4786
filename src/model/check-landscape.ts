import { seconds } from './duration.ts'
import type { Component, Landscape, Service } from './landscape.ts'
import { ruleFault } from './moments.ts'
import { asNeed, DEEPEST_GROUP, groupOf, isCalled, nameOfNeed, type LeafNeed, type NeedEntry } from './need.ts'
import type { Origin } from './origin.ts'
import type { Source as FileSource, Path } from './yaml.ts'
import type { Source } from './source.ts'

const has = (record: object | undefined, key: string): boolean => record !== undefined && Object.hasOwn(record, key)

/** Where each component id stands in a need, with the depth of groups around it. */
export function mentions(entry: NeedEntry, path: Path, depth = 0): { id: string; path: Path; depth: number }[] {
  const need = asNeed(entry)
  const group = groupOf(need)
  if (!group) return [{ id: (need as LeafNeed).on, path: typeof entry === 'string' ? path : [...path, 'on'], depth }]
  if (depth > DEEPEST_GROUP) return [{ id: '', path, depth }]
  const key = 'allOf' in need ? 'allOf' : 'anyOf' in need ? 'anyOf' : 'of'
  return group.members.flatMap((member, i) => mentions(member, [...path, key, i], depth + 1))
}

/** Reports what a schema cannot see: ids that do not exist, owners in a circle, fallbacks that cover nothing, rules that do not read. */
export function checkLandscape(landscape: Landscape, file: FileSource): void {
  const components = landscape.components
  const organisations = landscape.organisations ?? {}

  const reference = (what: 'component' | 'organisation' | 'document' | 'import', id: string, path: Path, record: object | undefined) => {
    if (!has(record, id)) file.report(path, { code: 'unknown-reference', what, id, nearest: file.suggest(id, Object.keys(record ?? {})) })
  }
  const source = (value: Source | undefined, path: Path) => {
    if (typeof value === 'object' && value.ref !== undefined) reference('document', value.ref, [...path, 'source', 'ref'], landscape.sources)
  }
  const origin = (value: Origin | undefined, path: Path) => {
    if (value) reference('import', value.import, [...path, 'origin', 'import'], landscape.imports)
  }
  const needs = (entries: readonly NeedEntry[] | undefined, path: Path) => (entries ?? []).forEach((entry, i) => {
    for (const mention of mentions(entry, [...path, i])) {
      if (mention.depth > DEEPEST_GROUP) file.report(mention.path, { code: 'too-deep', limit: DEEPEST_GROUP })
      else reference('component', mention.id, mention.path, components)
    }
    source(asNeed(entry).source, [...path, i])
  })

  source(landscape.source, [])
  for (const [id, organisation] of Object.entries(organisations)) {
    const path = ['organisations', id]
    if (organisation.parent !== undefined) reference('organisation', organisation.parent, [...path, 'parent'], organisations)
    source(organisation.source, path)
    origin(organisation.origin, path)
  }
  for (const cycle of ownershipCycles(landscape))
    file.report(['organisations', cycle[0] as string, 'parent'], { code: 'organisation-cycle', ids: cycle })

  for (const [id, component] of Object.entries(components)) {
    const path = ['components', id]
    if (component.supplier !== undefined) reference('organisation', component.supplier, [...path, 'supplier'], organisations)
    source(component.source, path)
    origin(component.origin, path)
    needs(component.needs, [...path, 'needs'])
    for (const [name, fallback] of Object.entries(component.fallbacks ?? {})) {
      const at = [...path, 'fallbacks', name]
      needs(fallback.needs, [...at, 'needs'])
      source(fallback.source, at)
      checkCovers(component, fallback.covers, [...at, 'covers'], file)
    }
    if (component.service) checkService(component.service, [...path, 'service'], file, source)
  }
}

/** Reports a fallback that covers what the component does not need. */
export function checkCovers(component: Component, covers: string | undefined, path: Path, file: FileSource): void {
  const entries = component.needs ?? []
  if (covers === undefined || entries.some((entry) => isCalled(entry, covers))) return
  const accepted = entries.flatMap((entry) => nameOfNeed(entry) ?? [])
  file.report(path, { code: 'covers-nothing', covers, accepted, nearest: file.suggest(covers, accepted) })
}

function checkService(service: Service, path: Path, file: FileSource, source: (value: Source | undefined, path: Path) => void): void {
  source(service.source, path)
  if (service.rto !== undefined && service.mtpd !== undefined && seconds(service.rto) > seconds(service.mtpd))
    file.report([...path, 'rto'], { code: 'rto-above-mtpd' }, { severity: 'warning' })
  service.moments?.forEach((moment, i) => {
    const at = [...path, 'moments', i]
    const message = ruleFault(moment.rrule)
    if (message !== null) file.report([...at, 'rrule'], { code: 'bad-rule', rule: moment.rrule, message })
    if (seconds(moment.work) > seconds(moment.within)) file.report([...at, 'work'], { code: 'work-above-within' }, { severity: 'warning' })
    source(moment.source, at)
  })
}

/** The circles in the ownership of organisations, each once, beginning at its first id. */
function ownershipCycles({ organisations = {} }: Landscape): string[][] {
  const cycles: string[][] = []
  const done = new Set<string>()
  for (const start of Object.keys(organisations).sort()) {
    const walk: string[] = []
    let next: string | undefined = start
    while (next !== undefined && has(organisations, next) && !done.has(next) && !walk.includes(next)) {
      walk.push(next)
      next = organisations[next]?.parent
    }
    if (next !== undefined && walk.includes(next)) cycles.push(walk.slice(walk.indexOf(next)))
    for (const id of walk) done.add(id)
  }
  return cycles
}
