import { longDate } from '../durations.ts'
import { few } from '../lists.ts'
import type { fallbackAudit as nl } from '../../nl/analysis/fallback-audit.ts'

/** "1 fallback", "3 fallbacks". */
const are = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`

/** Whether the fallbacks help, over all scenarios. */
export const fallbackAudit: typeof nl = {
  none: 'No fallbacks are recorded. When something is lost, nothing takes over.',
  noScenarios: 'There are no scenarios yet. Without a scenario nobody can see whether a fallback helps.',
  holds: (n: number, of: number): string => (of === 1 ? `The only fallback ${n ? 'holds' : 'does not hold'} in every scenario in which it is needed.`
    : `Of the ${of} fallbacks ${n === 1 ? '1 holds' : `${n} hold`} in every scenario in which they are needed.`),
  isFalse: (n: number) => `${are(n, 'is a false fallback: it needs', 'are false fallbacks: they need')} the very thing that fails.`,
  fails: (n: number) => `${are(n, 'fails itself in some scenario, comes too late or is too small', 'fail themselves in some scenario, come too late or are too small')}.`,
  partly: (n: number) => `${are(n, 'runs out, gives less than planned or is not activated', 'run out, give less than planned or are not activated')}.`,
  idle: (n: number) => `${are(n, 'is needed in no scenario at all', 'are needed in no scenario at all')}: of ${n === 1 ? 'that one' : 'those'} we do not know whether ${n === 1 ? 'it helps' : 'they help'}.`,
  shares: (n: number) => `${are(n, 'rests on something that what it replaces rests on too', 'rest on something that what they replace rests on too')}. When that is lost, the fallback is no help.`,
  untested: (never: number, old: number): string => [
    never ? `${are(never, 'fallback was', 'fallbacks were')} never tested` : '',
    old ? `${are(old, 'fallback was', 'fallbacks were')} tested more than a year ago` : '',
  ].filter(Boolean).join(', ') + '.',
  over: (n: number, name: string): string => (n === 1 ? `Judged over 1 scenario: ${name}. How the fallbacks do in other scenarios is not told by this.` : `Judged over ${n} scenarios.`),
  caption: 'All fallbacks, the most worrying first',
  columns: { fallback: 'Fallback', verdict: 'Verdict', scenario: 'Worst in', shared: 'Shared cause', tested: 'Last tested', services: 'Services that hang on it' },
  named: (name: string, component: string) => `${component} – ${name}`,
  notCalled: 'needed in no scenario',
  tested: { never: 'never', old: (date: string) => `${longDate(date)}, more than a year ago`, recent: (date: string) => `on ${longDate(date)}`, ahead: (date: string) => `${longDate(date)}, which is still to come` },
  noServices: 'none',
  nothingShared: 'none',
  matrix: 'Every fallback in every scenario',
  matrixAlt: (fallbacks: number, scenarios: number) => `${are(fallbacks, 'fallback', 'fallbacks')} in ${are(scenarios, 'scenario', 'scenarios')}: a sign for each verdict. The table below says the same in words.`,
  numbers: 'The numbers of the scenarios',
  legend: { good: 'holds', partly: 'runs out, gives less or is not activated', poor: 'too late or too small', bad: 'false, or fails itself', idle: 'not needed' },
  list: few,
  onMap: 'On the map',
  reason: 'Why',
}
