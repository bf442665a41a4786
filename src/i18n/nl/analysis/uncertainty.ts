import { durations } from '../durations.ts'
import { and } from '../lists.ts'

const { duration, number, share } = durations

/** "1 op de 10": a chance in words that can be pictured. */
const chance = (value: number): string => {
  if (value <= 0) return 'nooit'
  if (value >= 1) return 'altijd'
  const inHundred = Math.round(value * 100)
  if (inHundred === 0) return 'minder dan 1 op de 100 keer'
  if (inHundred === 100) return 'bijna altijd'
  return inHundred % 10 === 0 ? `${inHundred / 10} op de 10 keer` : `${inHundred} op de 100 keer`
}

/** How sure the outcome is, when durations are uncertain. */
export const uncertainty = {
  scenario: 'Scenario',
  runs: 'Aantal keren doorrekenen',
  more: 'Meer',
  seed: 'Startgetal',
  seedHint: 'Met hetzelfde startgetal komt er precies hetzelfde uit.',
  chance,
  certain: 'Alle duren in dit landschap en dit scenario zijn als één getal opgegeven. Er is dus niets onzeker: elke keer komt hetzelfde eruit.',
  howTo: 'Weet u een duur niet precies? Geef in Landschap bij het onderdeel een kortste, een waarschijnlijkste en een langste tijd op. Dan laat dit scherm zien hoe groot de kans is dat het misgaat.',
  intro: (runs: number, uncertain: number) => `Het scenario is ${number(runs)} keer doorgerekend. Daarbij ${uncertain === 1 ? 'kreeg de ene onzekere duur' : `kregen de ${number(uncertain)} onzekere duren`} steeds een andere waarde tussen de kortste en de langste.`,
  never: 'Geen enkele dienst stopt, hoe de onzekere duren ook uitvallen.',
  always: (names: readonly string[]) => `${and(names)} ${names.length === 1 ? 'stopt' : 'stoppen'} altijd, hoe de duren ook uitvallen.`,
  maybe: (n: number) => `Bij ${n === 1 ? '1 dienst hangt' : `${number(n)} diensten hangt`} het ervan af of ${n === 1 ? 'hij' : 'ze'} ${n === 1 ? 'stopt' : 'stoppen'}.`,
  certainBreach: (names: readonly string[]) => `${and(names)} ${names.length === 1 ? 'gaat' : 'gaan'} altijd over de MTPD (de langste uitval die nog te dragen is).`,
  breach: (name: string, part: number) => `De kans dat ${name} over de MTPD gaat (langer uitvalt dan nog te dragen is): ${chance(part)}.`,
  noBreach: 'Geen enkele dienst gaat over de MTPD (de langste uitval die nog te dragen is).',
  matters: (name: string, what: string, longer: boolean) => `Voor ${name} maakt ${what} het meeste uit: hoe langer dat duurt, hoe ${longer ? 'langer' : 'korter'} de uitval.`,
  of: {
    'hold-up': (component: string, on: string) => `hoe lang ${component} het uithoudt zonder ${on}`,
    group: 'een deel van wat het nodig heeft',
    restart: (component: string) => `het herstarten van ${component}`,
    'fallback-hold-up': (fallback: string, component: string) => `hoe lang de uitwijk ‘${fallback}’ van ${component} het uithoudt zonder wat hij nodig heeft`,
    activation: (fallback: string, component: string) => `het in gang zetten van de uitwijk ‘${fallback}’ van ${component}`,
    lasts: (fallback: string, component: string) => `hoe lang de uitwijk ‘${fallback}’ van ${component} het volhoudt`,
  },
  picture: 'De kans op uitval, door de tijd',
  pictureAlt: (horizon: number, rows: string) => `Per dienst hoe vaak hij is uitgevallen, over ${duration(horizon)}. ${rows}`,
  row: (name: string, top: number) => `${name}: op het slechtste moment uitgevallen in ${share(top)} van de keren.`,
  legend: { band: 'hoe hoger, hoe vaker uitgevallen', whisker: 'eerste uitval: vroeg, midden en laat (1, 5 en 9 op de 10 keer)', mtpd: 'MTPD, geteld vanaf de middelste eerste uitval', rto: 'RTO, net zo geteld' },
  caption: 'Kansen en tijden per dienst',
  columns: { service: 'Dienst', interrupted: 'Kans op uitval', mtpd: 'Kans over de MTPD', rto: 'Kans over de RTO', first: 'Eerste uitval', downtime: 'Duur van de uitval', matters: 'Maakt het meeste uit' },
  noLimit: 'geen grens',
  p: (p10: number | null, p50: number | null, p90: number | null, after: boolean): string => {
    const by = (value: number) => (after && value === 0 ? 'meteen' : `${after ? 'binnen' : 'hoogstens'} ${duration(value)}`)
    if (p10 === null) return 'meestal niet'
    if (p10 === p90) return after ? (p10 === 0 ? 'vrijwel altijd meteen' : `vrijwel altijd na ${duration(p10)}`) : `vrijwel altijd ${duration(p10)}`
    const parts = [`in 1 op de 10 keer ${by(p10)}`, p50 === null ? 'in de helft van de keren niet' : `in de helft van de keren ${by(p50)}`, p90 === null ? '' : `in 9 op de 10 keer ${by(p90)}`]
    return parts.filter(Boolean).join(', ')
  },
  nothing: 'niets aparts',
  rest: (n: number) => `${n === 1 ? '1 dienst stopt' : `${number(n)} diensten stoppen`} nooit en ${n === 1 ? 'staat' : 'staan'} hier niet bij.`,
}
