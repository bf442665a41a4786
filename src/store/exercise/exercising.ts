import type { Engine } from '../../pool/engine.ts'
import type { AppState } from '../state.ts'
import type { Store } from '../store.ts'
import type { ExerciseAsk } from './exercise-state.ts'

/** What is done with exercises: preparing one, running it, and looking back. */
export class Exercising {
  constructor(readonly engine: Engine, private readonly store: Store<AppState>) {}

  async ask(asked: ExerciseAsk): Promise<void> {
    if (asked.do === 'part') this.store.update({ exercise: { ...this.store.state.exercise, part: asked.part } })
  }
}
