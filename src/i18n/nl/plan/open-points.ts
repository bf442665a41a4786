/** Texts of the open points: what people wrote down, and what follows from the data. */
export const openPoints = {
  own: 'Door de gemeente genoemd', ownCaption: 'Open punten', ownColumns: { what: 'Wat', owner: 'Wie', due: 'Klaar op' },
  noOwn: 'De gemeente heeft zelf nog geen open punten opgeschreven.',
  derived: 'Wat uit de gegevens blijkt', derivedCaption: 'Wat ontbreekt of niet klopt', derivedColumns: { what: 'Wat', count: 'Aantal', which: 'Welke' },
  nothing: 'Uit de gegevens blijken geen andere open punten.',
  points: {
    noMtpd: 'Diensten zonder MTPD', noOwner: 'Diensten zonder eigenaar', noFallback: 'Diensten waar niets onder een uitwijk heeft',
    falseOnes: 'Schijnuitwijken', weak: 'Uitwijken die te laat, te klein of zelf uitgevallen zijn', untested: 'Uitwijken die het afgelopen jaar niet zijn getest',
    noResponse: 'Scenario’s zonder ingevulde actiekaart', noContacts: 'Contacten zonder telefoonnummer',
    unsourced: 'Uitspraken die zijn aangenomen of geen bron hebben',
  },
  ofAll: (all: string) => `van ${all} uitspraken`,
}
