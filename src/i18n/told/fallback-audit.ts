import type { AuditAnswer, AuditedFallback, Tested } from '../../analysis/fallback-audit/answer.ts'
import type { Verdict } from '../../engine/trace.ts'
import { fallbackNames, namesOf } from '../names.ts'
import { scenarioName, type Around } from './around.ts'

/** How much a verdict helps, from best to worst; `idle`: it was not called. */
export type Help = 'good' | 'partly' | 'poor' | 'bad' | 'idle'
const HELP: Record<Verdict['code'], Help> = {
  holds: 'good', weakened: 'partly', 'runs-out': 'partly', 'not-activated': 'partly', late: 'poor', 'too-small': 'poor', false: 'bad', broken: 'bad', 'not-called': 'idle',
}
export const helpOf = (code: Verdict['code']): Help => HELP[code]

/** What the audit means, in sentences; the gravest count of each fallback decides where it is counted. */
export function auditMeaning({ fallbacks, scenarios }: AuditAnswer, { texts: { fallbackAudit: texts } }: Around): string[] {
  if (fallbacks.length === 0) return [texts.none]
  const among = (wanted: (one: AuditedFallback) => boolean): number => fallbacks.filter(wanted).length
  const code = ({ worst }: AuditedFallback) => worst.code
  const falseOnes = among((one) => code(one) === 'false')
  const fails = among((one) => ['broken', 'late', 'too-small'].includes(code(one)))
  const partly = among((one) => helpOf(code(one)) === 'partly')
  const idle = among((one) => code(one) === 'not-called')
  const shares = among((one) => one.shared.length > 0 && code(one) !== 'false')
  const [never, old] = [among(({ tested }) => tested.state === 'never'), among(({ tested }) => tested.state === 'old')]
  return [
    scenarios.length ? texts.holds(among((one) => code(one) === 'holds'), fallbacks.length) : texts.noScenarios,
    ...(falseOnes ? [texts.isFalse(falseOnes)] : []), ...(fails ? [texts.fails(fails)] : []), ...(partly ? [texts.partly(partly)] : []),
    ...(idle && scenarios.length ? [texts.idle(idle)] : []), ...(shares ? [texts.shares(shares)] : []), ...(never || old ? [texts.untested(never, old)] : []),
  ]
}

const testedText = (tested: Tested, { texts: { fallbackAudit: { tested: texts } } }: Around): string =>
  (tested.state === 'never' ? texts.never : texts[tested.state](tested.date))

export function fallbackLabel({ component, fallback }: AuditedFallback, { landscape, texts }: Around): string {
  const names = fallbackNames(landscape, `${component}/${fallback}`)
  return texts.fallbackAudit.named(names.name, names.component)
}

/** The worst verdict as a full sentence; empty when it was never called. */
export function worstSentence({ component, fallback, covers, scenario, worst }: AuditedFallback, { landscape, scenarios, say }: Around): string {
  const played = scenarios.find(({ file }) => file === scenario)?.value
  return played ? say.verdict({ component, fallback, covers, calls: [], gives: [], verdict: worst }, { landscape, scenario: played }) : ''
}

/** A row of the table: the cells as they are read. */
export function auditCells(one: AuditedFallback, around: Around): string[] {
  const { landscape, say, texts: { fallbackAudit: texts } } = around
  return [
    fallbackLabel(one, around), say.verdictName(one.worst.code), one.scenario === null ? texts.notCalled : scenarioName(around, one.scenario),
    texts.list(namesOf(landscape, one.shared)) || texts.nothingShared, testedText(one.tested, around), texts.list(namesOf(landscape, one.services)) || texts.noServices,
  ]
}
