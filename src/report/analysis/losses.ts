import type { Loss } from '../../analysis/losses/answer.ts'
import { firstText, lossesMeaning, lossName } from '../../i18n/told/losses.ts'
import { namesOf } from '../../i18n/names.ts'
import { heading, list, paragraph, type Table } from '../document.ts'
import type { Chapter } from './chapter.ts'

/** As many as a reader goes through. */
const MOST = 25

/** What each loss stops, the worst first; and the pairs that stop more together. */
export const lossesChapter: Chapter<'losses'> = (context, answer) => {
  const { landscape, say, texts: { losses: texts } } = context
  const [lead = '', ...rest] = lossesMeaning(answer, context)
  const harmful = answer.losses.filter(({ stops }) => stops.length > 0)
  const singles = harmful.filter(({ of }) => of.length === 1)
  const pairs = harmful.filter(({ of }) => of.length === 2)
  const table = (losses: readonly Loss[], caption: string): Table => ({
    kind: 'table', caption, header: [texts.columns.loss, texts.columns.critical, texts.columns.people, texts.columns.first, texts.report.services],
    rows: losses.slice(0, MOST).map((loss) => [
      lossName(loss, answer, context), say.number(loss.stops.length), loss.people ? say.number(loss.people) : texts.noTime, firstText(loss, answer, context),
      namesOf(landscape, loss.stops.map(({ service }) => service)).join(', '),
    ]),
    widths: [24, 11, 12, 15, 38], figures: [1, 2],
  })
  return [
    paragraph(`${texts.over}: ${texts.overs[answer.over].toLowerCase()}.`), paragraph(lead, 'lead'), ...list(false, rest),
    ...(singles.length ? [table(singles, texts.report.caption(Math.min(MOST, singles.length), singles.length))] : []),
    ...(pairs.length ? [heading(2, texts.report.pairsHeading), table(pairs, texts.report.pairsCaption)] : []),
  ]
}
