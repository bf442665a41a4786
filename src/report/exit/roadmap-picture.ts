import type { Roadmap } from '../../exit/roadmap.ts'
import type { ScheduledExit } from '../../exit/schedule.ts'
import { nameIn } from '../../i18n/told/exit/around.ts'
import type { Picture } from '../document.ts'
import { write } from '../timeline/shapes.ts'
import { element, escape } from '../xml.ts'
import { dayScale, type DayScale } from './day-scale.ts'
import { exitBar, exitLegend, LANE } from './exit-bar.ts'
import type { ExitContext } from './context.ts'
import { panels, PANELS } from './roadmap-panels.ts'

/** Measures in CSS pixels. */
export const WIDTH = 720, LABELS = 208
const AXIS = 26, LEGEND = 34, EDGE = 12
/** As many lanes as fit on a page with the lines above them, or without. */
const WITH_LINES = 22, WITHOUT = 40
const LONGEST = 34

/** The years of a plan: dependence, people and cost as lines, and below them a bar per exit; with many exits more pictures of bars. */
export function roadmapPictures(context: ExitContext, roadmap: Roadmap): Picture[] {
  const { own: { roadmap: texts } } = context
  const exits = (context.schedule?.schedule.exits ?? []).toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  const groups = [exits.slice(0, WITH_LINES)]
  for (let at = WITH_LINES; at < exits.length; at += WITHOUT) groups.push(exits.slice(at, at + WITHOUT))
  const scale = dayScale(roadmap.from, roadmap.to, LABELS, WIDTH - LABELS - EDGE)
  return groups.map((group, i) => {
    const caption = groups.length > 1 ? texts.morePicture(i + 1, groups.length) : texts.picture
    const alt = texts.pictureAlt(roadmap.from, roadmap.to, group.map(({ component, start, switched, ends }) => texts.barAlt(nameIn(context, component), start, switched, ends)).join(' '))
    const top = AXIS + (i === 0 ? PANELS : 0)
    const height = top + group.length * LANE + LEGEND
    const svg = element('svg', {
      xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, role: 'img', 'font-family': 'Liberation Sans, Arial, Helvetica, sans-serif', 'font-size': 11,
    }, [
      element('title', {}, escape(caption)), element('desc', {}, escape(alt)), element('rect', { x: 0, y: 0, width: WIDTH, height, fill: '#ffffff' }),
      axis(scale, top + group.length * LANE), i === 0 ? panels(context, roadmap, scale, AXIS) : '', ...group.map((exit, lane) => bar(context, exit, scale, top + lane * LANE)), exitLegend(texts.legend, top + group.length * LANE),
    ].join(''))
    return { kind: 'picture', caption, alt, width: WIDTH, height, svg }
  })
}

const axis = ({ x, years }: DayScale, bottom: number): string => years.map(({ day, label }) =>
  element('path', { d: `M${x(day)} ${AXIS - 6}V${bottom}`, stroke: '#cfd6dd', fill: 'none' }) + write(x(day), 14, label, { 'text-anchor': 'middle', 'font-weight': 'bold', 'font-size': 10.5 })).join('')

function bar(context: ExitContext, exit: ScheduledExit, scale: DayScale, y: number): string {
  const name = nameIn(context, exit.component)
  const contract = context.schedule?.terms[exit.component]?.contractEnd?.value ?? null
  return element('path', { d: `M0 ${y}H${WIDTH}`, stroke: '#e6eaee', fill: 'none' })
    + write(0, y + LANE / 2 + 4, name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name) + exitBar(exit, contract, scale, y + LANE / 2)
}
