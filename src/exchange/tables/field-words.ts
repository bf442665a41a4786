import type { SHEET_FIELDS, SheetUse } from './tables.ts'
import { wordOf } from './known/words.ts'

export type Use = Exclude<SheetUse, 'skip'>
type Fields = { [U in Use]: Record<(typeof SHEET_FIELDS)[U][number], string> }

/** How headers call what we know, in Dutch and English, beside our own names of it; case, accents and punctuation do not matter. */
const WORDS: Fields = {
  components: {
    id: 'id|identifier|identificatie|nummer|number|code|component id|applicatie id|application id|system id|unid|uuid|sys_id|asset id',
    key: 'key|sleutel|object id|objectid|extern id|external id|correlation id',
    name: 'name|naam|component|componentnaam|component name|applicatie|applicatienaam|application|application name|systeem|systeemnaam|system|titel|title|proces|procesnaam|dienst|omschrijving applicatie|applicatie naam|service name',
    kind: 'kind|soort|type|categorie|category|component type|soort component|class|klasse',
    layer: 'layer|laag|eurostack|eurostack laag|stack',
    description: 'description|omschrijving|beschrijving|toelichting|opmerking|opmerkingen|notes|comment|documentation|documentatie|definitie|definition|summary|samenvatting',
    supplier: 'supplier|leverancier|leverancier naam|leveranciersnaam|vendor|fabrikant|manufacturer|provider|aanbieder|softwareleverancier|supplier name',
    owner: 'owner|eigenaar|beheerder|systeemeigenaar|proceseigenaar|functioneel beheerder|verantwoordelijke|owned by|afdeling|department|team',
    tags: 'tags|tag|labels|label|trefwoorden|kenmerken|groep|group|domein|domain',
    needs: 'needs|nodig|heeft nodig|afhankelijk van|afhankelijkheden|afhankelijkheid|dependencies|depends on|dependency|rust op|draait op|runs on|gebruikt|koppelingen|hosted on|gehost op|vereist|requires|platform|server|servers|database|databases|infrastructuur|aanmelden via|aanmelding via|aanmelden met|inloggen via|inloggen met|inlog via|login via|sign in with|sso|single sign on|idp|identity provider|authenticatie|authentication',
    availability: 'availability|beschikbaarheid|b|biv beschikbaarheid|beschikbaarheid b',
    integrity: 'integrity|integriteit|i|biv integriteit|integriteit i',
    confidentiality: 'confidentiality|vertrouwelijkheid|v|c|biv vertrouwelijkheid|vertrouwelijkheid v',
    restart: 'restart|herstart|hersteltijd|opstarttijd|herstarttijd|restart time|startup time|recovery time',
    critical: 'critical|kritiek|kritisch|bedrijfskritisch|kritieke dienst|business critical|vitaal|kroonjuweel|crown jewel',
    mtpd: 'mtpd|mtd|max uitvalsduur|maximale uitvalsduur|maximaal toelaatbare uitvalsduur|mtuv|maximum tolerable downtime|maximum tolerable period of disruption|maximale uitval|max uitval',
    rto: 'rto|recovery time objective|hersteldoel|hersteltijddoel|gewenste hersteltijd',
    minimum: 'minimum|mbco|minimaal niveau|minimum niveau|minimale capaciteit|minimum level',
    people: 'people|mensen|personen|aantal personen|aantal mensen|gebruikers|aantal gebruikers|users|aantal inwoners|inwoners|klanten',
    legalBasis: 'legal basis|legalbasis|wettelijke grondslag|grondslag|wet|wettelijke basis|wettelijke taak',
  },
  needs: {
    dependent: 'dependent|afhankelijke|afnemer|consumer|component|applicatie|van|from|wie|source|bron|van component|from component|afhankelijk component|dependent component|proces',
    on: 'on|op|afhankelijk van|heeft nodig|nodig|needs|depends on|depends upon|naar|to|target|doel|van wat|rust op|gebruikt|naar component|to component|dependency|provider',
    holdUp: 'hold up|holdup|houdt vol|volhoudtijd|uitstel|duur zonder|kan zonder gedurende|gaat door|tolerantie|tolerance|grace|grace period|overbruggingstijd',
    without: 'without|zonder|niveau zonder|deel zonder|wat nog kan|level without|remaining|restcapaciteit',
    description: 'description|omschrijving|beschrijving|toelichting|opmerking|opmerkingen|notes|comment|gegevens|what|wat',
  },
  organisations: {
    id: 'id|identifier|code|nummer|number|leverancier id|supplier id|organisatie id|organisation id',
    name: 'name|naam|organisatie|organisation|organization|leverancier|supplier|vendor|leveranciersnaam|supplier name|leverancier naam|bedrijf|company|bedrijfsnaam',
    jurisdiction: 'jurisdiction|jurisdictie|land|country|rechtsgebied|vestigingsland|land van vestiging',
    parent: 'parent|moeder|moederbedrijf|moedermaatschappij|eigenaar|owner|parent company|holding|concern|onderdeel van|ultimate parent',
    website: 'website|url|site|web|webadres|homepage',
  },
}

/** Adds the name of the field itself to its words. */
const index = (fields: Record<string, string>): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const field of Object.keys(fields)) found.set(wordOf(field), field)
  for (const [field, words] of Object.entries(fields)) for (const word of words.split('|')) if (!found.has(wordOf(word))) found.set(wordOf(word), field)
  return found
}

const INDEX: { [U in Use]: ReadonlyMap<string, string> } = { components: index(WORDS.components), needs: index(WORDS.needs), organisations: index(WORDS.organisations) }

/** The field that a header names, in a sheet whose rows are such things; what stands in brackets behind it does not count. */
export const fieldOf = (use: Use, header: string): string | undefined => INDEX[use].get(wordOf(header)) ?? INDEX[use].get(wordOf(header.replace(/\s*[([].*$/, '')))
