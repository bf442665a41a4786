/** The keys of our formats in the order in which they are written. */
const ORDER: readonly string[] = [
  'file', 'format', 'at', 'import', 'name', 'title', 'data', 'type', 'dependent', 'on', 'declined', 'anyOf', 'allOf', 'atLeast', 'of', 'id', 'key', 'kind', 'layer', 'jurisdiction', 'supplier',
  'parent', 'website', 'owner', 'tags', 'covers', 'activation', 'capacity', 'lasts', 'trigger', 'critical', 'mtpd', 'rto', 'rpo', 'minimum', 'people', 'legalBasis',
  'holdUp', 'without', 'cutOff', 'restore', 'activate', 'bypass', 'disclose', 'level', 'from', 'until', 'inject', 'description', 'needs', 'restart', 'fallbacks', 'tested',
  'holds', 'classification', 'service', 'exit', 'moments', 'landscape', 'start', 'horizon', 'likelihood', 'source', 'sources', 'imports', 'organisations',
  // Exercises, the plan and what to do in a scenario.
  'do', 'who', 'role', 'organisation', 'phone', 'otherwise', 'note', 'scenario', 'undecided', 'fitted', 'to', 'by', 'rrule', 'work', 'within', 'takes', 'channel', 'view', 'text', 'message', 'options', 'hint', 'measure',
  'expect', 'about', 'opening', 'questions', 'brief', 'tasks', 'date', 'place', 'goals', 'roles', 'participants', 'rounds', 'injects', 'evaluation',
  'version', 'state', 'approvedBy', 'approvedOn', 'reviewBy', 'distribution', 'history', 'scope', 'assumptions', 'contacts', 'firstHours', 'communication', 'openPoints', 'parts', 'scenarios',
  // Exits, contracts, measures and plans of exits.
  'years', 'replacedBy', 'lead', 'migration', 'parallel', 'team', 'atOnce', 'cost', 'amount', 'currency', 'perYear', 'effort', 'contractEnd', 'end', 'notice', 'transition', 'retrieval',
  'component', 'fallback', 'need', 'or', 'contract', 'value', 'effects', 'excludes', 'portability', 'substitutability', 'substitutabilityReason', 'reintegration', 'impact', 'alternatives', 'strategy', 'teams', 'exits', 'contracts', 'measures',
  'municipality', 'logo', 'colour', 'accent', 'footer', 'style', 'plan', 'components', 'events', 'response', 'origin',
]
const RANK: ReadonlyMap<string, number> = new Map(ORDER.map((key, i) => [key, i]))

/** Keys from the top of a file. */
export type Path = readonly (string | number)[]

/** Records whose keys are ids or words of someone else: their order is part of what they say. */
const RECORDS: ReadonlySet<unknown> = new Set(['sources', 'imports', 'organisations', 'components', 'fallbacks', 'properties', 'seen', 'choices', 'goals', 'roles', 'injects', 'contacts'])
/** Those at the top of a file only: a component may well be called so. */
const TOP_RECORDS: ReadonlySet<unknown> = new Set(['teams', 'exits', 'contracts', 'measures'])

/** Whether the order of the keys at a path is kept as it is given. */
export const isOrdered = (path: Path): boolean => RECORDS.has(path.at(-1)) || (path.length === 1 && TOP_RECORDS.has(path[0])) || path.includes('choices') || path.includes('inject')

/** Keys in the order in which they are written at a path; those that are not of our formats stand last, as given. */
export function inOrder(keys: readonly string[], path: Path): string[] {
  if (isOrdered(path)) return [...keys]
  return keys.map((key, i) => ({ key, rank: RANK.get(key) ?? ORDER.length + i })).sort((a, b) => a.rank - b.rank).map(({ key }) => key)
}

/** The place of a key among the others; after all of them when it is not of our formats. */
export const rankOf = (key: string): number => RANK.get(key) ?? ORDER.length

/** Whether two values would be read as the same, also in the order of keys where that says something. */
export function reads(a: unknown, b: unknown, path: Path = []): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => reads(item, b[i], [...path, i]))
  const [ours, theirs] = [definedKeys(a), definedKeys(b)]
  const ordered = isOrdered(path)
  return ours.length === theirs.length
    && ours.every((key, i) => Object.hasOwn(b, key) && (!ordered || key === theirs[i]) && reads(Reflect.get(a, key), Reflect.get(b, key), [...path, key]))
}

/** The keys of a record that have a value. */
export const definedKeys = (record: object): string[] => Object.keys(record).filter((key) => Reflect.get(record, key) !== undefined)
