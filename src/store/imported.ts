import type { Choices } from '../exchange/choices.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Drawn } from '../pool/exchange.ts'
import type { Imported, ImportState } from './import-state.ts'

/** What came of an import that became a landscape of its own; `before` is the name of the one that was open. */
export const importedNew = ({ name, components, candidates }: Drawn, before: string | null): Imported =>
  ({ way: 'new', name, before, components, added: components, changed: 0, removed: 0, candidates })

/** What came of an import into a landscape, which is as it is after it. */
export function importedInto({ plan, decisions }: Pick<ImportState, 'plan' | 'decisions'>, drawn: Drawn, { name, components, imports = {} }: Landscape): Imported {
  const taken = (plan?.added ?? []).filter(({ from }) => decisions.added?.[from] !== 'leave').length
  return {
    way: 'into', name, before: null, components: Object.keys(components).length,
    candidates: (imports[drawn.importId]?.candidates ?? []).filter(({ declined }) => !declined).length,
    added: plan ? taken : drawn.components, changed: plan?.changed.length ?? 0,
    removed: (plan?.gone ?? []).filter(({ id, proposed }) => (decisions.gone?.[id] ?? proposed) === 'remove').length,
  }
}

/** The choices that were made when a file of this name was imported into a landscape; `null` when none was. */
export function choicesOf(landscape: Landscape | undefined, file: string): Choices | null {
  const found = Object.values(landscape?.imports ?? {}).find((one) => one.file === file)
  return found ? found.choices ?? {} : null
}
