import { longDate } from '../durations.ts'
import { few } from '../lists.ts'

/** "1 uitwijk", "3 uitwijken". */
const are = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`

/** Whether the fallbacks help, over all scenarios. */
export const fallbackAudit = {
  none: 'Er zijn geen uitwijken vastgelegd. Valt er iets weg, dan neemt niets het over.',
  noScenarios: 'Er zijn nog geen scenario’s. Zonder scenario is niet te zien of een uitwijk helpt.',
  holds: (n: number, of: number): string => (of === 1 ? `De enige uitwijk houdt het ${n ? '' : 'niet '}in elk scenario waarin hij nodig is.`
    : `Van de ${of} uitwijken ${n === 1 ? 'houdt er 1' : `houden er ${n}`} het in elk scenario waarin ze nodig zijn.`),
  isFalse: (n: number) => `${are(n, 'is een schijnuitwijk', 'zijn schijnuitwijken')}: ${n === 1 ? 'hij heeft' : 'ze hebben'} zelf nodig wat uitvalt.`,
  fails: (n: number) => `${are(n, 'valt in een scenario zelf uit, komt te laat of is te klein', 'vallen in een scenario zelf uit, komen te laat of zijn te klein')}.`,
  partly: (n: number) => `${are(n, 'raakt op, valt tegen of wordt niet ingezet', 'raken op, vallen tegen of worden niet ingezet')}.`,
  idle: (n: number) => `${are(n, 'is in geen enkel scenario nodig', 'zijn in geen enkel scenario nodig')}: daarvan weten we niet of ${n === 1 ? 'hij helpt' : 'ze helpen'}.`,
  shares: (n: number) => `${are(n, 'hangt aan iets waar ook aan hangt wat hij vervangt', 'hangen aan iets waar ook aan hangt wat ze vervangen')}. Valt dat weg, dan helpt de uitwijk niet.`,
  untested: (never: number, old: number): string => [
    never ? `${are(never, 'uitwijk is', 'uitwijken zijn')} nooit getest` : '',
    old ? `${are(old, 'uitwijk is', 'uitwijken zijn')} meer dan een jaar geleden getest` : '',
  ].filter(Boolean).join(', ') + '.',
  over: (n: number, name: string): string => (n === 1 ? `Beoordeeld over 1 scenario: ${name}. Hoe de uitwijken zich in andere scenario’s houden, is hiermee niet gezegd.` : `Beoordeeld over ${n} scenario’s.`),
  caption: 'Alle uitwijken, de zorgelijkste eerst',
  columns: { fallback: 'Uitwijk', verdict: 'Oordeel', scenario: 'Het slechtst in', shared: 'Gedeelde oorzaak', tested: 'Laatst getest', services: 'Diensten die eraan hangen' },
  named: (name: string, component: string) => `${component}: ${name}`,
  notCalled: 'in geen scenario nodig',
  tested: { never: 'nooit', old: (date: string) => `${longDate(date)}, meer dan een jaar geleden`, recent: (date: string) => longDate(date), ahead: (date: string) => `${longDate(date)}, dat is nog niet geweest` },
  noServices: 'geen',
  nothingShared: 'geen',
  matrix: 'Elke uitwijk in elk scenario',
  matrixAlt: (fallbacks: number, scenarios: number) => `${are(fallbacks, 'uitwijk', 'uitwijken')} in ${are(scenarios, 'scenario', 'scenario’s')}: een teken per oordeel. De tabel eronder zegt hetzelfde in woorden.`,
  numbers: 'De nummers van de scenario’s',
  legend: { good: 'houdt het', partly: 'raakt op, valt tegen of is niet ingezet', poor: 'te laat of te klein', bad: 'schijnuitwijk, of valt zelf uit', idle: 'niet nodig' },
  list: few,
  onMap: 'Op de kaart',
  reason: 'Waarom',
}
