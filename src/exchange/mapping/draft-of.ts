import type { Choices } from '../choices.ts'
import type { Draft } from '../draft.ts'
import type { Inventory } from '../inventory.ts'

/** In the making. */
export function draftOf(inventory: Inventory, choices: Choices, about: { landscapeName?: string; importId?: string; date?: string }): Draft {
  void choices; void about
  return { landscape: { format: 'uitwijk-landscape/1', name: inventory.name, components: {} }, importId: '-', ledger: { elements: 0, relations: 0, rows: [] }, relationClasses: [], elementClasses: [], questions: [], suppliers: [], candidates: [] }
}
