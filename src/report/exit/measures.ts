import { effectTexts, firstYearOf, measureName, measuresMeaning } from '../../i18n/told/exit/measures.ts'
import { heading, list, paragraph, type Block } from '../document.ts'
import { table } from '../plan/blocks.ts'
import type { ExitContext } from './context.ts'
import { curvePicture } from './curve-picture.ts'

/** The measures that take away most harm for a budget, why each, and what more money would bring. */
export function measuresChapter(context: ExitContext): Block[] {
  const { measures: chosen, landscape, around, own: { measures: texts } } = context
  if (!chosen) return []
  const { measures: shared, lengths: { euros } } = around.texts
  const without = new Map(chosen.why.map((one) => [one.measure, one.without]))
  const rows = chosen.measures.map((id) => {
    const measure = landscape.measures?.[id]
    return [measureName(around, id), measure ? euros(firstYearOf(measure)) : '', shared.hours(without.get(id) ?? 0), measure ? effectTexts(measure, around).join('; ') : '']
  })
  return [
    heading(1, texts.heading), paragraph(texts.intro(chosen.budget)), ...list(false, measuresMeaning(chosen, around)),
    ...(rows.length ? table({ caption: shared.chosen, header: Object.values(shared.why), widths: [26, 13, 20, 41], figures: [1, 2], rows }) : [paragraph(texts.none)]),
    ...(chosen.curve.length > 1 ? [curvePicture(context, chosen)] : []),
    ...table({
      caption: shared.curve, header: Object.values(shared.curveColumns), widths: [15, 22, 63], figures: [0, 1],
      rows: chosen.curve.map(({ cost, harm, measures }) => [euros(cost), shared.hours(harm), measures.map((id) => measureName(around, id)).join(', ') || shared.none]),
    }),
  ]
}
