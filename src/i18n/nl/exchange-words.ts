import type { Treatment } from '../../exchange/choices.ts'

/** Types of ArchiMate and of catalogues as a reader of Dutch knows them. */
const TYPES: Readonly<Record<string, string>> = {
  BusinessActor: 'Bedrijfsactor (mens of organisatie)', BusinessRole: 'Bedrijfsrol', BusinessCollaboration: 'Samenwerking', BusinessInterface: 'Bedrijfskanaal (zoals een loket)',
  BusinessProcess: 'Bedrijfsproces', BusinessFunction: 'Bedrijfsfunctie', BusinessInteraction: 'Bedrijfsinteractie', BusinessEvent: 'Gebeurtenis in het werk', BusinessService: 'Bedrijfsdienst',
  BusinessObject: 'Begrip of gegevensobject', Contract: 'Overeenkomst', Representation: 'Document of formulier', Product: 'Product',
  ApplicationComponent: 'Applicatie', ApplicationCollaboration: 'Samenwerkende applicaties', ApplicationInterface: 'Koppelvlak van een applicatie', ApplicationFunction: 'Functie van een applicatie',
  ApplicationProcess: 'Proces in een applicatie', ApplicationInteraction: 'Interactie van applicaties', ApplicationEvent: 'Gebeurtenis in een applicatie', ApplicationService: 'Dienst van een applicatie', DataObject: 'Gegevens',
  Node: 'Server of omgeving', Device: 'Apparaat', SystemSoftware: 'Systeemsoftware', TechnologyCollaboration: 'Samenwerkende techniek', TechnologyInterface: 'Technisch koppelvlak', TechnologyFunction: 'Technische functie',
  TechnologyProcess: 'Technisch proces', TechnologyInteraction: 'Technische interactie', TechnologyEvent: 'Technische gebeurtenis', TechnologyService: 'Technische dienst', Artifact: 'Bestand of programma',
  Path: 'Verbinding', CommunicationNetwork: 'Netwerk', Equipment: 'Installatie', Facility: 'Gebouw of locatie', DistributionNetwork: 'Leidingnet of vervoer', Material: 'Materiaal',
  Grouping: 'Groep', Location: 'Plaats', Junction: 'Knooppunt', AndJunction: 'Knooppunt: allemaal nodig', OrJunction: 'Knooppunt: één van',
  Stakeholder: 'Belanghebbende', Driver: 'Drijfveer', Assessment: 'Beoordeling', Goal: 'Doel', Outcome: 'Resultaat', Principle: 'Principe', Requirement: 'Eis', Constraint: 'Beperking', Meaning: 'Betekenis', Value: 'Waarde',
  Resource: 'Middel', Capability: 'Vermogen', CourseOfAction: 'Aanpak', ValueStream: 'Waardestroom', WorkPackage: 'Werkpakket', Deliverable: 'Oplevering', ImplementationEvent: 'Gebeurtenis in de invoering', Plateau: 'Plateau', Gap: 'Verschil',
  Serving: 'Bedient', Realization: 'Realiseert', Assignment: 'Is toegewezen aan', Composition: 'Bestaat uit', Aggregation: 'Omvat', Access: 'Gebruikt gegevens', Flow: 'Stroomt naar', Triggering: 'Start',
  Specialization: 'Is een soort', Association: 'Hangt samen met', Influence: 'Beïnvloedt',
  component: 'Onderdeel', need: 'Heeft nodig', supplier: 'Wordt geleverd door', parent: 'Is eigendom van', owner: 'Valt onder', organisation: 'Organisatie', api: 'Koppelvlak (API)', gate: 'Knooppunt', event: 'Gebeurtenis',
  dependsOn: 'Heeft nodig', dependencyOf: 'Is nodig voor', consumesApis: 'Gebruikt een API', providesApis: 'Biedt een API', subcomponentOf: 'Is onderdeel van', system: 'Hoort bij systeem', domain: 'Hoort bij domein', memberOf: 'Is lid van', partOf: 'Is deel van',
}

/** A type in plain Dutch; empty for one of which we know no other word. */
export const typeWords = (type: string): string => {
  const [base = '', role] = type.split('/')
  const words = Object.hasOwn(TYPES, base) ? TYPES[base] as string : ''
  if (role === 'not-in-use') return `${words || base} (niet in gebruik)`
  if (role === 'levert') return `${words || base} (leverancier)`
  return words
}

const MORE: Readonly<Record<string, string>> = {
  motivation: 'gaat over doelen of eisen', classification: 'indeling', read: 'lezen', write: 'schrijven', 'read-write': 'lezen en schrijven', 'on-relation': 'bij een andere relatie',
  'not-in-use': 'niet in gebruik', versie: 'versie van een pakket', Koppeling: 'koppeling', undirected: 'zonder richting',
}

/** A class of relations in plain Dutch. */
export function relationName(id: string, type: string): string {
  const [, ...roles] = id.split('/')
  const words = Object.hasOwn(TYPES, type) ? TYPES[type] as string : type || 'Relatie zonder naam'
  return roles.length ? `${words}: ${roles.map((role) => (Object.hasOwn(MORE, role) ? MORE[role] : role)).join(', ')}` : words
}

const BY_ROLE: Readonly<Record<string, string>> = {
  motivation: 'Een van de kanten is een doel, een eis of een standaard. Die valt niet uit.',
  classification: 'Dit deelt alleen in: valt een deel uit, dan stopt de groep niet.',
  'is geschikt voor': 'Zegt waarvoor een pakket zou kunnen dienen, niet dat het zo wordt gebruikt.',
  'wordt gebruikt voor': 'De plek in het landschap werkt met dit pakket en stopt dus mee.',
  levert: 'Zegt wie de leverancier is. Dat komt bij het onderdeel te staan.', 'is eigenaar van': 'Zegt wie de leverancier is. Dat komt bij het onderdeel te staan.',
  'gebruikt door': 'Zegt welke gemeente het gebruikt. Daar valt niets door uit.', 'is afnemer van': 'Zegt welke gemeente het gebruikt. Daar valt niets door uit.',
  'gerealiseerd met': 'De koppeling loopt hierdoorheen. Zonder dit stopt zij.',
  'on-relation': 'Zegt iets over een andere relatie en komt daar als opmerking te staan.',
  'not-in-use': 'Is gepland of uitgefaseerd. Wat niet draait, kan niet uitvallen.',
  undirected: 'Er staat geen richting bij: niemand kan zien wie wie nodig heeft.', versie: 'Een pakket draait als deze versie.', 'richting onbekend': 'Er staat niet bij wie gegevens aan wie geeft.',
  read: 'Wie gegevens leest, kan niet zonder.', write: 'Wie gegevens schrijft, houdt ze actueel. Zonder hem gaat het werk nog een tijd door.', 'read-write': 'Wie gegevens leest, kan niet zonder. Andersom worden ze alleen oud.',
}

const BY_TYPE: Readonly<Record<string, string>> = {
  Serving: 'Het ene gebruikt de dienst van het andere.', Realization: 'Het ene bestaat doordat het andere draait.', Assignment: 'Het ene doet het werk van het andere, of is de plek waar het draait.',
  Composition: 'Het geheel kan niet zonder zijn delen.', Aggregation: 'Het geheel kan vaak nog door zonder een van zijn delen.', Access: 'Er staat niet bij of gegevens worden gelezen of geschreven.',
  Flow: 'Er komen geen nieuwe gegevens meer. Met die van gisteren gaat het werk nog even door.', Triggering: 'Alleen nieuw werk blijft uit; wat loopt, gaat door.', Koppeling: 'Er komen geen nieuwe gegevens meer. Met die van gisteren gaat het werk nog even door.',
  Specialization: 'Zegt wat van welke soort is. Daar valt niets door uit.', Association: 'De relatie zegt niet wie wie nodig heeft. Dat beslist u later.', Influence: 'Invloed is geen afhankelijkheid.',
}

const BY_TREATMENT: Readonly<Record<Treatment, string>> = {
  hard: 'Deze relatie zegt dat het ene het andere nodig heeft.', soft: 'Zonder het andere gaat een deel van het werk door.', candidate: 'Het is niet zeker wie wie nodig heeft. Dat beslist u later.',
  tag: 'Zegt waar iets bij hoort, van wie het is of wie het levert.', ignore: 'Zegt niets over wat er bij uitval gebeurt.',
}

/** Why relations of a class are taken as they are proposed. */
export function relationWhy(id: string, type: string, proposed: Treatment): string {
  const role = id.split('/').slice(1).find((one) => Object.hasOwn(BY_ROLE, one))
  if (role !== undefined) return BY_ROLE[role] as string
  return Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type] as string : BY_TREATMENT[proposed]
}

const FIELDS: Readonly<Record<string, string>> = {
  id: 'Kenmerk', key: 'Kenmerk in het andere programma', name: 'Naam', kind: 'Soort', layer: 'Laag', description: 'Omschrijving', supplier: 'Leverancier', owner: 'Verantwoordelijk', tags: 'Labels', needs: 'Heeft nodig',
  availability: 'Beschikbaarheid (1–3)', integrity: 'Integriteit (1–3)', confidentiality: 'Vertrouwelijkheid (1–3)', restart: 'Opstarten duurt', critical: 'Kritieke dienst', mtpd: 'MTPD (langste uitval)', rto: 'RTO (hersteldoel)',
  minimum: 'Minimum (MBCO)', people: 'Aantal mensen', legalBasis: 'Wettelijke basis', dependent: 'Wie heeft nodig', on: 'Wat is nodig', holdUp: 'Kan zonder gedurende', without: 'Werkt door voor (deel)',
  jurisdiction: 'Land', parent: 'Eigenaar', website: 'Website', property: 'Bewaren als extra gegeven', skip: 'Niet gebruiken',
  service: 'Dienst', classification: 'Belang', holds: 'Gegevens', origin: 'Herkomst', source: 'Bron', fallbacks: 'Uitwijken',
}

/** What a column says, or a field of the landscape. */
export const field = (name: string): string => name.split('.').map((part) => (Object.hasOwn(FIELDS, part) ? FIELDS[part] : part)).join(': ')
