import { groupOf } from '../../model/need.ts'
import { clausesOf, type Selector } from '../../model/selector.ts'
import type { Cause, Link } from '../../engine/trace.ts'
import { fallbackNames, nameOf, namesOf, needAt } from '../names.ts'
import type { Sentences, Subject } from '../sentences.ts'
import { sentence } from '../text.ts'
import { durations } from './durations.ts'
import { and } from './lists.ts'
import { phrase } from './selectors.ts'
import { words } from './words.ts'

/** Levels nearer than this to each other are the same. */
const NEAR = 1e-6

const at = ({ scenario }: Subject, second: number) => durations.clock(scenario.start, second)
const are = (items: readonly unknown[]) => (items.length > 1 ? 'are' : 'is')

type NeedCause = Extract<Cause, { code: 'need' }>

/** What is missing in a need: one thing, or too many of a group. */
function missing(cause: NeedCause, component: string, { landscape }: Subject): string {
  const need = needAt(landscape, component, cause.need)
  const group = cause.group && need ? groupOf(need) : null
  const gone = `${and(namesOf(landscape, cause.on))} ${are(cause.on)}`
  const floor = need?.without ?? 0
  if (cause.value > floor + NEAR) return `${gone} only partly there`
  if (!group || group.atLeast === group.members.length) return `${gone} gone`
  const wanted = group.atLeast === 1 ? 'one of them is needed' : `at least ${group.atLeast} of the ${group.members.length} are needed`
  return `${gone} gone, and ${wanted}`
}

const passed = (holdUp: number): string =>
  holdUp <= 0 ? '' : ` and the time it could do without (${durations.duration(holdUp)}) has run out`

const namesOnly = (selector: Selector, component: string) =>
  clausesOf(selector).some((clause) => Object.keys(clause).join() === 'component' && clause.component === component)

/** What began it: the event that hits a component, by its own name or because it belongs to a larger whole. */
function hit(cause: Extract<Cause, { code: 'cut-off' }>, component: string, { scenario, landscape }: Subject): string {
  const event = scenario.events[cause.event]
  if (!event || !('cutOff' in event) || namesOnly(event.cutOff, component)) return 'this is where it begins'
  const { text, plural } = phrase(event.cutOff, landscape)
  return cause.level > 0 ? `${text} ${plural ? 'work' : 'works'} only in part` : `${text} ${plural ? 'fail' : 'fails'}`
}

/** One reason why a component is not normal, as a clause; the component is "it". */
function reason(cause: Cause, { component, level }: Link, subject: Subject): string {
  switch (cause.code) {
    case 'cut-off': return hit(cause, component, subject)
    case 'need': {
      // What is left is said only where it is not plain from the level of the component itself.
      const rest = cause.value > level + NEAR ? `, so that ${durations.share(cause.value)} of the work is left` : ''
      return `${missing(cause, component, subject)}${passed(cause.holdUp)}${rest}`
    }
    case 'restart': return cause.until === null
      ? 'what it needs is back, but it is still starting up and will not be ready within this scenario'
      : `what it needs is back, but it is still starting up until ${at(subject, cause.until)}`
    case 'deadlock': return cause.with.length === 0
      ? 'it waits for itself and does not come back without intervention'
      : `it waits for ${and(namesOf(subject.landscape, cause.with))}, which ${cause.with.length > 1 ? 'wait' : 'waits'} for it in turn: without intervention none of these come back`
    case 'fallback-ended': {
      const id = cause.fallback.includes('/') ? cause.fallback : `${component}/${cause.fallback}`
      return `the fallback ‘${fallbackNames(subject.landscape, id).name}’ could not go on any longer`
    }
  }
}

const reasons = (link: Link, subject: Subject): string => link.causes.map((cause) => reason(cause, link, subject)).join('; ')

/** What happens to a component when it comes to this level. */
function falls({ component, level }: Link, { landscape }: Subject): string {
  const minimum = landscape.components[component]?.service?.minimum ?? 0
  if (level <= NEAR) return 'stops'
  if (level >= 1 - NEAR) return 'works normally'
  return level < minimum - NEAR ? `drops below its minimum, to ${durations.share(level)},` : `drops to ${durations.share(level)}`
}

export const causes: Pick<Sentences, 'link' | 'heldUp' | 'explanation'> = {
  link(link, subject) {
    const because = reasons(link, subject)
    return sentence(`${nameOf(subject.landscape, link.component)} ${falls(link, subject)} ${at(subject, link.since)}${because && `: ${because}`}`)
  },
  heldUp: ({ on, until }, subject) => sentence(
    `${and(namesOf(subject.landscape, on))} ${on.length > 1 ? 'have' : 'has'} already failed, but that will not be felt until ${at(subject, until)}`),
  explanation({ component, status, level, chain, heldUp }, subject) {
    const name = nameOf(subject.landscape, component)
    if (status === 'normal') return [`${name} works normally.`, ...heldUp.map((held) => causes.heldUp(held, subject))].join(' ')
    const last = chain.at(-1)
    const because = last ? reasons(last, subject) : ''
    const share = status === 'stopped' ? '' : ` (${durations.share(level)})`
    const [verb, since] = last ? ['has been', ` since ${at(subject, last.since)}`] : ['is', '']
    return sentence(`${name} ${verb} ${words.status(status)}${share}${since}${because && `: ${because}`}`)
  },
}
