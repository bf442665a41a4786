import { html, literal, type StaticValue } from 'lit/static-html.js'
import type { PartElement } from '../../exercise/part-element.ts'
import type { ExercisePart } from '../../../store/exercise/exercise-state.ts'

/** What shows each step of an exercise; loaded when it is first looked at. */
const PARTS: Readonly<Record<ExercisePart, { tag: StaticValue; load(): Promise<unknown> }>> = {
  choose: { tag: literal`uw-exercise-choose`, load: () => import('../../exercise/choose/uw-exercise-choose.ts') },
  prepare: { tag: literal`uw-exercise-prepare`, load: () => import('../../exercise/prepare/uw-exercise-prepare.ts') },
  run: { tag: literal`uw-exercise-run`, load: () => import('../../exercise/run/uw-exercise-run.ts') },
  after: { tag: literal`uw-exercise-after`, load: () => import('../../exercise/after/uw-exercise-after.ts') },
}

/** A step of an exercise. */
export function part(which: ExercisePart, { messages, texts, state, layouts }: Pick<PartElement, 'messages' | 'texts' | 'state' | 'layouts'>) {
  const { tag, load } = PARTS[which]
  void load()
  return html`<${tag} class="part" .messages=${messages} .texts=${texts} .state=${state} .layouts=${layouts}></${tag}>`
}
