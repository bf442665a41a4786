import type { Trace } from '../../../engine/trace.ts'
import { factsOf, type ServiceFacts } from '../../../engine/difference.ts'
import { nameOf } from '../../../i18n/names.ts'
import { componentOf } from '../../../model/landscape.ts'
import { localAfter } from '../../../model/moments.ts'
import { contextOf } from '../../context.ts'
import { heading, list, paragraph, type Block, type DataTable } from '../../document.ts'
import { timeline } from '../../timeline/timeline.ts'
import { moment } from '../context.ts'
import { chapter, playedMoment, roughly, type AfterContext } from './context.ts'
import { happeningsOf } from './happenings.ts'
import { roughDifference } from './rough-difference.ts'

/** More differences than this are told by the table. */
const MOST = 8

interface Row { id: string; without: ServiceFacts; with: ServiceFacts }

/** What the services suffer with the measures that were taken and without, as numbers, in words and in a picture. */
export function outcome(context: AfterContext): Block[] {
  const { texts: { afterAction: { outcome: texts } }, after, say, subject, language, date, inputHash, landscape, scenario } = context
  const rows = rowsOf(context).filter((row) => [row.without, row.with].some(({ downtime, missed }) => downtime > 0 || missed.length > 0))
  const measures = after.decisions.some(({ measure }) => measure !== null)
  const report = contextOf({ landscape, scenario, trace: after.with, language, date, inputHash })
  return [
    ...chapter(context, 'outcome', texts.heading), paragraph(texts.intro), paragraph(worth(context), 'lead'),
    ...(rows.length ? [table(context, rows)] : [paragraph(texts.quiet)]),
    paragraph(texts.horizon(playedMoment(context, after.reached), moment(context, after.with.horizon))),
    ...(measures ? [heading(2, texts.changes), ...list(false, say.differences(roughDifference(after.difference), subject, MOST, 'before'))] : []),
    heading(2, texts.course), ...timeline(report, happeningsOf(context)),
  ]
}

/** What the measures made of it, in one sentence. */
export function worth(context: AfterContext): string {
  const { texts: { afterAction: { worth: texts } }, after: { difference: { summary }, decisions } } = context
  const [without, withThem] = [summary.before.downtime, summary.after.downtime]
  const [a, b, apart] = [without, withThem, Math.abs(without - withThem)].map((time) => roughly(context, time)) as [string, string, string]
  if (!decisions.some(({ measure }) => measure !== null)) return texts.noMeasure(a)
  return withThem === without ? texts.same(a) : withThem < without ? texts.less(apart, b, a) : texts.more(apart, b, a)
}

/** The services with how they fare on either side, those that go down longest without measures first. */
const rowsOf = ({ after }: AfterContext): Row[] => Object.keys(after.with.services)
  .map((id) => ({ id, without: facts(after.without, id), with: facts(after.with, id) }))
  .sort((a, b) => b.without.downtime - a.without.downtime || b.with.downtime - a.with.downtime)

const facts = (trace: Trace, id: string): ServiceFacts => factsOf(trace, id) as ServiceFacts

function table(context: AfterContext, rows: readonly Row[]): Block {
  const { texts: { afterAction: { outcome: texts, none } }, landscape, say } = context
  const down = (time: number) => (time === 0 ? texts.notAtAll : roughly(context, time))
  const apart = (without: number, now: number) => (without === now ? texts.same : now < without ? texts.shorter(roughly(context, without - now)) : texts.longer(roughly(context, now - without)))
  const past = (id: string, { mtpd }: ServiceFacts) => (componentOf(landscape, id).service?.mtpd === undefined ? none : mtpd === null ? texts.no : texts.yes)
  const sum = (of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0)
  const [allWithout, allWith] = [sum((row) => row.without.downtime), sum((row) => row.with.downtime)]
  const cell = (count: number) => say.number(count)
  return {
    kind: 'table', caption: texts.caption, header: Object.values(texts.columns), widths: [24, 14, 14, 14, 8, 8, 9, 9], figures: [6, 7],
    rows: [
      ...rows.map((row) => [
        nameOf(landscape, row.id), down(row.without.downtime), down(row.with.downtime), apart(row.without.downtime, row.with.downtime),
        past(row.id, row.without), past(row.id, row.with), cell(row.without.missed.length), cell(row.with.missed.length),
      ]),
      [
        texts.total, down(allWithout), down(allWith), apart(allWithout, allWith), cell(sum((row) => Number(row.without.mtpd !== null))),
        cell(sum((row) => Number(row.with.mtpd !== null))), cell(sum((row) => row.without.missed.length)), cell(sum((row) => row.with.missed.length)),
      ],
    ],
  }
}

/** The same as bare values: hours, local times in ISO 8601 (or seconds without a start), counts. */
export function outcomeData(context: AfterContext): DataTable {
  const { texts: { afterAction: { outcome: { data } } }, landscape, scenario } = context
  const hours = (time: number) => Math.round(time / 36) / 100
  const time = (second: number | null) => (second === null || scenario.start === undefined ? second : localAfter(scenario.start, second))
  return {
    header: Object.values(data),
    rows: rowsOf(context).map((row) => [
      row.id, nameOf(landscape, row.id), hours(row.without.downtime), hours(row.with.downtime), time(row.without.mtpd), time(row.with.mtpd), row.without.missed.length, row.with.missed.length,
    ]),
  }
}
