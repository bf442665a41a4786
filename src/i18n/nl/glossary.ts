/** A term of the field with what it means in plain words. */
export interface Entry {
  name: string
  /** What an abbreviation stands for. */
  full?: string
  means: string
  /** The standard or paper that defines it. */
  source?: string
}

const terms = {
  mtpd: {
    name: 'MTPD', full: 'maximum tolerable period of disruption',
    means: 'De langste tijd dat een dienst stil mag liggen. Duurt het langer, dan is de schade niet meer aanvaardbaar. U legt de MTPD zelf vast, per dienst.',
    source: 'ISO 22300; ISO 22301, hoofdstuk 8.2',
  },
  rto: {
    name: 'RTO', full: 'recovery time objective',
    means: 'De tijd waarbinnen een dienst weer moet draaien, ten minste op het minimum. De RTO is het doel en de MTPD is de grens. De RTO is dus korter.',
    source: 'ISO 22300; ISO 22301, hoofdstuk 8.2',
  },
  rpo: {
    name: 'RPO', full: 'recovery point objective',
    means: 'Hoeveel werk u kwijt mag raken. Bij een RPO van 24 uur zet u op zijn slechtst gegevens van een dag oud terug.',
    source: 'ISO 22300',
  },
  mbco: {
    name: 'Minimum (MBCO)', full: 'minimum business continuity objective',
    means: 'Het deel van het werk dat er in nood ten minste moet zijn. Daaronder telt een dienst als onderbroken.',
    source: 'ISO 22300',
  },
  fallback: {
    name: 'Uitwijk',
    means: 'Een andere manier om het werk te doen als iets uitvalt, zoals een tweede systeem, een andere locatie of werken op papier. Een uitwijk kost tijd om te starten, doet soms maar een deel van het werk en houdt het soms niet eeuwig vol.',
    source: 'ISO 22301, hoofdstuk 8.3',
  },
  'false-fallback': {
    name: 'Schijnuitwijk',
    means: 'Een uitwijk die zelf nodig heeft wat is uitgevallen. Op papier is er een plan B, in het echt niet. Voorbeeld: de tweede inlogdienst draait bij dezelfde leverancier als de eerste.',
  },
  'hold-up': {
    name: 'Kan zonder', full: 'hold-up',
    means: 'Hoelang iets doorwerkt als wegvalt wat het nodig heeft. Wie al is ingelogd, kan soms nog 8 uur werken. Daardoor komt een klap vaak later dan de uitval zelf.',
  },
  restart: {
    name: 'Opstarten duurt',
    means: 'De tijd die iets nodig heeft om weer te draaien, gerekend vanaf het moment dat alles er weer is wat het nodig heeft.',
  },
  spof: {
    name: 'Zwakke plek', full: 'SPOF, single point of failure',
    means: 'Eén onderdeel waarvan het uitvallen genoeg is om een dienst te stoppen, omdat er niets naast staat.',
  },
  deadlock: {
    name: 'Wachten op elkaar', full: 'deadlock',
    means: 'Twee of meer onderdelen hebben elkaar nodig om te starten en liggen allemaal stil. Zonder ingreep komt geen ervan terug. Voorbeeld: het netwerk start niet zonder inlogdienst, en de inlogdienst niet zonder netwerk.',
  },
  'black-start': {
    name: 'Zwarte start', full: 'black start',
    means: 'Opstarten terwijl alles donker is en niets kan leunen op iets anders. Dat lukt alleen met een noodmaatregel: een onderdeel draait dan tijdelijk zonder wat het normaal nodig heeft.',
  },
  service: {
    name: 'Dienst',
    means: 'Iets wat de gemeente doet voor inwoners, bedrijven of zichzelf, zoals paspoorten uitgeven of bijstand uitbetalen. Aan diensten ziet u wat een uitval betekent.',
  },
  'critical-service': {
    name: 'Kritieke dienst',
    means: 'Een dienst die niet lang stil mag liggen, omdat mensen dan in de knel komen of de wet wordt overtreden. Op het scherm staan deze diensten bovenaan.',
    source: 'ISO 22301, hoofdstuk 8.2 (prioritised activities)',
  },
  interruption: {
    name: 'Onderbreking',
    means: 'De tijd waarin een dienst stilstaat of onder het minimum komt. De klok van de RTO en de MTPD loopt vanaf het begin daarvan.',
    source: 'ISO 22300 (disruption)',
  },
  moment: {
    name: 'Vast moment',
    means: 'Een tijdstip waarop werk af moet zijn, wat er ook gebeurt: een betaaldag, een wettelijke termijn, de dag van de verkiezingen. Een korte storing op dat moment kan erger zijn dan een lange op een ander.',
  },
  jurisdiction: {
    name: 'Rechtsmacht',
    means: 'Het land waarvan de wet geldt voor een leverancier, ook door zijn eigenaren. Die wet kan een leverancier verplichten om te stoppen met leveren of om gegevens af te geven, waar de computers ook staan.',
  },
  eea: {
    name: 'EER', full: 'Europese Economische Ruimte',
    means: 'De landen van de Europese Unie met IJsland, Liechtenstein en Noorwegen. Daar gelden dezelfde regels voor de interne markt en voor privacy (AVG).',
    source: 'Overeenkomst betreffende de Europese Economische Ruimte',
  },
  eurostack: {
    name: 'EuroStack-lagen',
    means: 'Zeven lagen waarop digitaal werk rust, van onder naar boven: energie en grondstoffen, chips, netwerken, apparaten, cloud, software, en data en AI. Per laag ziet u hoe afhankelijk u bent van landen buiten Europa.',
    source: 'Bria, Timmers en Gernone (2025), EuroStack: A European Alternative for Digital Sovereignty',
  },
  landscape: {
    name: 'Landschap',
    means: 'Alles waar het werk van de gemeente op rust, met wat wat nodig heeft: diensten, teams, applicaties, platforms, netwerken, locaties en leveranciers.',
  },
  component: {
    name: 'Onderdeel',
    means: 'Eén ding in het landschap dat kan uitvallen, zoals een applicatie, een netwerk, een team of een gebouw.',
  },
  chain: {
    name: 'Keten',
    means: 'De weg van wat uitvalt naar wat u merkt, stap voor stap: de inlogdienst valt uit, dus het zaaksysteem, dus de balie.',
  },
  scenario: {
    name: 'Scenario',
    means: 'Een verhaal over wat er uitvalt, wanneer, voor hoelang en hoeveel ervan. U speelt het af op het landschap en ziet wat er stopt.',
    source: 'ISO 22398 (oefenen)',
  },
  keys: {
    name: 'Sleutels',
    means: 'Waarmee versleutelde gegevens te lezen zijn. Heeft de leverancier de sleutels, dan kan hij de gegevens afgeven als een wet hem dat oplegt. Heeft u ze zelf, dan geeft hij alleen onleesbare gegevens af.',
  },
  assumed: {
    name: 'Aangenomen of vastgelegd',
    means: 'Vastgelegd is wat op papier staat of gemeten is: een contract, een test, een wet. Al het andere is een aanname. Een uitkomst is zo zeker als de aannames eronder.',
  },
  bio2: {
    name: 'BIO2', full: 'Baseline Informatiebeveiliging Overheid 2',
    means: 'De afspraken over informatiebeveiliging voor de hele overheid, sinds 23 september 2025. De BIO2 volgt de normen ISO 27001 en 27002 en gaat uit van risico’s. Over doorwerken bij een verstoring staat er dat u plannen maakt en beproeft.',
    source: 'BIO2, vastgesteld door het OBDO; NEN-EN-ISO/IEC 27001:2023 en 27002:2022',
  },
  bbn: {
    name: 'BBN', full: 'basisbeveiligingsniveau',
    means: 'De drie niveaus van beveiliging uit de vorige BIO (1.04). De BIO2 kent ze niet meer en kijkt naar het risico. In oudere gegevens staat het BBN er nog bij.',
    source: 'BIO 1.04',
  },
  archimate: {
    name: 'ArchiMate',
    means: 'Een taal om te tekenen hoe een organisatie werkt: processen, applicaties en techniek, met pijlen ertussen. Programma’s als Archi en BlueDolphin gebruiken haar. Het bestandsformaat om modellen uit te wisselen heet Open Exchange.',
    source: 'The Open Group, norm ArchiMate 3.2',
  },
  gemma: {
    name: 'GEMMA', full: 'GEMeentelijke Model Architectuur',
    means: 'Het landelijke model van wat een gemeente doet en welke soorten applicaties zij daarvoor heeft. Het noemt geen merken: dat doet de Softwarecatalogus.',
    source: 'VNG Realisatie, op gemmaonline.nl',
  },
  element: {
    name: 'Element',
    means: 'Eén ding in een model of tabel, zoals een proces, een applicatie of een doel. Alleen wat kan uitvallen, wordt hier een onderdeel.',
  },
  relation: {
    name: 'Relatie',
    means: 'Een pijl tussen twee elementen in een model. Er zijn veel soorten. Lang niet elke relatie betekent dat het ene zonder het andere stopt.',
  },
  view: {
    name: 'Plaat', full: 'view',
    means: 'Een tekening in een model. Op een plaat staat een deel van de elementen, gekozen om iets te laten zien.',
  },
} satisfies Record<string, Entry>

/** The names of the terms that are explained. */
export type TermId = keyof typeof terms

/** Texts of the terms of the field. */
export const glossary = {
  title: 'Begrippen',
  search: 'Zoek een begrip',
  found: (count: number): string => (count === 0 ? 'Geen begrip gevonden' : count === 1 ? '1 begrip' : `${count} begrippen`),
  nothing: 'Geen begrip gevonden. Probeer een ander woord.',
  /** Read out after a term that can be pressed. */
  aside: 'uitleg',
  all: 'Alle begrippen',
  source: 'Bron',
  close: 'Sluiten',
  terms: terms as Record<TermId, Entry>,
}
