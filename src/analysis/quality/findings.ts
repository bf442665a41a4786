import { compile } from '../../engine/compile.ts'
import { chainOf } from '../../model/enrichment/chain.ts'
import { interviewQuestions } from '../../model/enrichment/interview.ts'
import { supplierQuestions } from '../../model/enrichment/suppliers.ts'
import { seconds } from '../../model/duration.ts'
import { graphOf } from '../../model/graph.ts'
import { componentOf, servicesOf, type Landscape, type Service } from '../../model/landscape.ts'
import { componentsIn } from '../../model/need.ts'
import type { Source } from '../../model/source.ts'
import { hanging } from '../lasting/hanging.ts'
import { testedOn } from '../fallback-audit/tested.ts'
import { watchedServices } from '../lasting/long-run.ts'
import { recovery } from '../recovery/recovery.ts'
import { WHOLE } from '../ground.ts'
import { FINDINGS, type Finding, type FindingCode } from './answer.ts'
import { undecided } from './turned.ts'

type Found = Pick<Finding, 'component' | 'about'>
const found = (component: string, about: string[] = []): Found => ({ component, about })

const SEARCHES: Record<FindingCode, (landscape: Landscape, today: string) => Found[]> = {
  'rto-above-mtpd': (landscape) => services(landscape).filter(([, { rto, mtpd }]) => rto !== undefined && mtpd !== undefined && seconds(rto) > seconds(mtpd)).map(([id]) => found(id)),
  'no-mtpd': (landscape) => watchedServices(landscape).filter((id) => componentOf(landscape, id).service?.mtpd === undefined).map((id) => found(id)),
  'no-owner': (landscape) => services(landscape).filter(([id, { owner }]) => owner === undefined && componentOf(landscape, id).owner === undefined).map(([id]) => found(id)),
  // Of what comes from a supplier as a rule, only what nobody here keeps either: with an owner it is people's own.
  'no-supplier': (landscape) => supplierQuestions(landscape).filter(({ id, answered }) => !answered && componentOf(landscape, id).owner === undefined).map(({ id }) => found(id)),
  'never-tested': (landscape, today) => fallbacksThat(landscape, (tested) => ['never', 'ahead'].includes(testedOn(tested, today).state)),
  'tested-long-ago': (landscape, today) => fallbacksThat(landscape, (tested) => testedOn(tested, today).state === 'old'),
  undecided: (landscape) => undecided(landscape).map(({ dependent, on }) => found(dependent, [on])),
  assumption: (landscape) => assumed(landscape, (source) => source.type === 'assumption' && source.confidence === undefined),
  'low-confidence': (landscape) => assumed(landscape, (source) => source.confidence === 'low'),
  'no-source': unconfirmed,
  unused: (landscape) => {
    const graph = graphOf(landscape)
    const aboveAll = ['process', 'service', 'team']
    return Object.entries(landscape.components).filter(([id, { service, kind }]) => !service && !aboveAll.includes(kind) && graph.inDegree(id) === 0).map(([id]) => found(id))
  },
  cycle: (landscape) => {
    const ask = { lost: 'everything', teams: null } as const
    const ground = { landscape, scenarios: [], today: '' }
    const { loops } = recovery.join(ground, ask, [recovery.part(ground, ask, WHOLE)])
    return loops.map(({ components: [first = '', ...others] }) => found(first, others))
  },
}

const services = (landscape: Landscape): [string, Service][] => servicesOf(landscape).map((id) => [id, componentOf(landscape, id).service as Service])

const fallbacksThat = ({ components }: Landscape, does: (tested: string | undefined) => boolean): Found[] => Object.entries(components)
  .flatMap(([id, { fallbacks = {} }]) => Object.entries(fallbacks).filter(([, { tested }]) => does(tested)).map(([name]) => found(id, [name])))

/** Components that say so of themselves, of them as a service, or of needs (then named); each once. */
function assumed({ components }: Landscape, is: (source: Exclude<Source, string>) => boolean): Found[] {
  const says = (source: Source | undefined) => source !== undefined && is(typeof source === 'string' ? { type: source === 'assumption' ? source : 'register', confidence: undefined } : source)
  return Object.entries(components).flatMap(([id, { source, service, needs = [] }]) => {
    const about = needs.flatMap((need) => (typeof need !== 'string' && says(need.source) ? componentsIn(need) : []))
    return says(source) || says(service?.source) || about.length ? found(id, [...new Set(about)]) : []
  })
}

/**
 * What the critical services rest on that nobody confirmed: needs that the interview would still ask about, and that neither they, nor their
 * component, nor the landscape as a whole gives a source for, other than that a register has them. A line per component.
 */
function unconfirmed(landscape: Landscape): Found[] {
  const confirms = (source: Source | undefined) => source !== undefined && (typeof source === 'string' || source.type !== 'register')
  const about = new Map<string, string[]>()
  for (const { id, need, answered } of interviewQuestions(landscape)) {
    if (answered || confirms(need.source ?? componentOf(landscape, id).source ?? landscape.source)) continue
    about.set(id, [...(about.get(id) ?? []), ...componentsIn(need)])
  }
  for (const { id } of chainOf(landscape)) {
    const { service, source } = componentOf(landscape, id)
    if (service?.critical && !confirms(service.source ?? source ?? landscape.source) && !about.has(id)) about.set(id, [])
  }
  return [...about].map(([id, needs]) => found(id, [...new Set(needs)]))
}

/** All findings: by code in the order of FINDINGS, what most services hang on first. */
export function findingsIn(landscape: Landscape, today: string): Finding[] {
  const program = compile(landscape)
  const servicesOn = hanging(landscape, program)
  return FINDINGS.flatMap((code) => SEARCHES[code](landscape, today)
    .map(({ component, about }): Finding => ({ code, component, about, services: servicesOn([program.indexOf.get(component) as number]) }))
    .sort((a, b) => b.services.length - a.services.length || compared(a.component, b.component) || compared(a.about.join(), b.about.join())))
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
