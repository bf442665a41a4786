import type { Chapter } from '../../../i18n/nl/exercise/after-action.ts'
import { nameOf } from '../../../i18n/names.ts'
import { componentOf } from '../../../model/landscape.ts'
import { heading, paragraph, type Block } from '../../document.ts'
import { chapter, localOf, type AfterContext } from './context.ts'

/** What the exercise says of working, completeness and currency (BIO2 5.30.01), what it cannot say, and which chapter serves which requirement. */
export function yearly(context: AfterContext): Block[] {
  const { texts: { afterAction: { yearly: texts } }, after, landscape } = context
  const day = after.startedAt === null ? context.date : localOf(after.startedAt, context.timeZone).slice(0, 10)
  const called = Object.values(after.with.fallbacks).filter(({ verdict }) => verdict.code !== 'not-called')
  const held = called.filter(({ verdict }) => verdict.code === 'holds').length
  const tested = called.filter(({ component, fallback }) => isRecent(componentOf(landscape, component).fallbacks?.[fallback]?.tested, day)).length
  const made = after.injects.filter(({ planned, shown }) => planned === null && shown !== null).length
  const unlimited = Object.entries(landscape.components).filter(([, { service }]) => service?.critical && service.mtpd === undefined).map(([id]) => nameOf(landscape, id))
  return [
    ...chapter(context, 'yearly', texts.heading), paragraph(texts.intro),
    {
      kind: 'table', caption: texts.caption, header: Object.values(texts.columns), widths: [22, 39, 39],
      rows: [
        [texts.working, texts.workingShown(after.goals.filter(({ rating }) => rating === 'met').length, after.goals.filter(({ rating }) => rating !== null).length, after.goals.length, held, called.length), texts.workingOpen],
        [texts.complete, texts.completeShown(after.gaps.length, made), texts.completeOpen(unlimited)],
        [texts.current, texts.currentShown(tested, called.length), texts.currentOpen],
      ],
    },
    paragraph(texts.next(yearsOn(day, 1))), heading(2, texts.table), requirements(context), paragraph(texts.honest),
  ]
}

/** The same day some years later, or the last of February where that has no such day. */
function yearsOn(day: string, years: number): string {
  const [year, rest] = [Number(day.slice(0, 4)) + years, day.slice(4)]
  return rest === '-02-29' ? `${year}-02-28` : `${year}${rest}`
}

const isRecent = (tested: string | undefined, day: string): boolean => tested !== undefined && yearsOn(day, -1) <= tested && tested <= day

function requirements({ texts: { afterAction, script } }: AfterContext): Block {
  const { yearly: texts } = afterAction
  const titleOf = (one: Chapter) => (one === 'evaluation' ? script.forms.evaluation : afterAction[one].heading)
  return {
    kind: 'table', caption: texts.tableCaption, header: Object.values(texts.tableColumns), widths: [26, 36, 38],
    rows: texts.requirements.map(([requirement, asks, chapters]) => [requirement, asks, chapters.map(titleOf).join('; ')]),
  }
}
