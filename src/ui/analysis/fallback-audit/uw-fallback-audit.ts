import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { AuditedFallback } from '../../../analysis/fallback-audit/answer.ts'
import { VERDICTS, type Status } from '../../../engine/trace.ts'
import { scenarioName } from '../../../i18n/told/around.ts'
import { auditCells, auditMeaning, fallbackLabel, worstSentence } from '../../../i18n/told/fallback-audit.ts'
import { statusColours, statusSymbol } from '../../components/status-symbol.ts'
import { AnalysisElement } from '../analysis-element.ts'
import { analysisStyles } from '../analysis-styles.ts'
import { aroundOf, meaning, toComponent } from '../parts.ts'
import { SortedTable, type SortedColumn } from '../sorted-table.ts'
import { matrixRows, signOf } from './matrix.ts'

const sign = (status: Status | null): TemplateResult => (status === null ? html`<span aria-hidden="true">·</span>`
  : html`<svg class="mark" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">${statusSymbol(status)}</svg>`)

/** Every fallback, judged over all scenarios. */
@customElement('uw-fallback-audit')
export class UwFallbackAudit extends AnalysisElement<'fallback-audit'> {
  static override styles = [...analysisStyles, statusColours, css`
    .mark { display: inline-block; vertical-align: -3px; }
    .matrix { width: auto; }
    .matrix :is(th, td) { padding: 2px 6px; }
    .matrix thead th { min-width: 26px; text-align: center; background: none; }
    .matrix td { text-align: center; color: var(--ink-soft); }
    .matrix .mark { display: block; margin: auto; }
    .names { columns: 22rem; padding-inline-start: 1.6em; list-style: decimal; font-size: var(--text-sm); color: var(--ink-soft); }
    .why { margin-block-start: 2px; max-width: 60ch; color: var(--ink-soft); }
    .legend span { display: inline-flex; align-items: center; gap: 4px; }
  `]

  protected readonly question = 'fallback-audit'
  private readonly table = new SortedTable<AuditedFallback>(this)

  override render() {
    const { answer, texts } = this
    return html`${meaning(texts, auditMeaning(answer, aroundOf(this)))}
      ${answer.fallbacks.length ? html`${this.matrix()}<div>${this.table.render({ caption: texts.fallbackAudit.caption, columns: this.columns(), rows: answer.fallbacks, texts, filter: (one) => auditCells(one, aroundOf(this)).join(' ') })}</div>` : nothing}`
  }

  private matrix() {
    const { answer, messages: { say }, texts: { fallbackAudit: texts } } = this
    const rows = matrixRows(answer), around = aroundOf(this)
    if (rows.length === 0) return nothing
    const name = (file: string) => scenarioName(around, file)
    return html`<figure><h3>${texts.matrix}</h3>
      <div class="picture scroll" tabindex="0" role="region" aria-label=${texts.matrixAlt(rows.length, answer.scenarios.length)}><table class="matrix">
        <thead><tr><td></td>${answer.scenarios.map((file, i) => html`<th scope="col" title=${name(file)}>${i + 1}<span class="hidden">: ${name(file)}</span></th>`)}</tr></thead>
        <tbody>${rows.map(({ of, verdicts }) => html`<tr><th scope="row">${fallbackLabel(of, around)}</th>${verdicts.map((verdict, i) => html`
          <td title=${`${name(answer.scenarios[i] as string)}: ${say.verdictName(verdict?.code ?? 'not-called')}`}>${sign(verdict && signOf(verdict.code))}<span class="hidden">${say.verdictName(verdict?.code ?? 'not-called')}</span></td>`)}</tr>`)}</tbody></table></div>
      <figcaption class="legend"><span>${sign('normal')} ${texts.legend.good}</span><span>${sign('degraded')} ${texts.legend.partly}</span><span>${sign('below-minimum')} ${texts.legend.poor}</span>
        <span>${sign('stopped')} ${texts.legend.bad}</span><span>${sign(null)} ${texts.legend.idle}</span></figcaption>
      <details><summary>${texts.numbers}</summary><ol class="names">${answer.scenarios.map((file) => html`<li>${name(file)}</li>`)}</ol></details></figure>`
  }

  private columns(): SortedColumn<AuditedFallback>[] {
    const { messages: { say }, texts: { fallbackAudit: texts } } = this
    const around = aroundOf(this)
    const cells = new Map(this.answer.fallbacks.map((one) => [one, auditCells(one, around)]))
    const cell = (one: AuditedFallback, place: number): string => cells.get(one)?.[place] ?? ''
    const { columns } = texts
    return [
      { key: 'fallback', label: columns.fallback, value: (one) => cell(one, 0), cell: (one) => toComponent(this, one.component, cell(one, 0)) },
      {
        key: 'verdict', label: columns.verdict, value: ({ worst }) => VERDICTS.indexOf(worst.code),
        cell: (one) => html`${sign(signOf(one.worst.code))} <strong>${say.verdictName(one.worst.code)}</strong>${one.worst.code === 'not-called' ? nothing : html`<details><summary>${texts.reason}</summary><p class="why">${worstSentence(one, around)}</p></details>`}`,
      },
      { key: 'scenario', label: columns.scenario, value: (one) => (one.scenario === null ? null : cell(one, 2)), cell: (one) => cell(one, 2) },
      {
        key: 'shared', label: columns.shared, value: (one) => (one.shared.length ? cell(one, 3) : null),
        cell: (one) => html`${cell(one, 3)}${one.shared.length ? html` <button type="button" class="link" @click=${() => this.onMap([one.component, ...one.shared])}>${texts.onMap}</button>` : nothing}`,
      },
      { key: 'tested', label: columns.tested, value: ({ tested }) => (tested.state === 'never' ? '' : tested.date), cell: (one) => html`<span class=${one.tested.state === 'never' || one.tested.state === 'old' ? 'bad' : ''}>${cell(one, 4)}</span>` },
      { key: 'services', label: columns.services, value: ({ services }) => services.length, cell: (one) => cell(one, 5) },
    ]
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-fallback-audit': UwFallbackAudit } }
