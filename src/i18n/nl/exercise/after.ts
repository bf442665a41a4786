import { longDate } from '../durations.ts'

/** The screen on which one looks back on an exercise. */
export const after = {
  title: (exercise: string) => `Terugblik op ‘${exercise}’`,
  lead: 'Beoordeel de doelen, schrijf op wat beter moet en maak het verslag. Alles wordt meteen bewaard.',
  notEnded: 'De oefening is nog niet beëindigd. U kunt hier al wel invullen wat u weet.',
  back: 'Terug naar de oefening',
  report: 'Verslag van de oefening',
  reportMeans: 'In het verslag staat wat er gebeurde, wat er besloten is en wat dat uitmaakte, met de doelen en de verbeteracties van deze bladzijde.',
  goals: {
    title: 'Doelen', none: 'Deze oefening heeft geen doelen.', measure: (how: string) => `Gehaald als: ${how}`,
    noNotes: 'Geen waarnemingen bij dit doel.', why: 'Waarom?', rateFirst: 'Kies ook of het doel is gehaald. Dan wordt dit bewaard.', others: 'Andere waarnemingen',
  },
  improve: {
    title: 'Verbeteracties', none: 'Nog geen. Spreek af wat er beter moet, wie dat doet en wanneer het klaar is.',
    what: 'Wat moet er gebeuren?', owner: 'Wie doet het?', due: 'Wanneer klaar?', add: 'Toevoegen', needed: 'Typ eerst wat er moet gebeuren.',
    takeBack: 'Weghalen', takeBackWhat: (what: string) => `Weghalen: ${what}`, open: 'nog open',
    /** The day, in full. */
    date: longDate,
  },
  compare: {
    title: 'Wat de maatregelen uitmaakten', working: 'Er wordt doorgerekend hoe het zonder maatregelen was gegaan…',
    noMeasures: 'Er is in de oefening geen maatregel genomen. Het scenario is dus gelopen zoals het was bedacht.',
    headline: (difference: string) => `Door de maatregelen: ${difference}`,
    downtime: (without: string, using: string | null) => `${using === null ? 'Geen enkele dienst lag stil' : `Alle diensten samen lagen ${using} stil`}. Zonder de maatregelen was dat ${without} geweest.`,
    service: 'Dienst', without: 'Zonder de maatregelen', with: 'Met de maatregelen', goesOn: 'gaat door', degraded: (duration: string) => `werkt ${duration} beperkt`,
    stops: (clock: string, duration: string, overMtpd: boolean) => `stopt ${clock}, in totaal ${duration}${overMtpd ? ', over de MTPD' : ''}`,
  },
  gaps: {
    title: 'Gaten in de uitwijk', none: 'Elke uitwijk die nodig was, deed wat hij moest doen.', working: 'Het scenario wordt doorgerekend…',
    missing: (service: string) => `${service} lag stil en heeft geen uitwijk.`,
  },
}
