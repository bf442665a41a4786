import { MONTHS, WEEKDAYS } from './durations.ts'
import { fallbacks, needs, removal } from './edit-needs.ts'
import { moments, rule, service } from './edit-services.ts'
import { sentence } from '../text.ts'
import { and, or } from './lists.ts'
import { country } from './words.ts'

/** Texts of the forms in which a landscape is changed. */
export const edit = {
  needs, fallbacks, removal, service, moments, rule,
  /** The language as the browser knows it, for names of countries. */
  language: 'nl',
  and, or,
  /** As it stands after "van"; the code itself for a country without a name here. */
  country,
  /** Monday first. */
  weekdays: [...WEEKDAYS.slice(1), ...WEEKDAYS.slice(0, 1)],
  months: MONTHS,

  more: (count: number) => `en nog ${count}; typ verder om te zoeken`,
  found: (count: number) => (count === 1 ? '1 gevonden' : `${count} gevonden`),
  nothingFound: 'Niets gevonden.',
  freeText: 'Enter: dit overnemen.',
  typeName: 'Typ een naam',
  newComponent: 'Nieuw onderdeel',
  newNamed: (name: string) => `Nieuw onderdeel ‘${name}’: wat is het?`,
  newOrganisation: 'Nieuwe organisatie',

  calendarDays: 'Reken om naar kalenderdagen: een uitval loopt in het weekend door. Typ bijvoorbeeld ‘4 dagen’.',

  uncertain: 'onzeker',
  ends: { min: 'ten minste', likely: 'meestal', max: 'hoogstens' },
  endsOrder: 'Zet de kortste tijd boven en de langste onder.',
  between: (min: string, max: string, likely: string) => `${min} tot ${max}, meestal ${likely},`,
  clear: (label: string) => `${label}: leegmaken`,
  fillIn: 'invullen',
  notSet: 'niet afgesproken',

  name: 'Naam',
  nameNeeded: 'Vul een naam in.',
  kind: 'Soort',
  layer: 'Laag',
  layerOfKind: (layer: string) => `${layer} (standaard)`,
  supplier: 'Leverancier',
  owner: 'Verantwoordelijk',
  description: 'Omschrijving',
  restart: 'Opstarten duurt',
  noRestart: 'werkt meteen weer',
  restartMeans: 'Zo lang duurt het voor dit weer werkt, als alles er weer is wat het nodig heeft.',
  id: 'Kenmerk',
  idMeans: 'De korte naam waarmee dit in het bestand staat. Verandert overal mee: ook waar iets anders dit nodig heeft, en in de scenario’s.',
  badId: 'Gebruik kleine letters, cijfers, ‘-’, ‘.’ en ‘_’.',
  idTaken: 'Dit kenmerk is al in gebruik.',
  law: (countries: readonly string[]) => `Valt onder het recht van ${and(countries)}.`,
  noLaw: (names: readonly string[]) => `Van ${and(names)} is het land niet bekend.`,
  open: (name: string) => `${name} openen`,
  none: 'geen',
  unknown: 'niet bekend',
  yes: 'ja',
  no: 'nee',
  add: 'Toevoegen',
  remove: 'Verwijderen',
  cancel: 'Annuleren',
  close: 'Sluiten',
  copy: 'Kopie maken',
  copyName: (name: string) => `${name} (kopie)`,
  whatIf: 'Wat als dit uitvalt?',
  advanced: 'Geavanceerd',
  showMore: (count: number) => `Nog ${count} tonen`,
  sections: { needs: 'Heeft nodig', neededBy: 'Nodig voor', fallbacks: 'Uitwijk', service: 'Dienst', data: 'Gegevens en belang' },

  source: {
    title: 'Hoe weten we dit?', none: 'geen bron', type: 'Soort bron', ref: 'Document', newDocument: 'Nieuw document',
    note: 'Toelichting', date: 'Datum', confidence: 'Hoe zeker',
  },
  tags: { some: 'bij sommige', label: 'Labels', add: 'Label toevoegen', new: 'Nieuw label', remove: (tag: string) => `Label ${tag} weghalen` },
  holdings: {
    data: 'Welke gegevens', personal: 'Persoonsgegevens', keys: 'Sleutels', note: 'Toelichting', new: 'Gegevens die hier staan', remove: 'Weghalen',
    personalChoice: { '': 'niet bekend', false: 'nee', true: 'ja', special: 'ja, bijzondere' },
  },
  classification: {
    availability: 'Beschikbaarheid', integrity: 'Integriteit', confidentiality: 'Vertrouwelijkheid', bbn: 'BBN',
    means: {
      availability: 'Hoe erg is het als dit er niet is?', integrity: 'Hoe erg is het als er iets niet klopt?', confidentiality: 'Hoe erg is het als anderen het zien?',
      bbn: 'Het beveiligingsniveau van de vorige BIO.',
    },
    scores: ['1 – laag', '2 – midden', '3 – hoog'],
  },

  organisation: {
    title: 'Organisatie', jurisdiction: 'Land', jurisdictionMeans: 'Het land waarvan de wet voor deze organisatie geldt.',
    parent: 'Eigenaar', website: 'Website', supplies: 'Levert', owns: 'Is eigenaar van',
    suppliesNothing: 'Levert zelf niets in dit landschap.', ownsNothing: 'Is van geen andere organisatie de eigenaar.',
    chain: (names: readonly string[]) => sentence(`${names[0]} is van ${names.slice(1).join(', en die is van ')}`),
    remove: 'Organisatie verwijderen',
    removeMeans: (supplies: number, owns: number) => [
      supplies ? `${supplies === 1 ? '1 onderdeel heeft' : `${supplies} onderdelen hebben`} dan geen leverancier meer.` : '',
      owns ? `${owns === 1 ? '1 organisatie komt' : `${owns} organisaties komen`} dan onder de eigenaar hierboven.` : '',
    ].filter(Boolean).join(' '),
  },
  landscape: {
    title: 'Landschap', name: 'Naam van het landschap', start: 'Kies een onderdeel op de kaart of in een tabel om het te wijzigen.',
    organisations: 'Organisaties', documents: 'Documenten', documentsMeans: 'Waar uitspraken in dit landschap op berusten.',
  },
  documents: { title: 'Titel', publisher: 'Uitgever', url: 'Webadres', licence: 'Licentie', date: 'Datum (mag ook alleen een jaar)', new: 'Nieuw document', remove: 'Document weghalen' },
  bulk: {
    title: (count: number) => `${count} onderdelen`, means: 'Wat u hier kiest, geldt voor allemaal.', different: 'verschillend',
    critical: (count: number) => (count === 1 ? 'Kritieke dienst (1 dienst)' : `Kritieke dienst (${count} diensten)`),
    need: 'Allemaal hebben ook nodig', classification: 'Belang', members: 'Gekozen onderdelen', leaveOut: (name: string) => `${name} niet meer kiezen`,
  },
  adding: {
    component: 'Onderdeel toevoegen', organisation: 'Organisatie toevoegen', link: 'Verband',
    links: {
      none: (_name: string): string => 'nog geen', needs: (name: string): string => `heeft ${name} nodig`, neededBy: (name: string): string => `is nodig voor ${name}`,
    },
  },
}
