import type { Messages } from '../../../i18n/index.ts'
import { cellTexts } from './cell-texts.ts'
import type { Outcome } from './outcome.ts'
import { MEASURES, type Row } from './rows.ts'

/** A text that a spreadsheet would take for a formula gets an apostrophe; tabs and line ends would break the table. */
const harmless = (text: string): string => {
  const line = text.replace(/[\t\r\n]+/g, ' ')
  // The words after the sign say the same, and would not be taken for a sum.
  if (/^[+−] /.test(line)) return line.slice(2)
  return /^[=+\-@]/.test(line) ? `'${line}` : line
}

/** The table of differences to paste in a spreadsheet: cells apart by tabs, a line per service and outcome, a column for each value and its difference. */
export function tableText(rows: readonly Row[], outcomes: readonly Outcome[], messages: Messages): string {
  const { say, compare: texts } = messages
  const header = [texts.columns.name, texts.critical, texts.columns.outcome, texts.scenario('').trim(), ...MEASURES.flatMap((measure) => [texts.columns[measure], texts.difference(texts.columns[measure])])]
  const lines = rows.flatMap((row) => outcomes.map(({ letter, scenario }, i) => {
    const cell = row.cells[i] as Row['cells'][number]
    const parts = cellTexts(cell, scenario.start, messages)
    const measures = MEASURES.flatMap((measure) => [measure === 'lowest' && cell.facts ? `${parts[measure].value} ${say.status(cell.facts.worst)}` : parts[measure].value, parts[measure].delta])
    return [row.name, row.critical ? texts.critical : '', letter, scenario.name, ...measures]
  }))
  return [header, ...lines].map((cells) => cells.map(harmless).join('\t')).join('\r\n')
}
