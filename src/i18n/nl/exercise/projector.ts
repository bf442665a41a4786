import { and } from '../lists.ts'

/** The large screen that the participants look at. */
export const projector = {
  title: 'Groot scherm',
  banner: 'Dit is een oefening',
  waiting: 'Wacht op de spelleider',
  waitingMeans: 'Dit scherm toont vanzelf wat er gebeurt, zodra de oefening open is op deze computer.',
  paused: 'De klok staat stil',
  ended: 'De oefening is voorbij',
  endedMeans: 'Dank voor het meedoen. De spelleider kijkt nu met u terug.',
  round: (number: number, all: number, name: string) => `${name} (${number} van ${all})`,
  messages: 'Berichten',
  noMessages: 'Er is nog geen bericht.',
  /** Who gets it has it on paper. */
  onPaper: 'Het bericht staat op papier. Vertel de anderen wat zij moeten weten.',
  forRoles: (names: readonly string[]) => `Voor ${and(names)}`,
  from: (who: string) => `Van ${who}`,
  newMessage: (text: string) => `Nieuw bericht: ${text}`,
  services: 'Onze diensten',
  allNormal: 'Alle diensten werken normaal.',
  othersNormal: (count: number): string => (count === 1 ? 'De andere dienst werkt normaal.' : `De andere ${count} diensten werken normaal.`),
  more: (count: number) => `en nog ${count}`,
  decisions: 'Besluiten',
  question: 'Vraag',
  votes: (count: number): string => (count === 1 ? '1 stem' : `${count} stemmen`),
}
