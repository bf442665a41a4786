import type { RecoveryAnswer, RecoveryStep } from '../../analysis/recovery/answer.ts'
import { nameOf } from '../../i18n/names.ts'
import { drawnSteps, impossibleTexts, loopTexts, recoveredCells, recoveryMeaning, stepCells } from '../../i18n/told/recovery.ts'
import { heading, list, paragraph, type Block, type Picture } from '../document.ts'
import { scenarioName } from '../../i18n/told/around.ts'
import { element } from '../xml.ts'
import { INK, write } from '../timeline/shapes.ts'
import { label, timePicture, TOP } from './drawing.ts'
import { table } from './table.ts'
import type { Chapter, ChapterContext } from './chapter.ts'

/** As many bars as fit on a page; more steps in one table are not read. */
const BARS = 36, STEPS = 60
const ROW = 20, BAR = 12, BLUE = '#154273'

/** In what order to bring things up, what that means for each service, and which promise cannot be kept. */
export const recoveryChapter: Chapter<'recovery'> = (context, answer) => {
  const { texts: { recovery: texts } } = context
  const [lead = '', ...rest] = recoveryMeaning(answer, context)
  const [impossible, loops] = [impossibleTexts(answer, context), loopTexts(answer, context)]
  const under = (title: string, items: string[]): Block[] => (items.length ? [heading(2, title), ...list(false, items)] : [])
  const lost = answer.lost === 'everything' ? texts.everything : texts.afterScenario(scenarioName(context, answer.lost.scenario))
  return [
    paragraph(`${texts.lost}: ${lost}.`), paragraph(lead, 'lead'), ...list(false, rest),
    ...under(texts.impossibles, impossible), ...under(texts.loops, loops),
    ...(answer.steps.length ? [gantt(context, answer)] : []),
    ...table({ caption: texts.servicesCaption, header: Object.values(texts.columns), rows: answer.services.map((one) => recoveredCells(one, context)), widths: [25, 19, 14, 14, 12, 16] }),
    ...table({ caption: texts.stepsCaption, header: Object.values(texts.stepColumns), rows: answer.steps.slice(0, STEPS).map((step, nth) => stepCells(step, nth, context)), widths: [7, 30, 16, 16, 11, 20] }),
    ...(answer.steps.length > STEPS ? [paragraph(texts.stepsShown(STEPS, answer.steps.length))] : []),
  ]
}

/** The steps as bars; what is on the deciding path is solid, the rest open. */
function gantt({ landscape, say, texts: { recovery: texts } }: ChapterContext, answer: RecoveryAnswer): Picture {
  const { steps, makespan } = answer
  const drawn = drawnSteps(answer, BARS)
  const box = (x: number, y: number, width: number, critical: boolean) =>
    element('rect', { x, y: y - BAR / 2, width, height: BAR, fill: critical ? BLUE : '#ffffff', stroke: BLUE, 'stroke-width': 1.2 })
  const instant = (x: number, y: number) => element('path', { d: `M${x} ${y - 5}l5 5l-5 5l-5 -5z`, fill: '#ffffff', stroke: INK })
  const legendAt = TOP + drawn.length * ROW + 20
  return timePicture({
    caption: texts.picture, alt: texts.pictureAlt(drawn.length, steps.length, makespan), horizon: makespan, rows: drawn.length, row: ROW, legend: 34, say,
    draw: ({ x }) => drawn.map(({ component, from, to, critical }: RecoveryStep, nth) => {
      const y = TOP + nth * ROW + ROW / 2
      return label(nameOf(landscape, component), y + 4, critical) + (to > from ? box(x(from), y, Math.max(1.5, x(to) - x(from)), critical) : instant(x(from), y))
    }).join('') + box(1, legendAt, 26, false) + write(34, legendAt + 4, texts.legend.bar) + box(130, legendAt, 26, true) + write(163, legendAt + 4, texts.legend.critical)
      + instant(560, legendAt) + write(574, legendAt + 4, texts.legend.instant),
  })
}
