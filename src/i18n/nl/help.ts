/** Why a file gave no theme. */
type ThemeFault = { code: 'unreadable' } | { code: 'no-tokens' } | { code: 'value'; token: string; value: string }

/** Texts of the themes, the tour, the keys and the command palette. */
export const help = {
  lookName: { voorbeeld: 'Voorbeeld (NL Design System)', delfts: 'Delfts blauw', polder: 'Polder', heide: 'Heide', zand: 'Zand', contrast: 'Sterk contrast' },
  ownLook: 'Eigen kleuren',
  themeFault: (fault: ThemeFault): string => {
    switch (fault.code) {
      case 'unreadable': return 'Dit bestand is niet te lezen. Kies een bestand met ontwerpwaarden: een stylesheet (.css) of JSON.'
      case 'no-tokens': return 'In dit bestand staan geen kleuren die Uitwijk gebruikt. Kies een thema van NL Design System met namen als --basis-color-action-2-color-default.'
      case 'value': return `De waarde van ${fault.token} is niet te gebruiken: ${fault.value}. Gebruik een kleur zoals #1a3f7a of een maat zoals 4px.`
    }
  },
  /** Colours that are hard to read: how many, and the worst of them. */
  themeWeak: (count: number, { front, ground, mode, ratio, least }: { front: string; ground: string; mode: 'light' | 'dark'; ratio: number; least: number }): string =>
    `Deze kleuren zijn in gebruik, maar niet overal goed te lezen. ${count === 1 ? 'Op één plek' : `Op ${count} plekken`} is het contrast te laag. Het laagst is ${front} op ${ground} (${mode === 'light' ? 'licht' : 'donker'}): ${ratio.toFixed(1).replace('.', ',')} op 1, nodig is ${String(least).replace('.', ',')} op 1.`,

  palette: {
    title: 'Zoeken en opdrachten',
    label: 'Wat zoekt u of wilt u doen?',
    placeholder: 'Onderdeel, scenario of opdracht',
    components: 'Onderdelen',
    found: (count: number, shown: number): string =>
      count === 0 ? 'Niets gevonden' : count > shown ? `${count} gevonden, de eerste ${shown} staan in de lijst` : count === 1 ? '1 gevonden' : `${count} gevonden`,
    nothing: 'Niets gevonden. Probeer minder of andere woorden.',
    hint: 'Pijltjes: kiezen. Enter: doen. Escape: sluiten.',
  },

  keys: {
    title: 'Toetsen',
    lead: 'Alles werkt ook zonder muis.',
    single: 'Losse toetsen werken: ‘?’, en spatie, B en N tijdens een oefening',
    singleMeans: 'Zet dit uit als u met uw stem typt. U vindt dit overzicht ook bij ‘Hulp’.',
    close: 'Sluiten',
    or: 'of',
    parts: { app: 'Overal', lists: 'Diensten', map: 'Op de kaart', timeline: 'Op de tijdlijn', edit: 'Wijzigen op de kaart', table: 'In een tabel', exercise: 'Tijdens een oefening' },
    names: {
      Control: 'Ctrl', Shift: 'Shift', Alt: 'Alt', Enter: 'Enter', Escape: 'Esc', Delete: 'Delete', Insert: 'Insert', Backspace: 'Backspace', Space: 'Spatie', Home: 'Home', End: 'End',
      PageUp: 'Page Up', PageDown: 'Page Down', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Tab: 'Tab', Plus: '+', Minus: '−',
    } as Record<string, string>,
    does: {
      palette: 'Zoeken en opdrachten', keys: 'Dit overzicht', undo: 'Ongedaan maken', redo: 'Opnieuw doen', close: 'Venster of menu sluiten', skip: 'Naar het volgende deel van het scherm',
      'list-move': 'Langs de diensten', 'list-choose': 'Dienst kiezen en lezen waarom',
      'map-move': 'Naar het volgende onderdeel', 'map-ends': 'Naar het eerste of laatste onderdeel', 'map-choose': 'Onderdeel kiezen', 'map-release': 'Onderdeel loslaten',
      'map-zoom': 'Dichterbij of verder weg', 'map-fit': 'Alles tonen',
      'time-step': 'Naar de vorige of volgende verandering', 'time-day': 'Een dag terug of vooruit', 'time-ends': 'Naar het begin of het einde', 'time-event': 'Naar deze gebeurtenis',
      'map-follow': 'Langs een verband, heen of terug',
      'map-off': 'Dit onderdeel nu uitzetten',
      'map-off-more': 'Ook dit onderdeel uitzetten',
      'map-mark': 'Onderdeel aanvinken',
      'map-fold': 'Groep in- of uitklappen',
      'edit-add': 'Onderdeel toevoegen',
      'edit-connect': 'Verbinden met een ander onderdeel',
      'edit-rename': 'Andere naam geven',
      'edit-remove': 'Weghalen wat gekozen is',
      'table-move': 'Naar de volgende cel',
      'table-ends': 'Naar het begin of het einde',
      'table-edit': 'Cel wijzigen',
      'table-mark': 'Rij aanvinken',
      'table-mark-all': 'Alle rijen aanvinken',
      'table-unmark': 'Alle vinkjes weghalen',
      'table-duplicate': 'Rijen dubbel maken',
      'table-empty': 'Cel leegmaken',
      'table-remove': 'Rijen weghalen',
      'exercise-clock': 'Klok starten of stilzetten',
      'exercise-decide': 'Besluit opschrijven',
      'exercise-note': 'Waarneming opschrijven',
      'exercise-back': 'Terug naar waar u was',
    },
  },

  tour: {
    label: 'Rondleiding',
    step: (now: number, all: number) => `Stap ${now} van ${all}`,
    next: 'Volgende',
    previous: 'Vorige',
    done: 'Klaar',
    stop: 'Stoppen',
    try: 'Probeer het:',
    offer: 'Nieuw hier? In twee minuten ziet u hoe Uitwijk werkt.',
    start: 'Rondleiding beginnen',
    notNow: 'Nee, dank u',
    steps: {
      headline: { title: 'Dit is het antwoord', text: 'Hier staat in één zin wat er gebeurt: hoeveel kritieke diensten stoppen, wanneer de eerste stopt en welke uitwijken niet werken.', task: '' },
      scenario: { title: 'Dit is de vraag', text: 'Een scenario zegt wat er uitvalt. De eerste keer staat hier een voorbeeld klaar.', task: 'Kies een ander scenario. Het antwoord verandert mee.' },
      services: { title: 'De diensten, dringend eerst', text: 'Per dienst ziet u wanneer hij stopt en hoelang hij nog stil mag liggen (MTPD).', task: 'Kies een dienst.' },
      timeline: { title: 'De tijd', text: 'Elke balk is een dienst. Aan kleur en vorm ziet u wanneer hij minder doet of stopt.', task: 'Sleep over de tijdlijn, of gebruik de pijltjes. Alles op het scherm gaat mee.' },
      why: { title: 'Waarom?', text: 'Hier leest u stap voor stap hoe het komt, en waarop dat antwoord berust. Werkt een uitwijk, of heeft die zelf nodig wat is uitgevallen? Dan is het een schijnuitwijk.', task: 'Ga van ‘Waarom?’ naar ‘Uitwijken’ en terug.' },
      touch: { title: 'Wat als dit ook uitvalt?', text: 'Zet met één klik een onderdeel uit. De uitkomst verandert meteen.', task: 'Zet dit aan en klik op een onderdeel op de kaart. Met ongedaan maken gaat u terug.' },
      screens: { title: 'Uw eigen landschap', text: 'Bij ‘Landschap’ past u aan wat er is en wat waarvan afhangt. Dat kan op de kaart, en in tabellen waarin u ook uit Excel plakt. Bij ‘Vergelijken’ zet u uitkomsten naast elkaar: van twee scenario’s, of van voor en na een wijziging. Bij ‘Oefening’ oefent u het, bij ‘Vertrek’ ziet u of u weg kunt bij een leverancier, en bij ‘Rapport’ maakt u het continuïteitsplan, de actiekaarten en de noodmap.', task: '' },
      save: { title: 'Bewaren en meenemen', text: 'Bewaar het landschap als bestand, of neem de kaart en de tabellen mee naar een ander programma. Alles blijft op deze computer.', task: '' },
    },
  },
}
