import { chaptersOf } from '../analysis/index.ts'
import { nameOf } from '../../i18n/names.ts'
import { componentOf } from '../../model/landscape.ts'
import { paragraph, type Block } from '../document.ts'
import { table } from './blocks.ts'
import { inWords, type PlanContext } from './context.ts'
import { foundation } from './dependence.ts'

/** More rows are not read. */
const MOST = 50

/** In what order things are brought up: as worked out when that was asked, or else what the landscape itself tells. */
export function recovery(context: PlanContext): Block[] {
  const { chapters = [], landscape, language, say, texts: { document: { recovery: texts } } } = context
  const answer = chapters.find(({ question }) => question === 'recovery')
  const scenarios = context.cases.map(({ file, scenario }) => ({ file, value: scenario }))
  if (answer) return chaptersOf({ chapters: [answer], scenarios, landscape, language, say }).slice(1)
  const steps = restarts(context)
  if (steps.length === 0) return [paragraph(texts.none), paragraph(texts.limits)]
  return [paragraph(texts.intro), ...table({
    caption: texts.caption, header: Object.values(texts.columns), widths: [10, 50, 22, 18], figures: [0, 3],
    rows: steps.slice(0, MOST).map((id, nth) => [
      String(nth + 1), nameOf(landscape, id), inWords(context, componentOf(landscape, id).restart, context.texts.words.none), say.number(context.needed.get(id)?.size ?? 0),
    ]),
  }), ...(steps.length > MOST ? [paragraph(texts.rest(steps.length - MOST))] : []), paragraph(texts.limits)]
}

/** What takes time to start and what services hang on, the lowest first. */
const restarts = ({ landscape, watched }: PlanContext): string[] =>
  [...new Set(watched.flatMap((id) => foundation(landscape, id)))].filter((id) => componentOf(landscape, id).restart !== undefined)
