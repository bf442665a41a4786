import { groupOf } from '../../model/need.ts'
import { clausesOf, type Selector } from '../../model/selector.ts'
import type { Cause, Link } from '../../engine/trace.ts'
import { fallbackNames, nameOf, namesOf, needAt } from '../names.ts'
import type { Sentences, Subject } from '../sentences.ts'
import { inUnits } from '../time.ts'
import { sentence } from '../text.ts'
import { durations } from './durations.ts'
import { and } from './lists.ts'
import { phrase } from './selectors.ts'
import { words } from './words.ts'

/** Levels nearer than this to each other are the same. */
const NEAR = 1e-6

const at = ({ scenario }: Subject, second: number) => durations.clock(scenario.start, second)
const are = (items: readonly unknown[]) => (items.length > 1 ? 'zijn' : 'is')

type NeedCause = Extract<Cause, { code: 'need' }>

/** What is missing in a need: one thing, or too many of a group. */
function missing(cause: NeedCause, component: string, { landscape }: Subject): string {
  const need = needAt(landscape, component, cause.need)
  const group = cause.group && need ? groupOf(need) : null
  const gone = `${and(namesOf(landscape, cause.on))} ${are(cause.on)}`
  const floor = need?.without ?? 0
  if (cause.value > floor + NEAR) return `${gone} er maar voor een deel`
  if (!group || group.atLeast === group.members.length) return `${gone} weg`
  const wanted = group.atLeast === 1 ? 'één daarvan is nodig' : `minstens ${group.atLeast} van de ${group.members.length} zijn nodig`
  return `${gone} weg, en ${wanted}`
}

/** The hold-up that has passed: "en de 8 uur die het zonder kon, zijn om". */
function passed(holdUp: number): string {
  if (holdUp <= 0) return ''
  const single = inUnits(holdUp).every(({ count }) => count === 1)
  return single ? ` en langer dan ${durations.duration(holdUp)} kon het niet zonder` : ` en de ${durations.duration(holdUp)} die het zonder kon, zijn om`
}

const namesOnly = (selector: Selector, component: string) =>
  clausesOf(selector).some((clause) => Object.keys(clause).join() === 'component' && clause.component === component)

/** What began it: the event that hits a component, by its own name or because it belongs to a larger whole. */
function hit(cause: Extract<Cause, { code: 'cut-off' }>, component: string, { scenario, landscape }: Subject): string {
  const event = scenario.events[cause.event]
  if (!event || !('cutOff' in event) || namesOnly(event.cutOff, component)) return 'hier begint het'
  const { text, plural } = phrase(event.cutOff, landscape)
  return cause.level > 0 ? `${text} ${plural ? 'werken' : 'werkt'} maar voor een deel` : `${text} ${plural ? 'vallen' : 'valt'} uit`
}

/** One reason why a component is not normal, as a clause; the component is "het". */
function reason(cause: Cause, { component, level }: Link, subject: Subject): string {
  switch (cause.code) {
    case 'cut-off': return hit(cause, component, subject)
    case 'need': {
      // What is left is said only where it is not plain from the level of the component itself.
      const rest = cause.value > level + NEAR ? `, zodat ${durations.share(cause.value)} van het werk overblijft` : ''
      return `${missing(cause, component, subject)}${passed(cause.holdUp)}${rest}`
    }
    case 'restart': return cause.until === null
      ? 'wat het nodig heeft is er weer, maar het start nog op en is binnen dit scenario niet klaar'
      : `wat het nodig heeft is er weer, maar het start nog op tot ${at(subject, cause.until)}`
    case 'deadlock': return cause.with.length === 0
      ? 'het wacht op zichzelf en komt zonder ingreep niet terug'
      : `het wacht op ${and(namesOf(subject.landscape, cause.with))} en die ${cause.with.length > 1 ? 'wachten' : 'wacht'} weer op dit: zonder ingreep komt niets hiervan terug`
    case 'fallback-ended': {
      const id = cause.fallback.includes('/') ? cause.fallback : `${component}/${cause.fallback}`
      return `de uitwijk ‘${fallbackNames(subject.landscape, id).name}’ kon het niet langer volhouden`
    }
  }
}

const reasons = (link: Link, subject: Subject): string => link.causes.map((cause) => reason(cause, link, subject)).join('; ')

/** What happens to a component when it comes to this level. */
function falls({ component, level }: Link, { landscape }: Subject): string {
  const minimum = landscape.components[component]?.service?.minimum ?? 0
  if (level <= NEAR) return 'stopt'
  if (level >= 1 - NEAR) return 'werkt normaal'
  return level < minimum - NEAR ? `zakt onder het minimum, naar ${durations.share(level)},` : `zakt naar ${durations.share(level)}`
}

export const causes: Pick<Sentences, 'link' | 'heldUp' | 'explanation'> = {
  link(link, subject) {
    const because = reasons(link, subject)
    return sentence(`${nameOf(subject.landscape, link.component)} ${falls(link, subject)} ${at(subject, link.since)}${because && `: ${because}`}`)
  },
  heldUp: ({ on, until }, subject) => sentence(
    `${and(namesOf(subject.landscape, on))} ${are(on)} al uitgevallen, maar dat wordt pas ${at(subject, until)} gevoeld`),
  explanation({ component, status, level, chain, heldUp }, subject) {
    const name = nameOf(subject.landscape, component)
    if (status === 'normal') return [`${name} werkt normaal.`, ...heldUp.map((held) => causes.heldUp(held, subject))].join(' ')
    const last = chain.at(-1)
    const because = last ? reasons(last, subject) : ''
    const share = status === 'stopped' ? '' : ` (${durations.share(level)})`
    const since = last ? ` sinds ${at(subject, last.since)}` : ''
    const state = status === 'below-minimum' ? 'zit' : status === 'degraded' ? 'werkt' : 'is'
    return sentence(`${name} ${state} ${words.status(status)}${share}${since}${because && `: ${because}`}`)
  },
}
