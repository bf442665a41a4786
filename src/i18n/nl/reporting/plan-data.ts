/** Texts of the form with what a continuity plan says that does not follow from the landscape. */
export const planData = {
  means: 'Wat u hier invult, staat in het continuïteitsplan en de noodmap. Het wordt bewaard bij het landschap.',
  document: 'Over dit plan',
  title: 'Titel',
  titleHint: 'Leeg: ‘Continuïteitsplan’ met de naam van de gemeente.',
  version: 'Versie',
  state: 'Stand',
  states: { '': 'niet ingevuld', draft: 'Concept', 'for-approval': 'Ter vaststelling', approved: 'Vastgesteld' },
  owner: 'Eigenaar van het plan',
  approvedBy: 'Vastgesteld door',
  approvedOn: 'Vastgesteld op',
  reviewBy: 'Opnieuw bekijken vóór',
  distribution: { title: 'Verzendlijst', means: 'Wie het plan krijgt, en hoe. Op papier is het er ook zonder computer.', row: 'Ontvanger', add: 'Ontvanger toevoegen', name: 'Wie', how: 'Hoe' },
  history: { title: 'Eerdere versies', means: 'Wat er per versie is veranderd.', row: 'Regel', add: 'Versie toevoegen', version: 'Versie', date: 'Datum', what: 'Wat is veranderd', by: 'Door wie' },
  scope: { title: 'Reikwijdte en aannames', means: 'Waar het plan over gaat en waar niet, en waar u van uitgaat.', text: 'Reikwijdte', row: 'Aanname', add: 'Aanname toevoegen' },
  activation: { title: 'Wanneer het plan ingaat', means: 'Bij welke gebeurtenis het plan ingaat, en wie dat beslist.', row: 'Criterium', add: 'Criterium toevoegen' },
  contacts: {
    title: 'Contacten', means: 'Wie u belt als de schermen zwart zijn. Vul ook een tweede manier in: de telefoon kan het ook niet doen.', row: 'Contact', add: 'Contact toevoegen',
    name: 'Naam', role: 'Functie', organisation: 'Organisatie', phone: 'Telefoon', otherwise: 'Anders bereikbaar', note: 'Wanneer of waarvoor',
  },
  communication: {
    title: 'Crisiscommunicatie', means: 'Wat u aan wie vertelt, hoe en door wie.', row: 'Bericht', add: 'Bericht toevoegen', to: 'Aan wie', message: 'Boodschap', channel: 'Hoe', by: 'Door wie', within: 'Binnen',
  },
  openPoints: { title: 'Open punten', means: 'Wat nog moet gebeuren voor het plan af is.', row: 'Punt', add: 'Open punt toevoegen', what: 'Wat', owner: 'Wie', due: 'Vóór' },
}
