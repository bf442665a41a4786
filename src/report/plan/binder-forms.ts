import { heading, type Block, type Table } from '../document.ts'
import type { PlanContext } from './context.ts'

/** As many rows as fill a page. */
const ROWS = 18

/** Blank forms, a sheet each: decisions, who is there, messages, and how the services are. */
export function blankForms({ texts: { binder: { forms } } }: PlanContext): Block[] {
  const form = (caption: string, header: string[], widths: number[]): Table =>
    ({ kind: 'table', caption, header, widths, form: true, rows: Array.from({ length: ROWS }, (_, nth) => [String(nth + 1), ...header.slice(1).map(() => '')]) })
  const sheets: [title: string, table: Table][] = [
    [forms.decisions, form(forms.decisions, forms.decisionColumns, [5, 9, 32, 20, 10, 14, 10])],
    [forms.attendance, form(forms.attendance, forms.attendanceColumns, [5, 31, 24, 18, 11, 11])],
    [forms.messages, form(forms.messages, forms.messageColumns, [5, 9, 14, 14, 43, 15])],
    [forms.status, form(forms.status, forms.statusColumns, [5, 10, 35, 32, 18])],
  ]
  return sheets.flatMap(([title, sheet], nth): Block[] => [...(nth ? [{ kind: 'pageBreak' } as const] : []), heading(2, title), sheet])
}
