import { html, type TemplateResult } from 'lit'
import type { Messages } from '../../i18n/index.ts'
import type { ReportingTexts } from '../../i18n/nl/reporting/index.ts'
import type { Message } from '../../model/plan.ts'
import { valueOf } from '../editor/told.ts'
import type { Row, RowField } from './uw-rows.ts'
import './uw-rows.ts'

/** What a form with rows has at hand. */
export interface Words { messages: Messages; texts: ReportingTexts }

/** Rows of fields, and what they become. */
export const rowList = <T extends object>(
  { messages, texts }: Words, { row, add }: { row: string; add: string }, fields: readonly RowField[], value: readonly T[] | undefined, set: (rows: T[]) => unknown,
): TemplateResult => html`<uw-rows .messages=${messages} .texts=${texts} label=${row} add=${add} .fields=${fields} .rows=${value ?? []}
  @changed=${(event: Event) => set(valueOf<T[]>(event))}></uw-rows>`

/** Rows of one text each. */
export const textList = (words: Words, names: { row: string; add: string }, value: readonly string[] | undefined, set: (texts: string[]) => unknown): TemplateResult =>
  rowList<Row>(words, names, [{ key: 'text', label: names.row, kind: 'lines', needed: true }], value?.map((text) => ({ text })), (rows) => set(rows.map(({ text = '' }) => text)))

/** Rows of what is told to whom. */
export function messageList(words: Words, value: readonly Message[] | undefined, set: (messages: Message[]) => unknown): TemplateResult {
  const { communication } = words.texts.planData
  return rowList(words, communication, [
    { key: 'to', label: communication.to, needed: true }, { key: 'channel', label: communication.channel }, { key: 'by', label: communication.by },
    { key: 'message', label: communication.message, kind: 'lines', needed: true }, { key: 'within', label: communication.within, kind: 'length' },
  ], value, set)
}

/** The fields of someone to reach. */
export function contactFields({ planData: { contacts } }: ReportingTexts): RowField[] {
  return [
    { key: 'name', label: contacts.name, needed: true }, { key: 'role', label: contacts.role }, { key: 'organisation', label: contacts.organisation },
    { key: 'phone', label: contacts.phone }, { key: 'otherwise', label: contacts.otherwise }, { key: 'note', label: contacts.note },
  ]
}
