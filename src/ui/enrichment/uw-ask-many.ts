import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { nameOf, organisationName } from '../../i18n/names.ts'
import type { Asked } from '../../model/enrichment/asked.ts'
import { HOSTING, hostingQuestions } from '../../model/enrichment/hosting.ts'
import { answerLacking, answerLackingNew, lackingChoices } from '../../model/enrichment/lacking.ts'
import { SIGN_IN, signInQuestions } from '../../model/enrichment/sign-in.ts'
import { answerSuppliers, answerSuppliersNew, supplierQuestions } from '../../model/enrichment/suppliers.ts'
import { componentOf } from '../../model/landscape.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import type { Option } from '../editor/combobox-options.ts'
import { organisationOptions } from '../editor/component-options.ts'
import '../editor/uw-combobox.ts'
import type { Answer } from './answer.ts'
import { AskList } from './ask-list.ts'
import { enrichmentStyles } from './enrichment-styles.ts'

/** What is asked of many at once. */
export type Many = 'sign-in' | 'hosting' | 'suppliers'

interface Row extends Asked { id: string; names: readonly string[] }

/** Who signs in through what, what hosts what, and who supplies: ticked in a list, and answered for all that is ticked. */
@customElement('uw-ask-many')
export class UwAskMany extends AskList<Row> {
  @property() about: Many = 'sign-in'

  static override styles = [baseStyles, controlStyles, enrichmentStyles, css`
    .answer { width: 38%; }
  `]

  protected override questions(): Row[] {
    const { landscape } = this
    if (this.about === 'suppliers')
      return supplierQuestions(landscape).map(({ supplier, ...row }) => ({ ...row, names: supplier === null ? [] : [organisationName(landscape, supplier)] }))
    return (this.about === 'sign-in' ? signInQuestions : hostingQuestions)(landscape).map(({ has, ...row }) => ({ ...row, names: has.map((id) => nameOf(landscape, id)) }))
  }

  private options(): Option[] {
    const { landscape, messages: { say } } = this
    if (this.about === 'suppliers') return organisationOptions(landscape)
    return lackingChoices(landscape, this.about === 'sign-in' ? SIGN_IN : HOSTING).map((value) => {
      const { name, kind } = componentOf(landscape, value)
      return { value, name, hint: say.kind(kind) }
    })
  }

  private chosen(ids: readonly string[], value: string): Answer {
    return this.about === 'suppliers' ? () => answerSuppliers(ids, value) : (landscape) => answerLacking(landscape, ids, value)
  }

  private made(ids: readonly string[], name: string): Answer {
    if (this.about === 'suppliers') return (landscape) => answerSuppliersNew(landscape, ids, name)
    const kind = this.about === 'sign-in' ? 'identity' : 'platform'
    return (landscape) => answerLackingNew(landscape, ids, name, kind)
  }

  private forAll() {
    const { messages, about, ticked } = this
    const { list } = messages.enrichment
    return html`<div class="for-all">
      <uw-combobox .messages=${messages} label=${list.choose[about]} placeholder=${messages.edit.typeName} .options=${this.options()} create=${list.create[about]}
        @pick=${({ detail }: CustomEvent<string | null>) => { if (detail !== null) this.answerAll((ids) => this.chosen(ids, detail)) }}
        @create=${({ detail }: CustomEvent<string>) => this.answerAll((ids) => this.made(ids, detail))}></uw-combobox>
      ${ticked.size ? html`<button type="button" title=${list.skipMeans} @click=${() => this.putAside([...ticked])}>${list.skip}</button>` : nothing}
      ${this.missing ? html`<p class="error" role="alert">${list.chooseFirst}</p>` : nothing}</div>`
  }

  override render() {
    const { messages: { enrichment: { list }, say }, about } = this
    const { rows, shown, anyAnswered } = this.listed()
    return html`${this.forAll()}${this.bar(anyAnswered)}
      <div class="list" tabindex="0" role="region" aria-label=${list.answer[about]}>
        ${rows.length ? html`<table class="table"><thead><tr>${this.tickAll(rows)}<th scope="col">${list.name}</th><th scope="col" class="answer">${list.answer[about]}</th></tr></thead>
          <tbody>${repeat(shown, ({ key }) => key, (row) => html`<tr class=${row.answered ? 'said' : ''}>${this.tickBox(row)}
            <th scope="row"><label for="tick-${row.id}">${this.nameOf(row)}${about === 'suppliers' ? html`<small>${say.kind(componentOf(this.landscape, row.id).kind)}</small>` : nothing}</label></th>
            <td class="answer">${row.names.length ? row.names.join(', ') : html`<span class="soft">${list.empty}</span>`}</td></tr>`)}</tbody></table>` : nothing}
        ${this.foot(rows, shown)}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-ask-many': UwAskMany } }
