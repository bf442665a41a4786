import { statusOf } from '../../engine/levels.ts'
import type { Status, Steps } from '../../engine/trace.ts'
import { clock, name, outcomeOf, serviceOf, type Context } from '../context.ts'
import type { Picture } from '../document.ts'
import { seconds } from '../../model/duration.ts'
import { element, escape } from '../xml.ts'
import { happeningsLegend, happeningsStrip, STRIP, type Happenings } from './happenings.ts'
import { scaleOf, type Scale } from './scale.ts'
import { bar, INK, mark, write, type Mark } from './shapes.ts'

const WIDTH = 720, LABELS = 196, LANE = 30, AXIS = 40, LEGEND = 46, LEGEND_LINE = 22, EDGE = 34
/** As many lanes as fit on one page with its legend. */
const LANES = 24
/** There is no room for the year on the axis; the tables have it. */
const YEAR = / \d{4}(?= )/
/** Marks closer than this cover each other. */
const NEAR = 12

interface Span { from: number; to: number; status: Status }

/** The course of the watched services, as one picture or, when they are many, as several; with what was done and heard meanwhile where that is given. */
export function timeline(context: Context, happenings?: Happenings): Picture[] {
  const { text, watched } = context
  const groups = Array.from({ length: Math.ceil(watched.length / LANES) }, (_, i) => watched.slice(i * LANES, (i + 1) * LANES))
  return groups.map((ids, index) => {
    const caption = groups.length > 1 ? text.timeline.part(index + 1, groups.length) : text.timeline.caption
    const alt = [...(happenings ? [happenings.alt] : []), text.timeline.alt(ids.map((id) => inWords(context, id)).join(' '))].join(' ')
    const height = AXIS + ids.length * LANE + LEGEND + (happenings ? STRIP + LEGEND_LINE : 0)
    return { kind: 'picture', caption, alt, width: WIDTH, height, svg: draw(context, ids, { height, caption, alt, happenings }) }
  })
}

/** The stretches of time of one status, as far as the horizon. */
function spansOf({ landscape, trace }: Context, id: string): Span[] {
  const steps = trace.levels[id] as Steps
  const spans: Span[] = []
  steps.forEach(([from, level], i) => {
    const status = statusOf(level, landscape.components[id]?.service?.minimum)
    const to = Math.min(steps[i + 1]?.[0] ?? trace.horizon, trace.horizon)
    const last = spans.at(-1)
    if (last?.status === status) last.to = to
    else if (from < to) spans.push({ from, to, status })
  })
  return spans
}

function inWords(context: Context, id: string): string {
  const { say, text } = context
  const spans = spansOf(context, id).map(({ status, from }) => text.timeline.span(say.status(status), clock(context, from)))
  return text.timeline.lane(name(context, id), text.and(spans))
}

interface Drawn { height: number; caption: string; alt: string; happenings: Happenings | undefined }

function draw(context: Context, ids: readonly string[], { height, caption, alt, happenings }: Drawn): string {
  const scale = scaleOf(context.trace.horizon, LABELS, WIDTH - LABELS - EDGE)
  const top = AXIS + (happenings ? STRIP : 0)
  const bottom = top + ids.length * LANE
  const lanes = ids.map((id, i) => lane(context, id, scale, top + i * LANE + LANE / 2)).join('')
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, role: 'img',
    'font-family': 'Liberation Sans, Arial, Helvetica, sans-serif', 'font-size': 12,
  }, [
    element('title', {}, escape(caption)), element('desc', {}, escape(alt)),
    element('rect', { x: 0, y: 0, width: WIDTH, height, fill: '#ffffff' }),
    axis(context, scale, bottom), lanes, happenings ? happeningsStrip(happenings, scale, AXIS, bottom) : '', legend(context, bottom),
    happenings ? happeningsLegend(happenings, bottom + LEGEND + LEGEND_LINE / 2 - 2) : '',
  ].join(''))
}

/** The hours or days along the top: counted from the start, and by the calendar when there is one. */
function axis({ say, scenario }: Context, { x, ticks, step }: Scale, bottom: number): string {
  const anchor = { 'text-anchor': 'middle', 'font-size': 10.5 }
  return ticks.map((second) => {
    const date = scenario.start === undefined ? '' : say.clock(scenario.start, second).replace(YEAR, '')
    // Ticks a whole number of days apart all fall at the same time of day: the date says enough.
    const short = step % 86_400 === 0 ? date.slice(0, date.lastIndexOf(' ')) : date.slice(0, date.indexOf(' ')) + date.slice(date.lastIndexOf(' '))
    return element('path', { d: `M${x(second)} ${AXIS - 6}V${bottom}`, stroke: '#cfd6dd', fill: 'none' })
      + write(x(second), 13, say.offset(second), { ...anchor, 'font-weight': 'bold' }) + (date && write(x(second), 27, short, anchor))
  }).join('')
}

function lane(context: Context, id: string, { x }: Scale, y: number): string {
  const rule = element('path', { d: `M0 ${y + LANE / 2}H${WIDTH}`, stroke: '#e6eaee', fill: 'none' })
  const bars = spansOf(context, id).map(({ from, to, status }) => bar(status, x(from), y, Math.max(1.5, x(to) - x(from)))).join('')
  return rule + label(name(context, id), y) + bars + marksOf(context, id).map(({ kind, at }) => [kind, x(at)] as const)
    .reduce<[Mark, number][]>((kept, [kind, at]) => (kept.some(([other, where]) => other === kind && Math.abs(where - at) < NEAR) ? kept : [...kept, [kind, at]]), [])
    .map(([kind, at]) => mark(kind, at, y)).join('')
}

/** What is marked in a lane: where the MTPD passes during an interruption, and its fixed moments (the missed ones on top). */
function marksOf(context: Context, id: string): { kind: Mark; at: number }[] {
  const { interruptions, moments } = outcomeOf(context, id)
  const { mtpd } = serviceOf(context, id)
  const flags = mtpd === undefined ? [] : interruptions.map(({ from }) => from + seconds(mtpd)).filter((at) => at <= context.trace.horizon)
  const own = [...moments].sort((a, b) => Number(a.missed) - Number(b.missed))
  return [...own.map(({ at, missed }) => ({ kind: missed ? 'missed' : 'made', at }) as const), ...flags.map((at) => ({ kind: 'mtpd', at }) as const)]
}

const LINE = 31

/** The name of a lane, on two lines where it is long. */
function label(text: string, y: number): string {
  if (text.length <= LINE) return write(0, y + 4, text)
  const fold = text.lastIndexOf(' ', LINE)
  const [first, rest] = fold > 0 ? [text.slice(0, fold), text.slice(fold + 1)] : [text.slice(0, LINE), text.slice(LINE)]
  const small = { 'font-size': 11 }
  return write(0, y - 2, first, small) + write(0, y + 11, rest.length > LINE + 2 ? `${rest.slice(0, LINE)}…` : rest, small)
}

function legend({ say, text }: Context, top: number): string {
  const statuses = (['stopped', 'below-minimum', 'degraded', 'normal'] as const).map((status, i) => {
    const x = i * 178
    return bar(status, x + 1, top + 16, 26) + write(x + 34, top + 20, say.status(status))
  })
  const marks = (['mtpd', 'missed', 'made'] as const).map((kind, i) => mark(kind, i * 178 + 10, top + 36) + write(i * 178 + 34, top + 40, text.timeline[kind]))
  return element('path', { d: `M0 ${top + 2}H${WIDTH}`, stroke: INK, 'stroke-width': 0.8, fill: 'none' }) + statuses.join('') + marks.join('')
}
