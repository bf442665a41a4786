import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Asked } from '../../model/enrichment/asked.ts'
import { componentOf } from '../../model/landscape.ts'
import { Form } from '../editor/form.ts'
import { answered, type Answer } from './answer.ts'

/** So many rows are made at first, and so many more each time. */
const ROWS = 60

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * A list of questions to tick and answer, many at once. What is open when the list comes stays in it once it is answered, so
 * that one sees what one did.
 *
 * @fires answer - CustomEvent<Answer>
 * @fires aside - CustomEvent<string[]>, the keys of questions that are put aside
 */
export abstract class AskList<Question extends Asked & { id: string }> extends Form {
  /** Keys of the questions that were put aside. */
  @property({ attribute: false }) aside: ReadonlySet<string> = new Set()
  @state() protected ticked: ReadonlySet<string> = new Set()
  /** An answer was given for all that is ticked, and nothing is. */
  @state() protected missing = false
  @state() private sought = ''
  @state() private all = false
  @state() private most = ROWS
  /** What was open when the list came. */
  private begun: ReadonlySet<string> | null = null

  protected abstract questions(): readonly Question[]

  /** What a question is found by. */
  protected nameOf({ id }: Question): string { return componentOf(this.landscape, id).name }

  protected answer(answer: Answer): void { answered(this, answer) }

  /** Gives one answer for all that is ticked; without any it says so. */
  protected answerAll(answer: (ids: readonly string[]) => Answer): void {
    const ids = this.questions().filter(({ key }) => this.ticked.has(key)).map(({ id }) => id)
    this.missing = ids.length === 0
    if (ids.length === 0) return
    this.answer(answer(ids))
    this.ticked = new Set()
  }

  protected putAside(keys: readonly string[]): void {
    this.dispatchEvent(new CustomEvent('aside', { detail: keys }))
    this.ticked = new Set([...this.ticked].filter((key) => !keys.includes(key)))
  }

  /** The questions to list now, and of these the ones that are made. */
  protected listed(): { rows: readonly Question[]; shown: readonly Question[]; anyAnswered: boolean } {
    const questions = this.questions()
    this.begun ??= new Set(questions.filter(({ key, answered: said }) => !said && !this.aside.has(key)).map(({ key }) => key))
    const words = plain(this.sought).split(/\s+/).filter(Boolean)
    const rows = questions.filter((question) => (this.all || this.begun?.has(question.key) || (!question.answered && !this.aside.has(question.key)))
      && !(this.aside.has(question.key) && !question.answered && !this.all && !this.keepsAside)
      && words.every((word) => plain(this.nameOf(question)).includes(word)))
    return { rows, shown: rows.slice(0, this.most), anyAnswered: questions.some(({ answered: said }) => said) }
  }

  /** Whether what is put aside stays in sight: there it is an answer among others. */
  protected get keepsAside(): boolean { return false }

  protected tick(keys: readonly string[], on: boolean): void {
    const ticked = new Set(this.ticked)
    for (const key of keys) {
      if (on) ticked.add(key)
      else ticked.delete(key)
    }
    this.ticked = ticked
    this.missing = false
  }

  protected tickBox(question: Question): TemplateResult {
    return html`<td class="tick"><input type="checkbox" id="tick-${question.id}" aria-label=${this.messages.enrichment.list.pick(this.nameOf(question))} .checked=${this.ticked.has(question.key)}
      @change=${(event: Event) => this.tick([question.key], (event.target as HTMLInputElement).checked)}></td>`
  }

  protected tickAll(rows: readonly Question[]): TemplateResult {
    const every = rows.length > 0 && rows.every(({ key }) => this.ticked.has(key))
    return html`<td class="tick"><input type="checkbox" aria-label=${this.messages.enrichment.list.all} .checked=${every} .indeterminate=${!every && this.ticked.size > 0}
      @change=${(event: Event) => this.tick(rows.map(({ key }) => key), (event.target as HTMLInputElement).checked)}></td>`
  }

  /** The field to search with, and what is shown. */
  protected bar(anyAnswered: boolean, count = this.ticked.size): TemplateResult {
    const { list } = this.messages.enrichment
    return html`<div class="bar">
      <input type="search" aria-label=${list.seek} placeholder=${list.seek} .value=${this.sought} @input=${(event: Event) => { this.sought = (event.target as HTMLInputElement).value; this.most = ROWS }}>
      ${anyAnswered ? html`<label class="check"><input type="checkbox" .checked=${this.all} @change=${(event: Event) => { this.all = (event.target as HTMLInputElement).checked }}>${list.showAnswered}</label>` : nothing}
      ${count ? html`<span class="count" role="status">${list.chosen(count)}</span>` : nothing}</div>`
  }

  /** Below the rows: the way to more of them, or that there are none. */
  protected foot(rows: readonly Question[], shown: readonly Question[]): TemplateResult | typeof nothing {
    const { enrichment, edit } = this.messages
    if (!rows.length) return html`<p class="empty">${this.sought.trim() ? enrichment.list.none : enrichment.done}</p>`
    return rows.length > shown.length ? html`<p class="more"><button type="button" @click=${() => { this.most += 4 * ROWS }}>${edit.showMore(rows.length - shown.length)}</button></p>` : nothing
  }
}
