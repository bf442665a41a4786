import { html, nothing, type TemplateResult } from 'lit'
import type { ReportingTexts } from '../../../i18n/nl/reporting/index.ts'
import { PAGES, type Page, type PageGroup } from '../../report/pages.ts'

/** What can be made and filled in: a list, and where there is no room for that a choice, in which the keyboard stays. */
export function side({ screen }: ReportingTexts, now: Page, open: (page: Page, toHeading?: boolean) => unknown): TemplateResult {
  const groups = Object.keys(PAGES) as PageGroup[]
  return html`<nav class="side no-print" aria-label=${screen.list}>
    <h2>${screen.title}</h2><p class="soft">${screen.lead}</p>
    ${groups.map((group) => html`<div class="group"><h3>${screen.groups[group]}</h3><ul>${PAGES[group].map((page) => html`<li><button type="button" aria-current=${page === now ? 'true' : nothing} @click=${() => open(page)}>
      <strong>${screen.pages[page]}</strong><small>${screen.about[page]}</small></button></li>`)}</ul></div>`)}
    <label class="choose">${screen.choose}<select @change=${(event: Event) => open((event.target as HTMLSelectElement).value as Page, false)}>
      ${groups.map((group) => html`<optgroup label=${screen.groups[group]}>${PAGES[group].map((page) => html`<option value=${page} ?selected=${page === now}>${screen.pages[page]}</option>`)}</optgroup>`)}</select></label>
  </nav>`
}
