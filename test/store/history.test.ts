import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StepLabel } from '../../src/model/edit/edit.ts'
import type { Work } from '../../src/model/work.ts'
import { historyOf, redone, replayed, stepped, undone, type Entry, type History } from '../../src/store/history.ts'

const start: Work = {
  file: 'dorp.landscape.yaml', scenarios: [], views: [],
  landscape: { format: 'uitwijk-landscape/1', name: 'Dorp', components: { a: { name: 'A', kind: 'process' }, b: { name: 'B', kind: 'process' } } },
}
const label: StepLabel = { do: 'set-landscape', count: 1, name: 'Dorp' }
type Move = { kind: 'name'; text: string } | { kind: 'remove'; id: string } | { kind: 'undo' } | { kind: 'redo' }
const moves = fc.array(fc.oneof(
  fc.record({ kind: fc.constant('name' as const), text: fc.string({ minLength: 1 }) }),
  fc.record({ kind: fc.constant('remove' as const), id: fc.constantFrom('a', 'b') }),
  fc.constant({ kind: 'undo' as const }), fc.constant({ kind: 'redo' as const }),
), { maxLength: 30 })

/** Makes the moves one after another; gives the history, and what was written down. */
function made(list: readonly Move[]): { history: History; entries: Entry[] } {
  let history = historyOf(start)
  const entries: Entry[] = []
  for (const move of list) {
    if (move.kind === 'undo' || move.kind === 'redo') {
      const next = move.kind === 'undo' ? undone(history) : redone(history)
      if (next !== history) entries.push({ kind: move.kind, at: 1 })
      history = next
      continue
    }
    const step = stepped(history, label, 1, (draft) => {
      if (move.kind === 'name') draft.landscape.name = move.text
      else delete draft.landscape.components[move.id]
    })
    if (!step) continue
    history = step.history
    entries.push(step.entry)
  }
  return { history, entries }
}

describe('a history', () => {
  it('is made again from what was written down, steps that were undone included', () => {
    fc.assert(fc.property(moves, (list) => {
      const { history, entries } = made(list)
      expect(structuredClone(entries).reduce(replayed, historyOf(structuredClone(start)))).toEqual(history)
    }))
  })

  it('gives back the very work it had, in the order it had', () => {
    fc.assert(fc.property(moves, (list) => {
      let { history } = made(list)
      const end = history.now
      const steps = history.past.length
      for (let i = 0; i < steps; i++) history = undone(history)
      expect(history.now).toBe(start)
      for (let i = 0; i < steps; i++) history = redone(history)
      expect(history.now).toBe(end)
    }))
  })

  it('takes no step when nothing changes, and forgets what was undone when another step is taken', () => {
    expect(stepped(historyOf(start), label, 1, (draft) => { draft.landscape.name = 'Dorp' })).toBeNull()
    const { history } = made([{ kind: 'name', text: 'X' }, { kind: 'undo' }, { kind: 'name', text: 'Y' }])
    expect(redone(history)).toBe(history)
    expect(undone(history).now).toBe(start)
  })
})
