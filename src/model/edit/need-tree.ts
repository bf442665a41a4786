import { asNeed, groupOf, type GroupNeed, type NeedEntry } from '../need.ts'

/** Where a need stands in a list of needs: its index there, then its index in each group on the way down. */
export type NeedPath = readonly number[]

/** How many members of a group must work: all, any one, or at least a number of them. */
export const GROUP_KINDS = ['allOf', 'anyOf', 'atLeast'] as const
export type GroupKind = (typeof GROUP_KINDS)[number]

/*
 * Needs as a tree that a form walks by path. Every function gives a new list and leaves the old one as it was; what a path
 * does not lead to is kept as it stands, so that a need written in short stays short. A path that leads nowhere changes nothing.
 */

/** The need at a path, as it is written; `undefined` when there is none. */
export function needAt(needs: readonly NeedEntry[], path: NeedPath): NeedEntry | undefined {
  const [index = -1, ...rest] = path
  const entry = needs[index]
  return entry === undefined || rest.length === 0 ? entry : needAt(groupOf(asNeed(entry))?.members ?? [], rest)
}

/** The list with another need at a path; written in short when it says no more than the component. */
export const setNeedAt = (needs: readonly NeedEntry[], path: NeedPath, entry: NeedEntry): NeedEntry[] => replaced(needs, path, [shortest(entry)])

/** The list with one need more, at the end: of the list, or of the group at `group`. */
export function withNeed(needs: readonly NeedEntry[], entry: NeedEntry, group: NeedPath = []): NeedEntry[] {
  if (group.length === 0) return [...needs, shortest(entry)]
  const around = groupAt(needs, group)
  return around ? replaced(needs, group, [withMembers(around, [...membersOf(around), shortest(entry)])]) : [...needs]
}

/** The list without the need at a path. A group that it leaves empty goes as well, and "at least k" becomes no more than what is left. */
export const withoutNeed = (needs: readonly NeedEntry[], path: NeedPath): NeedEntry[] => replaced(needs, path, [])

/**
 * The list with some of its needs together in a group, which stands where the first of them stood. `indexes` are places in
 * the list, or in the group at `within`. Without `atLeast` such a group can miss one of its members.
 */
export function grouped(needs: readonly NeedEntry[], indexes: readonly number[], kind: GroupKind, { atLeast, within = [] }: { atLeast?: number; within?: NeedPath } = {}): NeedEntry[] {
  if (within.length > 0) {
    const around = groupAt(needs, within)
    if (!around) return [...needs]
    const members = grouped(membersOf(around), indexes, kind, atLeast === undefined ? {} : { atLeast })
    return replaced(needs, within, [withMembers(around, members)])
  }
  const chosen = [...new Set(indexes)].filter((index) => needs[index] !== undefined).sort((a, b) => a - b)
  const [first] = chosen
  if (first === undefined) return [...needs]
  const group = groupedAs(kind, chosen.map((index) => needs[index] as NeedEntry), atLeast)
  return needs.flatMap((entry, i) => (i === first ? [group] : chosen.includes(i) ? [] : [entry]))
}

/** The list with the group at a path as another kind of group. Its hold-up and the rest stay. */
export function regrouped(needs: readonly NeedEntry[], path: NeedPath, kind: GroupKind, atLeast?: number): NeedEntry[] {
  const group = groupAt(needs, path)
  return group ? replaced(needs, path, [{ ...groupedAs(kind, membersOf(group), atLeast), ...ownOf(group) }]) : [...needs]
}

/** The list with the members of the group at a path in its place. A member without a hold-up or a floor of its own takes over that of the group. */
export function ungrouped(needs: readonly NeedEntry[], path: NeedPath): NeedEntry[] {
  const group = groupAt(needs, path)
  if (!group) return [...needs]
  const { holdUp, without } = group
  return replaced(needs, path, membersOf(group).map((member) => shortest({
    ...(holdUp === undefined ? {} : { holdUp }), ...(without === undefined ? {} : { without }), ...asNeed(member),
  })))
}

/** A need in its shortest form: a bare id when it says nothing else. */
export function shortest(entry: NeedEntry): NeedEntry {
  if (typeof entry === 'string' || !('on' in entry)) return entry
  return Object.entries(entry).every(([key, value]) => key === 'on' || value === undefined) ? entry.on : entry
}

/** A group with other members, under the key it had. With fewer than it asks for it asks for all that are left. */
export function withMembers(group: GroupNeed, members: NeedEntry[]): GroupNeed {
  if ('allOf' in group) return { ...group, allOf: members }
  if ('anyOf' in group) return { ...group, anyOf: members }
  return { ...group, atLeast: Math.min(group.atLeast, members.length), of: members }
}

/** Which kind of group a need is; `null` for a need on one component. */
export function kindOfGroup(entry: NeedEntry): GroupKind | null {
  const need = asNeed(entry)
  return GROUP_KINDS.find((kind) => kind in need) ?? null
}

const membersOf = (group: GroupNeed): NeedEntry[] => groupOf(group)?.members ?? []

function groupAt(needs: readonly NeedEntry[], path: NeedPath): GroupNeed | null {
  const entry = needAt(needs, path)
  return entry === undefined || typeof entry === 'string' || 'on' in entry ? null : entry
}

function groupedAs(kind: GroupKind, members: NeedEntry[], atLeast = Math.max(1, members.length - 1)): GroupNeed {
  if (kind === 'allOf') return { allOf: members }
  if (kind === 'anyOf') return { anyOf: members }
  return { atLeast: Math.min(atLeast, members.length), of: members }
}

/** What a group says besides its members. */
function ownOf(group: GroupNeed): Partial<GroupNeed> {
  const { allOf: _allOf, anyOf: _anyOf, atLeast: _atLeast, of: _of, ...own } = group as GroupNeed & { allOf?: unknown; anyOf?: unknown; atLeast?: unknown; of?: unknown }
  return own
}

/** The list with other needs in the place of the one at a path. */
function replaced(needs: readonly NeedEntry[], [index = -1, ...rest]: NeedPath, by: readonly NeedEntry[]): NeedEntry[] {
  const entry = needs[index]
  if (entry === undefined) return [...needs]
  if (rest.length === 0) return needs.toSpliced(index, 1, ...by)
  const group = groupAt(needs, [index])
  if (!group) return [...needs]
  const members = replaced(membersOf(group), rest, by)
  return needs.toSpliced(index, 1, ...(members.length ? [withMembers(group, members)] : []))
}
