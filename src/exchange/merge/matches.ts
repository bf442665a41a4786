import type { Import, Origin } from '../../model/origin.ts'
import { plainId } from './outside-names.ts'

/** A component or organisation, in as much as it is recognised by it. */
export interface Thing { name: string; kind?: string; origin?: Origin | undefined }
type Things = Readonly<Record<string, Thing>>

/** By what something in the file was found to be something that is here already. */
export type MatchedBy = 'key' | 'id' | 'name'

/** What something in the file is here. */
export interface Match { id: string; by: MatchedBy }

/** By which two things are one when it is the same for both. `alone`: only where it is the only one, here and in the file; else the first that is here is it. */
interface Rule { by: MatchedBy; alone: boolean; here: (thing: Thing, id: string) => string | undefined; there: (thing: Thing, id: string) => string | undefined }

/** Formats of one tool, in which the ids of a model are the same. */
const ARCHIMATE = new Set(['ameff', 'archimate', 'coarchi'])

/** Ids that a tool makes are at least this long. Shorter ones were thought of by someone, and come in more than one model. */
const LEAST_MADE = 8

/** The name and kind of something, in which capitals and spaces make no difference. */
export function nameAndKind({ name, kind = '' }: Thing): string | undefined {
  const plain = name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return plain ? `${kind}\n${plain}` : undefined
}

/** The rules, the surest first. A thing without an id in the file is known by the id it was given here when it was read. */
function rulesFor(importId: string, imports: Readonly<Record<string, Import>>, named: 'these' | 'all'): Rule[] {
  const own = ({ origin }: Thing) => origin?.import === importId
  const isArchimate = (id: string) => Object.hasOwn(imports, id) && ARCHIMATE.has(imports[id]?.format ?? '')
  const typed = ({ origin }: Thing) => (origin?.type === undefined || plainId(origin.id ?? '').length < LEAST_MADE ? undefined : `${origin.type}\n${plainId(origin.id ?? '')}`)
  return [
    { by: 'key', alone: false, here: ({ origin }) => origin?.key, there: ({ origin }) => origin?.key },
    { by: 'id', alone: false, here: (thing, id) => (own(thing) ? plainId(thing.origin?.id ?? id) : undefined), there: ({ origin }, id) => plainId(origin?.id ?? id) },
    {
      by: 'id', alone: false, there: (thing) => (isArchimate(importId) ? typed(thing) : undefined),
      here: (thing) => (!own(thing) && thing.origin && isArchimate(thing.origin.import) ? typed(thing) : undefined),
    },
    { by: 'name', alone: true, here: (thing) => (named === 'all' || !thing.origin || own(thing) ? nameAndKind(thing) : undefined), there: nameAndKind },
  ]
}

/** The ids of things by what a rule knows them by. */
function index(things: Things, of: Rule['here']): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [id, thing] of Object.entries(things)) {
    const key = of(thing, id)
    if (key === undefined) continue
    const all = found.get(key)
    if (all) all.push(id)
    else found.set(key, [id])
  }
  return found
}

/**
 * What things of a file are here, by their id in the draft. `named`: whether a name tells also of what came from another file
 * (`all`), as it does of an organisation, or only of what came from this one or was made here (`these`).
 */
export function matchesOf(here: Things, there: Things, importId: string, imports: Readonly<Record<string, Import>>, named: 'these' | 'all'): Map<string, Match> {
  const matches = new Map<string, Match>()
  const taken = new Set<string>()
  for (const rule of rulesFor(importId, imports, named)) {
    const known = index(here, rule.here)
    for (const [key, all] of index(there, rule.there)) {
      const ours = known.get(key) ?? []
      if (rule.alone && (all.length > 1 || ours.filter((id) => !taken.has(id)).length > 1)) continue
      const [from, ...others] = all.filter((one) => !matches.has(one))
      const id = ours.find((one) => !taken.has(one))
      if (id === undefined || from === undefined || others.length) continue
      if (rule.by === 'name' && differ(here[id]?.origin?.key, there[from]?.origin?.key)) continue
      matches.set(from, { id, by: rule.by })
      taken.add(id)
    }
  }
  return matches
}

/** Two things that have different keys are not the same, whatever their name. */
const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b
