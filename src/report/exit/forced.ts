import { bridgeTexts, forcedCells, forcedMeaning } from '../../i18n/told/exit/forced.ts'
import { heading, list, paragraph, type Block } from '../document.ts'
import { table } from '../plan/blocks.ts'
import type { ExitContext } from './context.ts'

/** So many fallbacks of one exit say enough. */
const MOST = 5

/** What happens when all of outside the EEA must be left within a notice. */
export function forcedChapter({ forced, around, own: { forced: texts } }: ExitContext): Block[] {
  const rows = forced.exits.map((exit) => forcedCells(exit, around))
  return [
    heading(1, texts.heading), paragraph(texts.intro(forced.notice)), ...list(false, forcedMeaning(forced, around)),
    ...table({ caption: around.texts.forced.table, header: Object.values(texts.columns), widths: [26, 14, 13, 21, 26], rows: rows.map((cells) => cells.slice(0, 5)) }),
    ...table({
      caption: texts.bridges, header: Object.values(texts.bridgeColumns), widths: [22, 16, 62],
      rows: forced.exits.flatMap((exit, i) => (exit.bridges.length ? [[rows[i]?.[0] ?? '', rows[i]?.[5] ?? '', bridgeTexts(exit, around).slice(0, MOST).join('; ')]] : [])),
    }),
  ]
}
