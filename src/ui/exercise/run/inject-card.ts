import { html, nothing, type TemplateResult } from 'lit'
import type { ExerciseTexts } from '../../../i18n/exercise.ts'
import { many, type Exercise, type Inject } from '../../../model/exercise.ts'

/** The names of the roles that get an inject; "iedereen" when all do. */
export const receivers = ({ to }: Inject, { roles }: Exercise, texts: ExerciseTexts): string =>
  many(to).map((id) => roles?.[id]?.name ?? id).join(', ') || texts.run.injects.everyone

/** From whom an inject comes, how, and to whom: "Servicedesk, telefoon → CISO". */
export const route = (inject: Inject, exercise: Exercise, texts: ExerciseTexts): string =>
  `${[inject.from ?? texts.words.view[inject.view ?? 'municipality'], inject.channel && texts.words.channel[inject.channel]].filter(Boolean).join(', ')} → ${receivers(inject, exercise, texts)}`

/** The text of an inject; with, folded away, what a good response would be: only the facilitator sees that. */
export const injectWords = (id: string, inject: Inject, exercise: Exercise, texts: ExerciseTexts): TemplateResult => html`
  <p class="soft small-text">${route(inject, exercise, texts)}${inject.to === undefined ? nothing : html` <span class="badge" title=${texts.run.injects.onPaperMeans}>${texts.run.injects.onPaper}</span>`}</p>
  <p class="words" id=${`words-${id}`}>${inject.text}</p>
  ${inject.expect ? html`<details class="expect"><summary>${texts.run.injects.expect}</summary><p class="words notice">${inject.expect}</p></details>` : nothing}`
