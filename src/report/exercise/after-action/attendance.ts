import { paragraph, type Block } from '../../document.ts'
import { roleName } from '../context.ts'
import { chapter, participantName, type AfterContext } from './context.ts'

/** Who was there, and which roles nobody played. */
export function attendance(context: AfterContext): Block[] {
  const { texts: { afterAction: { attendance: texts, none, notNoted } }, exercise: { participants = [], roles = {} }, after: { present } } = context
  const rows = participants.map(({ role, organisation }, nth) => [
    participantName(context, nth), role === undefined ? none : roleName(context, role), organisation ?? none,
    present[nth] === true ? texts.yes : present[nth] === false ? texts.no : notNoted,
  ])
  // Where nothing was noted of somebody, nothing is said of the role either.
  const absent = Object.keys(roles).filter((id) => participants.every(({ role }, nth) => role !== id || present[nth] === false))
  return [
    ...chapter(context, 'attendance', texts.heading),
    rows.length ? { kind: 'table', caption: texts.caption, header: Object.values(texts.columns), rows, widths: [30, 32, 22, 16] } : paragraph(texts.nobody),
    ...(rows.length && absent.length ? [paragraph(texts.absent(absent.map((id) => roleName(context, id))))] : []),
  ]
}
