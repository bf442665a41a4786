import { mostBreached, outcomeCells, stepCells, worstOf } from '../../i18n/told/exit/roadmap.ts'
import { heading, paragraph, type Block } from '../document.ts'
import { table } from '../plan/blocks.ts'
import type { ExitContext } from './context.ts'
import { roadmapPictures } from './roadmap-picture.ts'
import { meanPeople, years } from './years.ts'

/** Places, among the cells of a change, of what fits on a page: day, what changes, what cannot do without outsiders, people and cost. */
const SHOWN = [0, 1, 3, 5, 8]
const shown = (cells: readonly string[]): string[] => SHOWN.map((at) => cells[at] ?? '')

/** The years of the plan: a picture, a row per year, every change, and how the scenarios do at both ends. */
export function roadmapChapter(context: ExitContext): Block[] {
  const { roadmap, own: { roadmap: texts }, around, around: { texts: { roadmap: shared } } } = context
  const [first, last] = [roadmap?.steps[0], roadmap?.steps.at(-1)]
  if (!roadmap || !first || !last) return []
  const scenarios = (step: typeof first) => table({
    caption: texts.scenariosNow(step.from), header: Object.values(shared.columns), widths: [26, 32, 9, 15, 10, 8], figures: [2], rows: step.scenarios.map((one) => outcomeCells(one, around)),
  })
  return [
    heading(1, texts.heading), paragraph(texts.intro), paragraph(shared.eea), ...roadmapPictures(context, roadmap),
    heading(2, texts.years), paragraph(texts.yearNote), ...perYear(context),
    heading(2, texts.changes), ...table({ caption: shared.table, header: shown(Object.values(shared.tableColumns)), widths: [15, 47, 11, 13, 14], figures: [2, 3, 4], rows: roadmap.steps.map((step) => shown(stepCells(step, around))) }),
    ...scenarios(first), ...(last === first ? [] : scenarios(last)), paragraph(texts.falseFallback, 'note'),
  ]
}

function perYear(context: ExitContext): Block[] {
  const { own: { roadmap: texts }, around: { say, texts: { lengths } } } = context
  const people = (n: number) => say.number(Math.round(n))
  return table({
    caption: texts.years, header: Object.values(texts.yearColumns), widths: [14, 11, 10, 12, 12, 13, 8, 8, 12], figures: [1, 2, 3, 4, 5, 6, 7, 8],
    rows: years(context).map(({ day, step, worst, cost }) => [
      lengths.date(day), say.share(step.dependence.direct), say.share(step.dependence.chain), people(worstOf(step)?.people ?? 0), people(meanPeople(step)), people(meanPeople(worst)),
      say.number(mostBreached(step)), say.number(step.fragile.length), lengths.euros(cost),
    ]),
  })
}
