import type { Edit } from '../model/edit/edit.ts'
import { EditError } from '../model/edit/edit-error.ts'
import type { Work } from '../model/work.ts'
import type { Files } from './files.ts'
import { redone, stepped, undone, type Entry, type History } from './history.ts'
import { reunited } from './reunited.ts'
import type { Runs, Told } from './runs.ts'
import { changedScenario } from './scenarios.ts'
import type { Shelf } from './shelf.ts'
import type { AppState } from './state.ts'
import type { Store } from './store.ts'

/** How a step is taken. */
export interface Manner {
  /** What it changes in the outcome is not told. */
  quiet?: boolean
  /** What is known of files from then on, where the step brings one in. */
  files?: (work: Work, files: Files) => Files
}

/** Takes the work a step further, or back: what is looked at follows, the step is kept, and its outcome worked out and told. */
export class Steps {
  constructor(private readonly store: Store<AppState>, private readonly runs: Runs, private readonly shelf: Shelf, private readonly now: () => number) {}

  /** Does one or more changes as one step. Gives whether it was done; refused as a whole when one does not fit, or while another tab has the pen. */
  async edit(edits: readonly Edit[], { quiet = false, files: filed }: Manner = {}): Promise<boolean> {
    // What checks an edit is no small thing; it is not needed before the first one.
    const [{ applyEdit }, { labelOf }] = await Promise.all([import('../model/edit/apply.ts'), import('../model/edit/label.ts')])
    const { history, files } = this.store.state
    const [first] = edits
    if (!history || !first || this.readOnly()) return false
    try {
      const label = labelOf(first, history.now)
      const step = stepped(history, label, this.now(), (draft) => { for (const edit of edits) applyEdit(draft, edit) })
      this.set({ fault: null })
      if (!step) {
        // A file that says the same may say it in other words, such as its comments.
        if (filed) {
          this.set({ files: filed(history.now, files) })
          void this.shelf.rewrite()
        }
        return true
      }
      const now = reunited(step.history.now, history.now, files)
      if (filed) this.set({ files: filed(now, files) })
      await this.becomes({ ...step.history, now }, step.entry, quiet ? null : { label, undone: false }, targetsOf(edits))
      return true
    } catch (error) {
      if (!(error instanceof EditError)) throw error
      this.set({ fault: error.fault })
      return false
    }
  }

  undo(): Promise<void> { return this.back(undone, 'undo', this.store.state.history?.past.at(-1)) }
  redo(): Promise<void> { return this.back(redone, 'redo', this.store.state.history?.future[0]) }

  private async back(step: (history: History) => History, kind: 'undo' | 'redo', taken: { label: Told['label'] } | undefined): Promise<void> {
    const { history } = this.store.state
    if (history && taken && !this.readOnly()) await this.becomes(step(history), { kind, at: this.now() }, { label: taken.label, undone: kind === 'undo' })
  }

  private readOnly(): boolean {
    const elsewhere = this.store.state.keeping.state === 'elsewhere'
    if (elsewhere) this.set({ fault: { code: 'elsewhere' } })
    return elsewhere
  }

  private async becomes(history: History, entry: Entry, told: Told | null, targets?: readonly string[]): Promise<void> {
    const { history: before, open, marked, selected, organisation } = this.store.state
    const { landscape, scenarios } = history.now
    const showing = before && showingAfter(before.now, history.now, open)
    const there = (id: string) => Object.hasOwn(landscape.components, id)
    const left = (targets ?? marked).filter(there)
    this.set({
      history, open: showing, marked: left, selected: targets ? left.at(-1) ?? null : selected !== null && there(selected) ? selected : left.at(-1) ?? null,
      organisation: organisation !== null && Object.hasOwn(landscape.organisations ?? {}, organisation) ? organisation : null,
    })
    void this.shelf.write(entry)
    const same = before?.now.landscape === landscape && showing === open
      && before.now.scenarios.find(({ file }) => file === open)?.value === scenarios.find(({ file }) => file === open)?.value
    if (same) this.set({ news: null })
    else await this.runs.simulate({ fresh: showing !== open, told })
  }

  private set(parts: Partial<AppState>): void { this.store.update(parts) }
}

/** The scenario that is played after a step: the one that the step was about, unless it was about the landscape. */
function showingAfter(before: Work, after: Work, open: string | null): string | null {
  const changed = before.landscape === after.landscape ? changedScenario(before, after, open) : null
  const stays = after.scenarios.some(({ file }) => file === open) ? open : after.scenarios[0]?.file
  return changed ?? stays ?? null
}

/** The components that are looked at after these edits, where that is not what it was before. */
function targetsOf([first, ...rest]: readonly Edit[]): readonly string[] | undefined {
  switch (first?.do) {
    // What was made in passing, to be named in something else, is not what was being worked on.
    case 'add-components': return rest.some((edit) => edit.do.startsWith('set-')) ? undefined : Object.keys(first.components)
    case 'duplicate-components': return Object.values(first.copies)
    case 'set-component-id': return [first.to]
    default: return undefined
  }
}
