import { localAfter } from '../../model/moments.ts'
import type { Interruption } from '../../engine/trace.ts'
import { clock, name, outcomeOf, serviceOf, type Context } from '../context.ts'
import { heading, paragraph, type Block, type DataTable, type Table } from '../document.ts'
import { timeline } from '../timeline/timeline.ts'

/** What happens to each service: the table, and the picture of its course. No chapter at all without services. */
export function services(context: Context): Block[] {
  const { text, critical, watched, others, trace } = context
  if (watched.length === 0) return []
  const hit = watched.filter((id) => outcomeOf(context, id).lowest < 1 - 1e-9 || outcomeOf(context, id).moments.some(({ missed }) => missed))
  const unharmed = watched.filter((id) => !trace.summary.interrupted.includes(id))
  return [
    heading(1, text.services.heading),
    ...(critical ? [] : [paragraph(text.services.watched)]),
    ...(hit.length ? [table(context, hit, critical ? text.services.captionCritical : text.services.captionAll)] : []),
    ...(unharmed.length ? [paragraph(text.services.unharmed(text.and(unharmed.map((id) => name(context, id)))))] : []),
    ...timeline(context),
    ...(others.length ? [heading(2, text.services.others), table(context, others, text.services.captionOthers)] : []),
  ]
}

/** The second at which an interruption goes past a limit for the first time; `null` when none does. */
const firstBreach = (interruptions: readonly Interruption[], key: 'mtpdBreachedAt' | 'rtoBreachedAt'): number | null =>
  interruptions.find((interruption) => interruption[key] !== null)?.[key] ?? null

function table(context: Context, ids: readonly string[], caption: string): Table {
  const { say, text } = context
  const { columns, notBack, times } = text.services
  const breach = (limit: string | undefined, at: number | null) =>
    limit === undefined ? text.none : at === null ? text.no : `${text.yes}, ${clock(context, at)}`
  const rows = ids.map((id) => {
    const { interruptions, downtime, lowest, moments } = outcomeOf(context, id)
    const { mtpd, rto, people } = serviceOf(context, id)
    const [first, last] = [interruptions[0], interruptions.at(-1)]
    const back = last ? (last.to === null ? notBack : clock(context, last.to)) : text.none
    const missed = moments.filter((moment) => moment.missed).length
    return [
      name(context, id),
      first ? [clock(context, first.from), interruptions.length > 1 ? times(interruptions.length) : ''].filter(Boolean).join(' ') : text.none,
      back, first ? say.duration(downtime) : text.none,
      breach(mtpd, firstBreach(interruptions, 'mtpdBreachedAt')), breach(rto, firstBreach(interruptions, 'rtoBreachedAt')),
      say.share(lowest), people === undefined ? text.none : say.number(people),
      moments.length ? `${text.facts.ofAll(say.number(missed), say.number(moments.length))}` : text.none,
    ]
  })
  return {
    kind: 'table', caption, header: Object.values(columns), rows,
    widths: [20, 12, 12, 11, 12, 12, 10, 9, 13], figures: [6, 7],
  }
}

/** The same as bare values: local times in ISO 8601 (or seconds without a start), hours, shares. */
export function serviceData(context: Context): DataTable {
  const { scenario, text, watched, others } = context
  const time = (second: number | null | undefined) =>
    second === null || second === undefined ? null : scenario.start === undefined ? second : localAfter(scenario.start, second)
  const rows = [...watched, ...others].map((id) => {
    const { interruptions, downtime, lowest, moments } = outcomeOf(context, id)
    return [
      id, name(context, id), time(interruptions[0]?.from), time(interruptions.at(-1)?.to), Math.round(downtime / 36) / 100,
      time(firstBreach(interruptions, 'mtpdBreachedAt')), time(firstBreach(interruptions, 'rtoBreachedAt')),
      lowest, serviceOf(context, id).people ?? null, moments.filter(({ missed }) => missed).length,
    ]
  })
  return { header: Object.values(text.services.data), rows }
}
