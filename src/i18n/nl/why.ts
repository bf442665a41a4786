import { longDate } from './durations.ts'
import { country } from './words.ts'

export const why = {
  title: 'Waarom',
  /** Told to who cannot see the panel change. */
  told: (answer: string) => `Waarom? ${answer}`,
  back: 'Terug naar de lijst',
  emptyTitle: 'Waarom valt iets stil?',
  emptyLead: 'Kies een dienst of onderdeel om te zien waarom het stopt.',
  emptyPoints: [
    'U ziet stap voor stap wat er is gebeurd, vanaf de gebeurtenis tot hier.',
    'U ziet of een uitwijk echt helpt, of hetzelfde nodig heeft als wat uitvalt.',
    'Schuif over de tijdlijn: het antwoord gaat over het moment dat u daar kiest.',
  ],

  suppliedBy: 'Leverancier',
  ownedBy: 'valt onder',
  jurisdiction: (code: string) => `rechtsmacht van ${country(code)}`,
  owner: 'Verantwoordelijk',

  ahead: (status: string, clock: string) => `Straks ${status}, vanaf ${clock}.`,
  goThere: 'Ga naar dat moment',

  chain: 'Hoe komt dat?',
  heldUp: 'Al weg, nog niet te merken',

  fallbacks: 'Uitwijk',
  pathTo: (fallback: string) => `Waarom ‘${fallback}’ niet werkt, van oorzaak tot uitwijk`,
  tested: (date: string) => `getest op ${longDate(date)}`,
  neverTested: 'nooit getest, of niet vastgelegd',
  covers: (name: string) => `vervangt ${name}`,
  coversAll: 'vervangt het hele onderdeel',
  gives: (share: string) => `kan ${share} van het werk aan`,
  now: 'Nu',

  facts: 'Wat is afgesproken',
  mtpd: 'MTPD',
  rto: 'RTO',
  minimum: 'MBCO',
  anyLevel: 'geen; elk deel van het werk is genoeg',
  people: 'Mensen',
  legalBasis: 'Wet',
  moments: 'Vaste momenten',
  made: 'gehaald',
  missed: 'gemist',
  noMoments: 'In dit scenario valt er geen.',
  interruptions: 'Onderbrekingen',

  needs: 'Heeft nodig',
  neededBy: 'Nodig voor',
  nothingNeeded: 'Niets in dit landschap.',
  nobodyNeeds: 'Niets in dit landschap.',
  holdUp: (time: string) => `kan ${time} zonder`,
  without: (share: string) => `zonder: ${share}`,
  allOf: 'allemaal',
  anyOf: 'één daarvan',
  atLeast: (k: number, n: number) => `${k} van deze ${n}`,
  more: (count: number) => `nog ${count} tonen`,

  holds: 'Gegevens',
  personal: 'persoonsgegevens',
  special: 'bijzondere persoonsgegevens',
  keys: {
    supplier: 'sleutels bij de leverancier',
    own: 'sleutels in eigen hand',
    'third-party': 'sleutels bij een derde',
    none: 'niet versleuteld',
  },

  source: 'Waar dit op berust',
  documented: 'vastgelegd',
  assumed: 'aangenomen',
  noSource: 'Er staat geen bron bij. Dan telt het als aangenomen.',
  sourceType: {
    contract: 'contract', interview: 'gesprek', measurement: 'meting', publication: 'publicatie', law: 'wet', register: 'registratie', assumption: 'aanname',
  },
  confidence: { high: 'zeker', medium: 'redelijk zeker', low: 'onzeker' },
}
