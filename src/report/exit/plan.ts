import { clashLines, exitCells, planMeaning } from '../../i18n/told/exit/plan.ts'
import { heading, list, paragraph, type Block } from '../document.ts'
import { table } from '../plan/blocks.ts'
import type { ExitContext } from './context.ts'

/** Places, among the cells of an exit, of what fits on a page: name, replacement, start, switched, ends, slack and cost. */
const SHOWN = [0, 1, 2, 4, 5, 8, 9]

/** When which exit is done, and what clashes. */
export function planChapter({ schedule, around, own: { plan: texts } }: ExitContext): Block[] {
  if (!schedule) return [heading(1, texts.heading), paragraph(texts.notPlanned)]
  const clashes = clashLines(schedule.schedule, around)
  return [
    heading(1, texts.heading), ...planMeaning(schedule.schedule, around).map((line) => paragraph(line)),
    heading(2, texts.clashes), ...(clashes.length ? list(false, clashes) : [paragraph(texts.none)]),
    ...table({
      caption: texts.heading, header: Object.values(texts.columns), widths: [21, 21, 13, 13, 13, 8, 11], figures: [6],
      rows: schedule.schedule.exits.map((exit) => exitCells(exit, around)).map((cells) => SHOWN.map((at) => cells[at] ?? '')),
    }),
  ]
}
