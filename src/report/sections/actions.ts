import { seconds } from '../../model/duration.ts'
import { clock, name, namesOfFallback, outcomeOf, serviceOf, TO_REPAIR, type Context } from '../context.ts'
import { heading, list, paragraph, type Block } from '../document.ts'

/** More rows of fixed moments than this hide the ones that matter. */
const MOMENTS = 20

/** What to do first, in the order in which it helps: activate, repair, recover, and the moments that do not wait. */
export function actions(context: Context): Block[] {
  const blocks = [...activate(context), ...repair(context), ...order(context), ...moments(context)]
  return [heading(1, context.text.actions.heading), ...(blocks.length ? blocks : [paragraph(context.text.actions.nothing)])]
}

function activate(context: Context): Block[] {
  const { text, called } = context
  const items = called.filter(({ verdict }) => verdict.code === 'not-activated').map((outcome) => {
    const names = namesOfFallback(context, outcome)
    return text.actions.activateItem(names.name, names.component)
  })
  return items.length ? [heading(2, text.actions.activate), ...list(true, items)] : []
}

function repair(context: Context): Block[] {
  const { say, text, called } = context
  const items = called.filter(({ verdict }) => TO_REPAIR.includes(verdict.code)).map((outcome) => {
    const names = namesOfFallback(context, outcome)
    return text.actions.repairItem(names.name, names.component, say.verdictName(outcome.verdict.code))
  })
  return items.length ? [heading(2, text.actions.repair), ...list(true, items)] : []
}

/** The interrupted services by the moment at which their MTPD passes; those without an MTPD last. */
function order(context: Context): Block[] {
  const { text, trace } = context
  const rows = trace.summary.interrupted.map((id) => {
    const { mtpd } = serviceOf(context, id)
    const gaps = outcomeOf(context, id).interruptions
    // Of several interruptions the longest decides: it is the one that comes nearest to the MTPD.
    const worst = gaps.reduce((a, b) => ((b.to ?? Infinity) - b.from > (a.to ?? Infinity) - a.from ? b : a))
    return { id, ...worst, limit: mtpd === undefined ? Infinity : worst.from + seconds(mtpd) }
  }).sort((a, b) => a.limit - b.limit || a.from - b.from)
  if (rows.length === 0) return []
  const { columns, orderCaption, noLimit } = text.actions
  return [
    heading(2, text.actions.order), paragraph(text.actions.orderIntro),
    {
      kind: 'table', caption: orderCaption, header: Object.values(columns), widths: [26, 18, 20, 18, 18],
      rows: rows.map(({ id, from, to, limit }) => [
        name(context, id), clock(context, from), limit === Infinity ? noLimit : clock(context, limit),
        to === null ? text.services.notBack : clock(context, to), room(context, to, limit),
      ]),
    },
  ]
}

function room({ say, text, trace }: Context, to: number | null, limit: number): string {
  const { early, late, atLeastLate, onTime, unknown } = text.actions
  if (limit === Infinity) return text.none
  if (to === null) return trace.horizon > limit ? atLeastLate(say.duration(trace.horizon - limit)) : unknown
  if (to === limit) return onTime
  return to < limit ? early(say.duration(limit - to)) : late(say.duration(to - limit))
}

/** The fixed moments: every one that is missed, and the first of those that are made. */
function moments(context: Context): Block[] {
  const { text, watched } = context
  const all = watched.flatMap((id) => outcomeOf(context, id).moments.map((moment) => ({ id, ...moment })))
    .sort((a, b) => Number(b.missed) - Number(a.missed) || a.at - b.at)
  if (all.length === 0) return []
  const missed = all.filter((moment) => moment.missed).length
  const shown = all.slice(0, MOMENTS).sort((a, b) => a.at - b.at)
  const [moreMissed, moreMade] = [Math.max(0, missed - MOMENTS), all.length - Math.max(missed, MOMENTS)]
  return [
    heading(2, text.actions.moments),
    {
      kind: 'table', caption: text.actions.momentsCaption, header: Object.values(text.actions.momentColumns), widths: [28, 32, 24, 16],
      rows: shown.map((moment) => [moment.name, name(context, moment.id), clock(context, moment.at), moment.missed ? text.actions.missed : text.actions.made]),
    },
    ...(moreMissed > 0 ? [paragraph(text.actions.moreMissed(moreMissed))] : []),
    ...(moreMade > 0 ? [paragraph(text.actions.moreMoments(moreMade))] : []),
  ]
}
