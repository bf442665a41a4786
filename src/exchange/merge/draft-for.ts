import type { Landscape } from '../../model/landscape.ts'
import type { Choices } from '../choices.ts'
import type { Draft } from '../draft.ts'
import type { Inventory } from '../inventory.ts'
import { draftOf, type About } from '../mapping/draft-of.ts'
import { readChoices } from '../read-choices.ts'
import { earlierImport } from './earlier-import.ts'

/**
 * A draft that is to join a landscape: where this file, or an earlier edition of it under another name, was imported into that before, it is
 * the same import, with the choices of then. `choices`: `null` when nothing was chosen now.
 */
export function draftFor(current: Landscape, inventory: Inventory, choices: Choices | null, about: About): Draft {
  const { imports = {} } = current
  const first = draftOf(inventory, choices ?? {}, about)
  const importId = Object.hasOwn(imports, first.importId) ? first.importId : earlierImport(current, first)
  if (importId === null) return first
  const known = choices ?? readChoices(imports[importId]?.choices)
  return importId === first.importId && known === null ? first : draftOf(inventory, known ?? {}, { ...about, importId })
}
