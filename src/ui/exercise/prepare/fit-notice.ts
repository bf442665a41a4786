import { html, nothing, type TemplateResult } from 'lit'
import type { ExerciseTexts } from '../../../i18n/exercise.ts'
import type { Edit } from '../../../model/edit/edit.ts'
import type { ExerciseFile } from '../../../model/exercise.ts'
import { fingerprintOf } from '../../../model/fitted.ts'
import { scenarioIn, scenarioOfExercise, type Work } from '../../../model/work.ts'
import { choice } from '../../editor/fields/choice.ts'
import { fitOf } from '../fit.ts'

/** What is to be done when the scenario of an exercise is not there, or is another than it was made for. */
export function fitNotice(work: Work, { file, value }: ExerciseFile, { prepare: { gone, changed } }: ExerciseTexts, send: (edit: Edit) => unknown): TemplateResult | typeof nothing {
  const plays = (scenario: string) => {
    const found = scenarioIn(work, scenario)
    if (found) send({ do: 'set-exercise', file, parts: { scenario, fitted: fingerprintOf(found) } })
  }
  switch (fitOf(work, value)) {
    case 'fits': return nothing
    case 'gone': return html`<section class="notice bad" aria-labelledby="fit"><h3 id="fit">${gone.title}</h3><p>${gone.text(value.scenario)}</p>
      ${choice(gone.choose, '', [{ value: '', name: gone.none }, ...work.scenarios.map((one) => ({ value: one.file, name: one.value.name }))], plays)}</section>`
    case 'changed': return html`<section class="notice warn" aria-labelledby="fit"><h3 id="fit">${changed.title}</h3><p>${changed.text}</p>
      <button type="button" @click=${() => {
        const played = scenarioOfExercise(work, value)
        if (played) send({ do: 'set-exercise', file, parts: { fitted: fingerprintOf(played.value) } })
      }}>${changed.done}</button></section>`
  }
}
