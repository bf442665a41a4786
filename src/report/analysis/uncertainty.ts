import type { UncertaintyAnswer } from '../../analysis/uncertainty/answer.ts'
import { nameOf } from '../../i18n/names.ts'
import { hitServices, uncertaintyCells, uncertaintyMeaning, type UncertainService } from '../../i18n/told/uncertainty.ts'
import { list, paragraph, type Picture } from '../document.ts'
import { scenarioName } from '../../i18n/told/around.ts'
import { INK, write } from '../timeline/shapes.ts'
import type { Scale } from '../timeline/scale.ts'
import { element } from '../xml.ts'
import { label, timePicture, TOP } from './drawing.ts'
import { table } from './table.ts'
import type { Chapter, ChapterContext } from './chapter.ts'

const BANDS = 22, ROW = 36, HIGH = 20

/** How sure the outcome is: chances in words, and for each service how often it is interrupted over time. */
export const uncertaintyChapter: Chapter<'uncertainty'> = (context, answer) => {
  const { texts: { uncertainty: texts } } = context
  const [lead = '', ...rest] = uncertaintyMeaning(answer, context)
  const hit = hitServices(answer)
  return [
    paragraph(`${texts.scenario}: ${scenarioName(context, answer.file)}.`), paragraph(lead, 'lead'), ...list(false, rest),
    ...(hit.length ? [
      bands(context, answer, hit.slice(0, BANDS)),
      ...table({ caption: texts.caption, header: Object.values(texts.columns), rows: hit.map((one) => uncertaintyCells(one, answer, context)), widths: [17, 11, 11, 11, 18, 16, 16] }),
    ] : []),
  ]
}

function band({ band: steps, firstStop }: UncertainService, { x }: Scale, base: number, horizon: number): string {
  const path = steps.map(([second, share]) => `H${x(second)}V${(base - share * HIGH).toFixed(1)}`).join('')
  const { p10, p50, p90 } = firstStop
  const line = p10 === null ? '' : element('path', { d: `M${x(p10)} ${base + 2}v7m0 -3.5H${x(p90 ?? horizon)}${p90 === null ? '' : 'm0 -3.5v7'}`, stroke: INK, 'stroke-width': 1.4, fill: 'none' })
  return element('path', { d: `M${x(steps[0]?.[0] ?? 0)} ${base}${path}H${x(horizon)}V${base}Z`, fill: '#d98a94', stroke: '#a3101b', 'stroke-width': 0.8 })
    + line + (p50 === null ? '' : element('circle', { cx: x(p50), cy: base + 5.5, r: 3.5, fill: INK }))
}

function bands({ landscape, scenarios, say, texts: { uncertainty: texts } }: ChapterContext, { file, horizon }: UncertaintyAnswer, services: readonly UncertainService[]): Picture {
  const rows = services.map((one) => texts.row(nameOf(landscape, one.id), Math.max(0, ...one.band.map(([, share]) => share)))).join(' ')
  const bottom = TOP + services.length * ROW
  return timePicture({
    caption: texts.picture, alt: texts.pictureAlt(horizon, rows), horizon, start: scenarios.find((one) => one.file === file)?.value.start, rows: services.length, row: ROW, legend: 46, say,
    draw: (scale) => services.map((one, nth) => {
      const base = TOP + nth * ROW + HIGH + 3
      return label(nameOf(landscape, one.id), base - 4) + band(one, scale, base, horizon)
    }).join('') + element('path', { d: `M1 ${bottom + 22}v-5h8v-6h9v8h8v3z`, fill: '#d98a94', stroke: '#a3101b', 'stroke-width': 0.8 }) + write(34, bottom + 21, texts.legend.band)
      + element('path', { d: `M2 ${bottom + 32}v7m0 -3.500H26m0 -3.500v7`, stroke: INK, 'stroke-width': 1.4, fill: 'none' }) + element('circle', { cx: 12, cy: bottom + 35.5, r: 3.5, fill: INK }) + write(34, bottom + 39, texts.legend.whisker),
  })
}
