import type { Occasion } from '../../../../exercise/propose.ts'
import type { View } from '../../../../model/exercise.ts'
import type { Facts } from '../../../proposal-words.ts'
import { quoted, some } from './names.ts'

/** Which fallbacks there are, to decide on. */
const ways = ({ fallbacks, service }: Facts): string => (fallbacks.length
  ? `Uitwijk die er is: ${some(fallbacks.map(quoted))}. Wie besluit daarover, en wanneer?`
  : service ? 'Er staat geen uitwijk voor beschreven: wat kan met de hand of op papier, en wie regelt dat?' : 'Ga na welke uitwijk er is voor wat hierop draait.')

const spokesman = 'Alleen de woordvoerder antwoordt. Zeg wat vaststaat, wat de gemeente doet en wanneer er weer nieuws komt. Gis niet naar de oorzaak.'
const demanded = 'Betrek de functionaris gegevensbescherming, de CISO en een jurist. Stel vast om welke gegevens en mensen het gaat en of u het moet melden. Het bestuur besluit wat inwoners horen.'

/** What a good response from staff would be. */
const INSIDE: Record<Occasion, (facts: Facts) => string> = {
  lost: () => 'Iemand roept het crisisteam bij elkaar en neemt de leiding. Het team stelt vast wat er weg is, welke diensten eraan hangen en hoelang die nog doorgaan. Iemand houdt vanaf nu een logboek bij.',
  'no-sign-in': (f) => `Stel vast wie er nog wel in kan en welke diensten hierdoor stil komen te liggen. Kies welke dienst voorgaat. ${ways(f)}`,
  stops: (f) => `${f.owner ? `De eigenaar van de dienst (${f.owner})` : 'De eigenaar van de dienst'} zegt hoelang dit mag duren en wie het eerst geholpen moet worden. ${ways(f)} Spreek af wat inwoners te horen krijgen.`,
  'below-minimum': (f) => `Kies wie voorgaat en op welke grond, en leg dat vast. ${ways(f)}`,
  degraded: (f) => `Bepaal of het nu al nodig is om in te grijpen, of dat er tijd is. Spreek af bij welke grens u opschaalt. ${ways(f)}`,
  back: () => 'Eerst controleren, dan vrijgeven: kloppen de gegevens, is het veilig? Zet de diensten aan in de volgorde van het plan. Regel wie de achterstand wegwerkt en vertel inwoners dat het weer kan.',
  rto: () => 'Stel vast waarom het langer duurt en wanneer het wel kan. Pas zo nodig de volgorde van herstel aan. Meld het aan het bestuur voordat ook de uiterste grens voorbij is.',
  mtpd: (f) => `Het bestuur weet dit en besluit over noodmaatregelen, ook als die geld of regels kosten. Zorg dat mensen in nood worden geholpen, desnoods een voor een. ${ways(f)}`,
  'missed-moment': () => 'Vertel de mensen die erop rekenen zelf wat er aan de hand is, nog vandaag. Regel noodhulp voor wie niet kan wachten. Spreek af wanneer en hoe het alsnog gebeurt.',
  'fallback-works': () => 'Stel vast hoeveel werk ermee kan, hoelang het vol te houden is en wie het uitvoert. Plan aflossing. Spreek af hoe het werk later in de gewone systemen komt.',
  'fallback-false': () => 'Het team schrapt deze uitwijk en zoekt een weg die niet van hetzelfde afhangt, zoals papier, telefoon of een andere gemeente. Schrijf het op als verbeterpunt.',
  'fallback-late': () => 'Overbrug de tijd tot de uitwijk werkt: wie kan wachten, wie niet? Kijk of het sneller kan met meer mensen. Vertel inwoners wanneer het weer kan.',
  'fallback-small': () => 'Kies wie voorgaat en leg vast waarom. Kijk of er een tweede uitwijk naast kan. Vertel de anderen dat zij moeten wachten, en hoelang.',
  'fallback-ends': (f) => `Dit had iemand moeten zien aankomen: is er een tweede uitwijk, of moet herstel nu sneller? ${ways(f)}`,
  'fallback-waits': () => 'Het team weet wie dit mag besluiten en neemt het besluit nu, of zegt waarop het wacht. Weeg af wat de uitwijk kost en hoelang hij duurt.',
  disclosed: () => demanded,
}

/** What a good response to others would be. */
const OUTSIDE: Partial<Record<View, Partial<Record<Occasion, string>> & { any: string }>> = {
  residents: {
    any: 'De medewerker heeft een duidelijk en eerlijk verhaal: wat kan nu niet, wat kan wel, wanneer is er nieuws. Iemand zorgt dat balie, telefoon en website hetzelfde zeggen.',
    mtpd: 'Wie in nood zit, wordt vandaag geholpen, ook buiten de gewone weg om. Iemand houdt bij om wie het gaat. Het bestuur weet ervan.',
    'missed-moment': 'Zeg eerlijk wat er is misgegaan en wanneer het alsnog gebeurt. Wie niet kan wachten, krijgt vandaag noodhulp. Zet het ook op de website en vertel het bij balie en telefoon.',
  },
  press: {
    any: `${spokesman} Zorg dat inwoners en collega’s het niet eerst in de krant lezen.`,
    mtpd: `${spokesman} Toon begrip voor wie wacht en zeg wat er voor hen gebeurt. Het bestuur is op de hoogte voordat het nieuws naar buiten gaat.`,
    disclosed: `${spokesman} Zeg niets wat u niet hebt nagekeken. Licht mensen van wie gegevens zijn opgevraagd eerst zelf in.`,
  },
  board: {
    any: 'Geef een kort en eerlijk beeld: wat ligt stil, voor wie, hoelang nog, en welk besluit er nodig is. Leg keuzes voor, met wat elke keuze kost.',
  },
  partner: {
    any: 'Zeg eerlijk wat u wel en niet kunt leveren, en tot wanneer. Neem een aanbod van hulp serieus: wat kan de ander doen, wie regelt de gegevens, en mag dat? Spreek een vast moment van contact af.',
  },
  supplier: {
    any: 'Vraag naar oorzaak, hersteltijd en het volgende moment van contact, en leg dat vast. Maak een eigen planning die niet op de leverancier wacht. Kijk wat er in het contract staat.',
    disclosed: demanded,
  },
}

/** What a good response would be, after ISO 22301: who decides, which fallback, what residents hear. */
export const expected = (occasion: Occasion, view: View, facts: Facts): string =>
  OUTSIDE[view]?.[occasion] ?? OUTSIDE[view]?.any ?? INSIDE[occasion](facts)
