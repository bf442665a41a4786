import type { Edit } from '../../model/edit/edit.ts'
import type { Engine } from '../../pool/engine.ts'
import type { Connection } from '../keep/connection.ts'
import type { AppState } from '../state.ts'
import type { Store } from '../store.ts'
import type { ExerciseAsk, ExerciseState } from './exercise-state.ts'
import { Preparing } from './preparing.ts'
import { RunDesk } from './run-desk.ts'
import type { RunSchema } from './run-rows.ts'

/** What is done with exercises is given by the app. */
export interface ExerciseSurroundings {
  engine: Engine
  store: Store<AppState>
  /** Milliseconds since 1970. */
  now: () => number
  /** An id that no other has. */
  newId: () => string
  /** Does a change as a step that can be undone. Gives whether it was done. */
  edit: (edit: Edit) => Promise<boolean>
  /** Opens the window for the participants in a run. Gives whether the browser let it. */
  openProjector: (run: string) => boolean
  /** Something went wrong inside. */
  fail: (error: unknown) => void
  /** Where runs are kept, and what holds windows apart; those of the browser when left out. */
  database?: Connection<RunSchema>
  locks?: LockManager | undefined
}

/** The surroundings, and what changes how it stands with exercises. */
export interface ExerciseGround extends ExerciseSurroundings { set: (parts: Partial<ExerciseState>) => void }

/** What is done with exercises: preparing one, running it, and looking back. */
export class Exercising {
  private readonly preparing: Preparing
  private readonly desk: RunDesk
  private readonly set: ExerciseGround['set']
  private last: Promise<void>

  constructor(surroundings: ExerciseSurroundings) {
    const { store } = surroundings
    this.set = (parts) => store.update({ exercise: { ...store.state.exercise, ...parts } })
    const ground = { ...surroundings, set: this.set }
    this.preparing = new Preparing(ground)
    this.desk = new RunDesk(ground)
    this.last = this.desk.look()
  }

  /** Does what is asked. What takes time is done in the order in which it was asked; an act counts at once. */
  async ask(asked: ExerciseAsk): Promise<void> {
    if (asked.do === 'act') return this.desk.act(asked.act)
    this.set({ trouble: null })
    if (asked.do === 'part') return this.set({ part: asked.part })
    // A browser lets a window open only right after a click.
    if (asked.do === 'projector') return this.desk.project()
    this.last = this.last.catch(() => {}).then(() => this.done(asked))
    return this.last
  }

  private async done(asked: Exclude<ExerciseAsk, { do: 'act' | 'part' | 'projector' }>): Promise<void> {
    switch (asked.do) {
      case 'open': return this.preparing.open(asked.file)
      case 'create': return this.preparing.create(asked.name)
      case 'propose': return this.preparing.propose()
      case 'begin': {
        const of = this.preparing.subject
        return of ? this.desk.begin(of) : this.set({ trouble: { why: 'no-scenario', run: null } })
      }
      case 'resume': return this.desk.resume(asked.id, asked.take ?? false)
      case 'leave': return this.desk.leave()
      case 'forget': return this.desk.forget(asked.id)
    }
  }
}
