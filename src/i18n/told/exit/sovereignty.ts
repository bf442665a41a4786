import type { Risk } from '../../../exit/risks.ts'
import type { ServiceLevel, SovereigntyAnswer } from '../../../exit/sovereignty.ts'
import type { Objective } from '../../../model/exit.ts'
import { nameIn, type ExitAround } from './around.ts'

/** The highest level that still counts as low. */
const LOW = 1

/** How sovereign the services are, in sentences; the first one answers the question. */
export function sovereigntyMeaning({ services, version }: SovereigntyAnswer, { texts: { heat: texts, sovereignty } }: ExitAround): string[] {
  const all = Object.values(services)
  if (!all.length) return [texts.nothing]
  const covered = all.reduce((sum, one) => sum + one.covered, 0)
  return [
    texts.headline(all.filter(({ seal }) => seal !== null && seal <= LOW).length, all.length), texts.chain, texts.gate,
    texts.known(covered ? all.reduce((sum, one) => sum + one.known, 0) / covered : 0), texts.framework(sovereignty.framework, version),
  ]
}

/** Why a service has its level on an objective, in sentences. */
export function levelTexts({ services }: SovereigntyAnswer, service: string, objective: Objective, around: ExitAround): string[] {
  const { heat: texts, sovereignty } = around.texts
  const score = services[service]
  const level: ServiceLevel | undefined = score?.objectives[objective]
  const unknown = score?.unknown[objective] ?? []
  const names = (ids: readonly string[]) => ids.map((id) => nameIn(around, id))
  return [
    sovereignty.asks[objective],
    ...(level ? [`${level.level}: ${sovereignty.seals[level.level]}. ${sovereignty.sealMeans[level.level]}`, texts.decides(names(level.all)), sovereignty.rule[level.rule]] : [unknown.length ? texts.empty : texts.notAskedMeans]),
    ...(unknown.length ? [texts.unknown(names(unknown))] : []),
  ]
}

/** A risk as a word, with what it rests on. */
export function riskTexts({ level, because, unknown }: Risk, around: ExitAround): { word: string; because: string } {
  const { heat: texts, sovereignty } = around.texts
  const word = level === null ? texts.riskUnknown : `${level} ${sovereignty.riskLevels[level]}`
  return { word: unknown.length && level !== null ? `${word} (${texts.perhapsHigher})` : word, because: because.slice(0, 3).map((id) => nameIn(around, id)).join(', ') }
}
