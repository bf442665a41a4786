import type { RunState } from './run-state.ts'

/** Whether no message came in since the round began: its opening is what the room has to go by. */
export function justOpened({ standing, shown, round }: RunState): boolean {
  const began = standing.findLast(({ act }) => act.do === 'round')?.number ?? -1
  return round !== null && ![...shown.values()].some(({ number }) => number > began)
}
