import { messagesIn, type Messages } from '../../i18n/index.ts'
import { planTextsIn, type PlanTexts } from '../../i18n/plan.ts'
import type { Sentences } from '../../i18n/sentences.ts'
import { seconds } from '../../model/duration.ts'
import { componentOf, servicesOf, type Service } from '../../model/landscape.ts'
import type { Plan } from '../../model/plan.ts'
import { contextOf, type Context } from '../context.ts'
import { neededBy } from './dependence.ts'
import type { PlanInput, Played } from './input.ts'

/** A scenario that was played, with what the sections of its report look up. */
export interface Case extends Played { context: Context }

/** The input with what every part of the plan looks up. */
export interface PlanContext extends Omit<PlanInput, 'parts'> {
  say: Sentences
  text: Messages['report']
  glossary: Messages['glossary']
  texts: PlanTexts
  plan: Plan
  cases: readonly Case[]
  /** The critical services (all when none is marked so): the one that may be away the shortest first, those without an MTPD last. */
  watched: readonly string[]
  critical: boolean
  /** By component, the watched services that hang on it. */
  needed: ReadonlyMap<string, ReadonlySet<string>>
  municipality: string
}

export function planContextOf(input: Omit<PlanInput, 'parts'>): PlanContext {
  const { landscape, language, played, inputHash, date } = input
  const { say, report: text, glossary } = messagesIn(language)
  const all = servicesOf(landscape)
  const marked = all.filter((id) => componentOf(landscape, id).service?.critical)
  const watched = (marked.length ? marked : all).toSorted((a, b) => limitOf(componentOf(landscape, a).service) - limitOf(componentOf(landscape, b).service))
  return {
    ...input, say, text, glossary, texts: planTextsIn(language), plan: landscape.plan ?? {}, watched, critical: marked.length > 0, needed: neededBy(landscape, watched),
    municipality: landscape.style?.municipality ?? landscape.name,
    cases: played.map((one) => ({ ...one, context: contextOf({ ...one, landscape, language, inputHash, date }) })),
  }
}

/** Seconds after which a service has been away too long; infinite when nobody said. */
const limitOf = (service: Service | undefined): number => (service?.mtpd === undefined ? Infinity : seconds(service.mtpd))

export const serviceOf = ({ landscape }: PlanContext, id: string): Service => componentOf(landscape, id).service ?? {}

/** A duration in words; `otherwise` when there is none. */
export const inWords = ({ say }: PlanContext, duration: Parameters<typeof seconds>[0] | undefined, otherwise: string): string =>
  (duration === undefined ? otherwise : say.duration(seconds(duration)))

/** Who owns a service: as its service says, or else its component. */
export const ownerOf = (context: PlanContext, id: string): string | undefined => serviceOf(context, id).owner ?? componentOf(context.landscape, id).owner
