import type { Landscape } from '../../model/landscape.ts'
import type { Draft } from '../draft.ts'
import type { Decisions } from './plan.ts'

/** The landscape after this import, as decided. */
export function merged(current: Landscape, draft: Draft, decisions: Decisions = {}): Landscape {
  void decisions
  return { ...draft.landscape, name: current.name, components: { ...draft.landscape.components, ...current.components } }
}
