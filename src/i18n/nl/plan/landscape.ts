const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** Texts on the landscape in the continuity plan: the picture by layer and its tables. */
export const landscape = {
  intro: (components: number, suppliers: number) => `Het werk rust op ${count(components, 'onderdeel', 'onderdelen')} van ${count(suppliers, 'leverancier', 'leveranciers')}. De plaat laat per laag zien van wie die zijn. Wat lager staat, is nodig voor wat erboven staat.`,
  work: 'mensen en processen',
  own: 'zonder leverancier',
  picture: 'Het landschap per laag en leverancier',
  pictureAlt: (services: string, layers: string) => `Bovenaan de diensten: ${services}. Daaronder per laag de leveranciers met het meeste gewicht. ${layers}`,
  noServices: 'geen',
  layerAlt: (layer: string, components: number, suppliers: string) => `Laag ${layer}, ${count(components, 'onderdeel', 'onderdelen')}: ${suppliers}.`,
  supplierAlt: (name: string, components: number) => `${name} (${components})`,
  top: (critical: boolean): string => (critical ? 'Kritieke diensten' : 'Diensten'),
  mtpd: (duration: string) => `MTPD ${duration}`,
  noMtpd: 'geen MTPD',
  parts: (n: number) => count(n, 'onderdeel', 'onderdelen'),
  needed: (n: number) => `${n} onder diensten`,
  box: (components: number, services: number) => `${count(components, 'onderdeel', 'onderdelen')}, ${count(services, 'dienst', 'diensten')}`,
  rest: (suppliers: number) => `nog ${count(suppliers, 'leverancier', 'leveranciers')}`,
  restOfServices: (n: number) => `en nog ${count(n, 'dienst', 'diensten')}`,
  legend: { some: 'onder een of meer van de diensten bovenaan', half: 'onder de helft of meer', none: 'onder geen van die diensten' },
  caption: 'Onderdelen en leveranciers per laag',
  columns: { layer: 'Laag', components: 'Onderdelen', needed: 'Onder de diensten', suppliers: 'Leveranciers (aantal onderdelen)' },
  sharedHeading: 'Waar het meest aan hangt',
  sharedCaption: 'Onderdelen waar de meeste diensten op rusten',
  sharedColumns: { name: 'Onderdeel', layer: 'Laag', supplier: 'Leverancier', services: 'Diensten', fallback: 'Uitwijk' },
  sharedNone: 'Geen dienst hangt aan een ander onderdeel.',
}
