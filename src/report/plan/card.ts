import { nameOf } from '../../i18n/names.ts'
import { capital } from '../../i18n/text.ts'
import { seconds } from '../../model/duration.ts'
import type { Task } from '../../model/plan.ts'
import { dense, heading, list, paragraph, type Block, type Table } from '../document.ts'
import { checklist, table } from './blocks.ts'
import { derivedActivation, derivedSteps, missingIn } from './card-derived.ts'
import { handRows, notToTrust } from './card-fallbacks.ts'
import { contactsFor, contactTable, messageTable, taskTable } from './contacts.ts'
import { inWords, ownerOf, serviceOf, type Case, type PlanContext } from './context.ts'
import { fitted, type Piece } from './fit.ts'

/**
 * The action card of a scenario: one A4 page to work from when all screens are dark. What people wrote down comes first, beside it
 * what follows from the scenario; what does not fit on the page is counted, never silently left out. `level` is that of its title; what is on it stands one lower.
 */
export function card(context: PlanContext, of: Case, level: 1 | 2): Block[] {
  const { texts: { cards: texts }, plan } = context
  const { response = {} } = of.scenario
  const below = (level + 1) as 2 | 3
  const title = heading(level, texts.heading(of.scenario.name))
  const steps = response.firstHours?.length ? response.firstHours.map((task) => told(context, task)) : derivedSteps(context, of)
  const activation = response.activation?.length ? response.activation : derivedActivation(context, of)
  const messages = response.communication?.length ? response.communication : plan.communication ?? []
  const missing = missingIn(context, of)
  // Below a chapter the small and close title would look like what stands below it.
  return [...(level === 1 ? dense([title]) : [title]), ...dense(fitted([
    listed(context, below, texts.when, activation, 3, false),
    listed(context, below, texts.firstHours, steps, 8, true),
    tabled(context, taskTable(context, response.tasks ?? [], texts.tasksCaption), 2),
    stops(context, of),
    tabled(context, table({ caption: texts.handCaption, header: Object.values(texts.hand), rows: handRows(context, of), widths: [40, 17, 12, 17, 14] }), 2),
    listed(context, below, texts.trust, notToTrust(context, of), 3, false),
    tabled(context, contactTable(context, contactsFor(context, response.contacts), false), 3),
    tabled(context, messageTable(context, messages), 2),
    fixed([...(missing.length ? [paragraph(texts.missing(context.text.and(missing)), 'note')] : []), paragraph(texts.byHand)]),
  ], level === 1 ? 7.8 : 12))]
}

/** A step with before when and by whom it is done. */
const told = (context: PlanContext, { do: what, who, within }: Task): string =>
  [[within === undefined ? '' : capital(context.texts.words.within(inWords(context, within, ''))), who ?? ''].filter(Boolean).join(', '), what].filter(Boolean).join(': ')

const plain = (items: readonly string[]) => list(false, items)
const fixed = (blocks: readonly Block[]): Piece => ({ rows: 0, least: 0, show: () => [...blocks] })

function listed({ texts: { cards: { shown } } }: PlanContext, level: 2 | 3, title: string, items: readonly string[], least: number, check: boolean): Piece {
  return {
    rows: items.length, least: Math.min(least, items.length),
    show: (n) => (items.length ? [heading(level, shown(title, n, items.length)), ...(check ? checklist : plain)(items.slice(0, n))] : []),
  }
}

function tabled({ texts: { cards: { shown } } }: PlanContext, blocks: readonly Block[], least: number): Piece {
  const [whole] = blocks.filter((block): block is Table => block.kind === 'table')
  if (!whole) return fixed([])
  const { caption, rows } = whole
  return { rows: rows.length, least: Math.min(least, rows.length), show: (n) => [{ ...whole, caption: shown(caption, n, rows.length), rows: rows.slice(0, n) }] }
}

/** The services that stop, the first one first, with when they must be back at the latest. */
function stops(context: PlanContext, { trace, context: own }: Case): Piece {
  const { landscape, say, texts: { cards: texts, words } } = context
  const ids = trace.summary.interrupted
  if (ids.length === 0) return fixed([paragraph(texts.nothing)])
  const rows = ids.map((id) => {
    const from = trace.services[id]?.interruptions[0]?.from ?? 0
    const { mtpd } = serviceOf(context, id)
    return [
      nameOf(landscape, id), from === 0 ? words.atOnce : words.after(say.duration(from)),
      mtpd === undefined ? own.text.actions.noLimit : words.after(say.duration(from + seconds(mtpd))), ownerOf(context, id) ?? words.unknown,
    ]
  })
  return tabled(context, table({ caption: texts.stopsCaption, header: Object.values(texts.stops), rows, widths: [36, 16, 24, 24] }), 4)
}
