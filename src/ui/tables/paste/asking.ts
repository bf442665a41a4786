import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { titleOf, type AnyTable, type ColumnKey, type Context } from '../table.ts'
import type { Mapping } from './headers.ts'
import type { Word } from './meanings.ts'

/** The columns of a paste. */
export interface Columns { table: AnyTable; cells: readonly (readonly string[])[]; head: boolean; mapping: Mapping }

const chosenIn = (event: Event): string => (event.target as HTMLSelectElement).value

/** Asks what each column stands for. */
export function columnsAsked({ table, cells, head, mapping }: Columns, { messages }: Context, use: (at: number, key: ColumnKey | null) => void): TemplateResult {
  const { paste } = messages.tables
  const keys = table.columns.filter(({ edit, takes, key }) => edit !== null || takes || key === 'group' || key === 'via').map(({ key }) => key)
  return html`<fieldset><legend>${paste.columns}</legend><div class="mapping">${mapping.map((chosen, at) => html`
    <label><span>${paste.columnNumber(at + 1, head ? cells[0]?.[at] ?? '' : '')}</span>
      <select .value=${live(chosen ?? '')} @change=${(event: Event) => use(at, (chosenIn(event) || null) as ColumnKey | null)}>
        <option value="">${paste.unused}</option>
        ${keys.map((key) => html`<option value=${key} ?selected=${chosen === key}>${titleOf(table, key, messages)}</option>`)}
        ${chosen !== null && !keys.includes(chosen) ? html`<option value=${chosen} selected>${titleOf(table, chosen, messages)}</option>` : nothing}
      </select></label>`)}</div></fieldset>`
}

/** Asks what words stand for that are none of the values of their column. */
export function wordsAsked(words: readonly Word[], table: AnyTable, { messages }: Context, mean: (word: Word, meaning: string) => void): TemplateResult | typeof nothing {
  const { paste } = messages.tables
  return words.length === 0 ? nothing : html`<fieldset class="words"><legend>${paste.words}</legend><div class="mapping">${words.map((word) => html`
    <label><span>${paste.word(titleOf(table, word.key, messages), word.text, word.count)}</span>
      <select .value=${live(word.meaning)} @change=${(event: Event) => mean(word, chosenIn(event))}>
        <option value="">${paste.noMeaning}</option>
        ${word.options.map(({ value, name }) => html`<option value=${value} ?selected=${value === word.meaning}>${name}</option>`)}
      </select></label>`)}</div></fieldset>`
}

/** What is in a paste and goes nowhere: nothing is dropped in silence. */
export function dropped({ table, cells, head, mapping }: Columns, { messages }: Context): TemplateResult {
  const { paste } = messages.tables
  const named = (at: number) => (head && cells[0]?.[at]) || paste.columnNumber(at + 1, '')
  const says = (at: number) => cells.some((row, i) => (i > 0 || !head) && row[at] !== '')
  const unused = mapping.flatMap((key, at) => (key === null && says(at) ? [named(at)] : []))
  const fixed = mapping.flatMap((key, at) => (table.columns.some((column) => column.key === key && !column.edit && !column.takes && key !== 'group' && key !== 'via') ? [named(at)] : []))
  return html`${unused.length ? html`<p class="hint">${paste.unusedColumns(unused)}</p>` : nothing}${fixed.length ? html`<p class="hint">${paste.onlyShown(fixed)}</p>` : nothing}`
}
