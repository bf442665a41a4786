import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { Finding } from '../../../analysis/quality/answer.ts'
import { findingCells, groupsOf, qualityMeaning, readingRows, type FindingGroup } from '../../../i18n/told/quality.ts'
import { AnalysisElement } from '../analysis-element.ts'
import { analysisStyles } from '../analysis-styles.ts'
import { aroundOf, meaning, toComponent } from '../parts.ts'

/** How many findings of a group are shown at first. */
const FIRST = 12

/** What may be wrong or missing in the data, and how much the answer changes with what is unknown. */
@customElement('uw-quality')
export class UwQuality extends AnalysisElement<'quality'> {
  static override styles = [...analysisStyles, css`
    .group { padding: var(--space-2) var(--space-3); border: 1px solid var(--line); border-radius: var(--radius); background: var(--panel); }
    .group + .group { margin-block-start: var(--space-2); }
    .group[open] > summary { margin-block-end: var(--space-1); }
    summary { cursor: pointer; }
    .group > summary > strong { font-weight: 650; }
    .group > p { max-width: 75ch; }
    .group .scroll { margin-block-start: var(--space-2); }
    .readings { width: auto; min-width: min(36rem, 100%); }
    thead th.plain { padding: var(--space-1) var(--space-2); font-weight: 650; }
    .about { max-width: 24rem; }
  `]

  protected readonly question = 'quality'
  /** The groups that are shown in full, by their code. */
  private readonly full = new Set<string>()

  override render() {
    const { answer, texts } = this
    return html`${this.controls()}${meaning(texts, qualityMeaning(answer, aroundOf(this)))}${this.readings()}
      ${answer.findings.length ? html`<section><h3>${texts.quality.captionCounts}</h3>${groupsOf(answer).map((group) => this.group(group))}</section>` : nothing}`
  }

  private controls() {
    const { ask, scenarios, texts: { quality: texts } } = this
    return html`<div class="controls"><label>${texts.scenario}<select @change=${(event: Event) => this.asks({ file: (event.target as HTMLSelectElement).value || null })}>
      <option value="" ?selected=${ask.file === null}>${texts.noScenario}</option>${scenarios.map((one) => html`<option value=${one.file} ?selected=${one.file === ask.file}>${one.value.name}</option>`)}</select></label></div>`
  }

  private readings() {
    const { answer, texts: { quality: { readings: texts, explained } } } = this
    if (!answer.readings) return nothing
    return html`<div><div class="scroll" tabindex="0" role="region" aria-label=${texts.caption}><table class="readings"><caption>${texts.caption}</caption>
      <thead><tr><td></td>${[texts.best, texts.stated, texts.worst].map((head) => html`<th scope="col" class="plain">${head}</th>`)}</tr></thead>
      <tbody>${readingRows(answer.readings, aroundOf(this)).map(([label, ...cells]) => html`<tr><th scope="row">${label}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>
      <p class="soft">${explained}</p></div>`
  }

  private group({ code, findings }: FindingGroup) {
    const { messages: { say }, texts: { frame, quality: texts } } = this
    const { title, why, todo } = texts.codes[code]
    const shown = this.full.has(code) ? findings : findings.slice(0, FIRST)
    const { component, about, services } = texts.itemColumns
    return html`<details class="group"><summary><strong>${title}</strong> <span class="badge numbers">${say.number(findings.length)}</span></summary>
      <p><strong>${texts.why}:</strong> ${why}</p><p><strong>${texts.todo}:</strong> ${todo}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${texts.captionOf(title)}><table><caption class="hidden">${texts.captionOf(title)}</caption>
        <thead><tr>${[component, about, services].map((head) => html`<th scope="col" class="plain">${head}</th>`)}</tr></thead><tbody>${shown.map((finding) => this.row(finding))}</tbody></table></div>
      ${shown.length < findings.length ? html`<button type="button" class="small" @click=${() => { this.full.add(code); this.requestUpdate() }}>${frame.table.all(findings.length)}</button>` : nothing}</details>`
  }

  private row(finding: Finding) {
    const { texts: { quality: texts } } = this
    const [name = '', about, services] = findingCells(finding, aroundOf(this))
    return html`<tr><th scope="row">${toComponent(this, finding.component, name)}</th><td class="about">${about}</td><td title=${services || nothing}>${texts.services(finding.services.length)}</td></tr>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-quality': UwQuality } }
