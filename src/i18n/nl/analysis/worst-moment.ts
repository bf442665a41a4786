import { calendarTime } from '../../time.ts'
import { durations, longDate, MONTHS, WEEKDAYS } from '../durations.ts'
import { few } from '../lists.ts'

const { number } = durations

/** "dinsdag 24 november 2026 om 13:00", from `2026-11-24T13:00`. */
const when = (local: string): string => {
  const { weekday, day, month, year, time } = calendarTime(local, 0)
  return `${WEEKDAYS[weekday]} ${day} ${MONTHS[month]} ${year} om ${time}`
}
const miss = (services: readonly string[]): string =>
  services.length === 1 ? `mist 1 dienst een vast moment: ${services[0]}` : `missen ${services.length} diensten een vast moment: ${few(services)}`
const people = (n: number): string => (n ? ` Dat raakt hoogstens ${number(n)} mensen.` : '')

/** The start at which a scenario does the most harm. */
export const worstMoment = {
  scenario: 'Scenario',
  from: 'Vanaf',
  period: 'Zo lang',
  periods: { month: 'een maand', quarter: 'drie maanden', year: 'een jaar' },
  when,
  noMoments: 'Geen enkele dienst heeft een vast moment. Dan maakt het niet uit wanneer dit begint. Vaste momenten geeft u in Landschap op bij de dienst.',
  worst: (start: string, services: readonly string[], n: number) => `Begint dit op ${when(start)}, dan ${miss(services)}.${people(n)}`,
  nothing: (days: number) => `Op welk uur van deze ${number(days)} dagen het ook begint: geen enkele dienst mist een vast moment.`,
  harmless: (days: number, of: number) => `Op ${number(days)} van de ${number(of)} dagen mist geen enkele dienst iets, op welk uur het ook begint.`,
  written: (start: string, services: readonly string[]): string => (services.length ? `In het scenario begint het op ${when(start)}. Dan ${miss(services)}.` : `In het scenario begint het op ${when(start)}. Dan mist geen enkele dienst een vast moment.`),
  picture: 'Elke dag met zijn slechtste uur',
  pictureAlt: 'Een kalender met een vak per dag. Het getal is het aantal diensten dat een vast moment mist; hoe sterker de kleur, hoe meer mensen dat raakt.',
  keys: 'Met de pijltjestoetsen gaat u van dag naar dag.',
  legend: { weekend: 'streep eronder: weekend', none: 'niets gemist', few: 'weinig', many: 'veel', number: 'het getal: hoeveel diensten iets missen', people: 'sterkere kleur: meer mensen geraakt', moments: 'sterkere kleur: meer momenten gemist' },
  month: (year: number, month: number) => `${MONTHS[month]} ${year}`,
  day: (start: string, services: number, n: number): string =>
    `${longDate(start.slice(0, 10))}: ${services === 0 ? 'niets gemist' : `${services === 1 ? '1 dienst mist' : `${services} diensten missen`} iets${n ? `, hoogstens ${number(n)} mensen` : ''}`}`,
  caption: (n: number) => (n === 1 ? 'De slechtste dag' : `De ${number(n)} slechtste dagen`),
  columns: { start: 'Begin', services: 'Diensten', moments: 'Gemiste momenten', people: 'Mensen, hoogstens' },
  moment: (name: string, service: string, date: string) => `${service}: ${name} (${longDate(date.slice(0, 10))})`,
  unknown: 'niet bekend',
}
