const PLACES: Record<number, string> = { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', [-1]: 'laatste' }

/** "de 25e", "de laatste dag". */
const day = (number: number) => (number === -1 ? 'de laatste dag' : `de ${number}e`)

/** What was agreed about a service. */
export const service = {
  watch: 'Dit is een dienst om te volgen',
  watchMeans: 'Van een dienst houdt Uitwijk bij hoe lang hij stilligt, en of dat te lang is.',
  critical: 'Kritieke dienst',
  mtpd: 'Mag hoogstens stilliggen (MTPD)',
  mtpdMeans: 'Duurt het langer, dan is de schade te groot.',
  rto: 'Moet terug zijn binnen (RTO)',
  rtoMeans: 'Het doel. De MTPD is de grens.',
  rpo: 'Werk dat verloren mag gaan (RPO)',
  rpoMeans: 'Zo oud mag de laatste kopie van de gegevens zijn.',
  rtoAboveMtpd: 'Het doel (RTO) ligt na de grens (MTPD). Klopt dat?',
  minimum: 'Minimum (MBCO)',
  minimumMeans: (share: number, percent: string) => (share === 0 ? 'Geen: elk deel van het werk is genoeg.' : `Onder ${percent} van het werk telt de dienst als onderbroken.`),
  people: 'Aantal mensen',
  badPeople: 'Typ een heel getal, zoals 4200.',
  legalBasis: 'Wet',
  owner: 'Verantwoordelijk voor de dienst',
  moments: 'Vaste momenten',
  momentsMeans: 'Momenten die de dienst moet halen, zoals de betaaldag.',
}

export const moments = {
  new: 'Nieuw vast moment',
  remove: 'Moment weghalen',
  work: 'Zoveel werk is nodig',
  workMeans: 'Zo lang moet de dienst ongestoord kunnen werken.',
  within: 'In de laatste',
  withinMeans: 'De tijd vóór het moment waarin dat werk gedaan moet zijn.',
  workAboveWithin: 'Er is meer werk dan er tijd is. Dit moment wordt nooit gehaald.',
}

/** When something falls, again and again. */
export const rule = {
  pattern: 'Wanneer',
  patterns: { daily: 'elke dag', weekly: 'elke week', monthday: 'elke maand, op een datum', workday: 'elke maand, op een werkdag', weekday: 'elke maand, op een dag van de week' },
  other: 'anders (zie ‘Zelf uitschrijven’)',
  days: 'Op welke dagen',
  day: 'Op',
  dayName: day,
  weekend: 'Valt dat in een weekend',
  shifts: { none: 'dan toch die dag', before: 'dan de werkdag ervoor', after: 'dan de werkdag erna' },
  which: 'De hoeveelste',
  place: (place: number) => PLACES[place] ?? String(place),
  weekdayLabel: 'Dag',
  time: 'Om (tijd)',
  badTime: 'Typ een tijd, zoals 9:00 of 16:30.',
  months: 'Alleen in bepaalde maanden',
  monthsMeans: 'Geen maand gekozen: elke maand.',
  all: 'alle',
  next: 'De eerste keren:',
  never: 'nooit, in de komende drie jaar',
  advanced: 'Zelf uitschrijven',
  text: 'Zoals een agendaprogramma het bewaart',
  textMeans: 'Alleen voor wie dit kent: een RRULE volgens de standaard RFC 5545. U kunt deze uit een agenda overnemen.',
  bad: (why: string) => (why === 'no occurrence' ? 'Deze regel valt nooit.' : `Deze regel kan niet: ${why}`),
  daily: 'elke dag',
  weekly: (days: string) => `elke ${days}`,
  monthday: (number: number) => `elke maand op ${day(number)}`,
  workday: (place: number) => `elke maand op de ${PLACES[place] ?? place} werkdag`,
  weekday: (place: number, weekday: string) => `elke maand op de ${PLACES[place] ?? place} ${weekday}`,
  at: (when: string, time: string) => `${when} om ${time} uur`,
  shifted: { before: 'in een weekend de werkdag ervoor', after: 'in een weekend de werkdag erna' },
  except: (months: string) => `behalve in ${months}`,
  only: (months: string) => `alleen in ${months}`,
}
