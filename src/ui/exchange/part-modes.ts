import type { Part } from '../../exchange/choices.ts'

/** The ways to choose a part of a file. */
export const PART_MODES = ['all', 'around', 'views', 'folders', 'types'] as const
export type PartMode = (typeof PART_MODES)[number]

/** By which way a part was chosen. */
export function modeOf(part: Part | undefined): PartMode {
  if (part?.around) return 'around'
  if (part?.views) return 'views'
  if (part?.folders) return 'folders'
  return part?.types ? 'types' : 'all'
}

/** The part with one more of a list, or one fewer. */
export function toggled(part: Part | undefined, list: 'views' | 'folders' | 'types', id: string, on: boolean): Part {
  const rest = (part?.[list] ?? []).filter((one) => one !== id)
  return { [list]: on ? [...rest, id] : rest }
}

/** The part around other elements, or to another depth. */
export const around = (part: Part | undefined, parts: { ids?: readonly string[]; depth?: number | null }): Part =>
  ({ around: { ids: part?.around?.ids ?? [], depth: part?.around === undefined ? null : part.around.depth, ...parts } })

/** What a choice begins with: nothing is chosen of a list yet. */
export function begun(mode: PartMode): Part {
  switch (mode) {
    case 'all': return {}
    case 'around': return { around: { ids: [], depth: null } }
    default: return { [mode]: [] }
  }
}

/** Whether a part says anything: an empty list is as if it were not there. */
export const isChosen = (part: Part | undefined): boolean =>
  [part?.views, part?.folders, part?.types, part?.around?.ids].some((list) => list !== undefined && list.length > 0)
