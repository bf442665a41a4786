import { html, type TemplateResult } from 'lit'
import type { AnalysisTexts } from '../../i18n/analysis.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Around } from '../../i18n/told/around.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { ScenarioFile } from '../../model/work.ts'
import { emit } from '../components/emit.ts'

/** What an answer is told with, of the element that shows it. */
export const aroundOf = ({ landscape, scenarios, messages, texts }: { landscape: Landscape; scenarios: readonly ScenarioFile[]; messages: Messages; texts: AnalysisTexts }): Around =>
  ({ landscape, scenarios, say: messages.say, texts })

/** What an answer means: the first sentence matters most. */
export const meaning = ({ frame }: AnalysisTexts, [lead, ...rest]: readonly string[]): TemplateResult => html`<section class="meaning">
  <h3>${frame.meaning}</h3><p class="lead">${lead}</p>${rest.map((sentence) => html`<p>${sentence}</p>`)}</section>`

/** A choice of one of the scenarios. */
export const scenarioField = (label: string, scenarios: readonly ScenarioFile[], file: string | null, choose: (file: string) => void): TemplateResult => html`<label>${label}
  <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
    ${scenarios.map((one) => html`<option value=${one.file} ?selected=${one.file === file}>${one.value.name}</option>`)}</select></label>`

/** A button with the name of a component that goes to it in the landscape. */
export const toComponent = (from: EventTarget, component: string, name: string): TemplateResult => html`<button type="button" class="link" @click=${() => {
  emit(from, 'select', component)
  emit(from, 'screen', 'landscape')
}}>${name}</button>`

/** A name that fits in the margin of a drawing. */
export const fitted = (name: string, most: number): string => (name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name)
