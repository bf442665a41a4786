/** What a key asks of a grid while no cell is edited. */
export type Command =
  | { do: 'go'; to: Step; extend: boolean }
  | { do: 'edit'; text: string | null }
  | { do: 'empty' } | { do: 'mark' } | { do: 'mark-all' } | { do: 'unmark' } | { do: 'remove' } | { do: 'duplicate' }

export type Step = 'up' | 'down' | 'left' | 'right' | 'row-start' | 'row-end' | 'page-up' | 'page-down' | 'start' | 'end'

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right', Home: 'row-start', End: 'row-end', PageUp: 'page-up', PageDown: 'page-down',
}
const FAR: Partial<Record<Step, Step>> = { 'row-start': 'start', 'row-end': 'end', up: 'start', down: 'end', left: 'row-start', right: 'row-end' }

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Reads a key as the grid pattern of ARIA has it, and as spreadsheets do; `null` for one that asks nothing. */
export function commandOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): Command | null {
  if (altKey) return null
  const control = ctrlKey || metaKey
  const step = STEPS[key]
  if (step) return { do: 'go', to: control ? FAR[step] ?? step : step, extend: shiftKey && (step === 'up' || step === 'down') }
  if (control) {
    switch (key.toLowerCase()) {
      case 'a': return { do: 'mark-all' }
      case 'd': return { do: 'duplicate' }
      default: return null
    }
  }
  switch (key) {
    case 'Enter': case 'F2': return { do: 'edit', text: null }
    case ' ': return { do: 'mark' }
    case 'Escape': return { do: 'unmark' }
    case 'Backspace': return { do: 'empty' }
    case 'Delete': return { do: 'remove' }
    // Question mark and the like are for the page: what begins with a sign is typed after Enter.
    default: return key.length === 1 && /[\p{L}\p{N}]/u.test(key) ? { do: 'edit', text: key } : null
  }
}

/** Where a step leads: row -1 is the head, and the last row is the one for something new. Nobody leaves the grid. */
export function stepped({ row, column }: { row: number; column: number }, to: Step, { rows, columns, page }: { rows: number; columns: number; page: number }): { row: number; column: number } {
  const at = (r: number, c: number) => ({ row: Math.max(-1, Math.min(rows - 1, r)), column: Math.max(0, Math.min(columns - 1, c)) })
  switch (to) {
    case 'up': return at(row - 1, column)
    case 'down': return at(row + 1, column)
    case 'left': return at(row, column - 1)
    case 'right': return at(row, column + 1)
    case 'row-start': return at(row, 0)
    case 'row-end': return at(row, columns - 1)
    case 'page-up': return at(Math.max(0, row - page), column)
    case 'page-down': return at(row + page, column)
    case 'start': return at(0, column)
    case 'end': return at(rows - 1, column)
  }
}
