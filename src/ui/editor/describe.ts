import { html, type TemplateResult } from 'lit'
import type { Source } from '../../model/source.ts'
import type { Form } from './form.ts'
import { valueOf } from './told.ts'
import './fields/uw-source.ts'
import './fields/uw-text.ts'

/** What every statement may carry: a description, and how we know it. */
export const describe = (
  { messages, work }: Form, { description = '', source }: { description?: string | undefined; source?: Source | undefined },
  set: (part: { description?: string | undefined } | { source?: Source | undefined }) => unknown,
): TemplateResult => html`
  <uw-text label=${messages.edit.description} kind="lines" .value=${description} @changed=${(event: Event) => set({ description: valueOf<string>(event) || undefined })}></uw-text>
  <uw-source .messages=${messages} .work=${work} .value=${source} @changed=${(event: Event) => set({ source: valueOf<Source | undefined>(event) })}></uw-source>`
