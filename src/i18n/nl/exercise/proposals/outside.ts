import type { Occasion } from '../../../../exercise/propose.ts'
import type { View } from '../../../../model/exercise.ts'
import type { Facts, Voice } from '../../../proposal-words.ts'
import { named, number, quoted, some } from './names.ts'

type Ways = readonly [(facts: Facts) => Voice, ...((facts: Facts) => Voice)[]]

const PAPER = 'Regionale krant', RADIO = 'Regionale omroep', SITE = 'Lokale nieuwssite'
const it = ({ name, service }: Facts): string => (service ? quoted(name) : named(name))
const many = ({ people }: Facts): string => (people && people > 1 ? `${number(people)} mensen` : 'mensen')
const supplier = (facts: Facts): string => facts.supplier ?? 'De leverancier'
const also = ({ others, service }: Facts): string => (others.length ? ` Het gaat ook om ${some(others.map(service ? quoted : named))}.` : '')

const residents: Partial<Record<Occasion, Ways>> = {
  stops: [
    (f) => (f.counter
      ? { from: 'Inwoner aan de balie', channel: 'in-person', text: `Een inwoner komt voor ${it(f)} en wordt weggestuurd. “Ik heb hier vrij voor genomen. Wanneer kan ik wél terecht?”` }
      : { from: 'Inwoner', channel: 'mail', text: `Een inwoner mailt over ${it(f)}: “Ik krijg geen antwoord en niemand neemt op. Kan ik ergens anders terecht?”` }),
    (f) => ({ from: 'Inwoner', channel: 'phone', text: `Een inwoner belt over ${it(f)}: “Ik hoor van iedereen iets anders. Waar ben ik aan toe?”` }),
    (f) => ({ from: 'Inwoner', channel: 'social-media', text: `Iemand schrijft op sociale media: “Niets te regelen bij de gemeente, en niemand zegt waarom.” Het gaat over ${it(f)}. Het bericht wordt honderden keren gedeeld.` }),
  ],
  'below-minimum': [
    (f) => ({ from: 'Inwoner', channel: 'phone', text: `Een inwoner belt voor de derde keer over ${it(f)}. “Bij mijn buurvrouw lukte het wel. Waarom bij mij niet?”` }),
    (f) => (f.counter
      ? { from: 'Gastvrouw in de hal', channel: 'in-person', text: `In de hal staat een lange rij voor ${it(f)}. Mensen worden boos, omdat niet iedereen wordt geholpen.` }
      : { from: 'Klantcontact', channel: 'phone', text: `Het klantcontact meldt veel vragen over ${it(f)}. Mensen horen van elkaar dat de een wel wordt geholpen en de ander niet.` }),
  ],
  mtpd: [
    (f) => ({ from: 'Inwoner', channel: 'phone', text: `Een inwoner is ten einde raad. “Ik wacht al zo lang. Wie helpt mij?” Het gaat om ${it(f)}.` }),
    (f) => ({ from: 'Inwoner aan de balie', channel: 'in-person', text: `Aan de balie staat iemand die er niet meer uitkomt. “Niemand kan mij vertellen wanneer het weer kan.” Het gaat om ${it(f)}.` }),
    (f) => ({ from: 'Maatschappelijk werker', channel: 'phone', text: `Een maatschappelijk werker belt: een gezin komt in de problemen, omdat ${it(f)} stilligt. Kan iemand vandaag nog helpen?` }),
  ],
  'missed-moment': [
    (f) => ({ from: 'Inwoner', channel: 'phone', text: `Een inwoner belt: “Ik rekende op u, en er is niets gebeurd. Hoe nu verder?” Het gaat om ${quoted(f.other)} (${f.name}).` }),
    (f) => ({ from: 'Inwoner', channel: 'social-media', text: `Op sociale media klagen mensen dat ${quoted(f.other)} niet is doorgegaan. “De gemeente laat niets horen.”` }),
  ],
}

const press: Partial<Record<Occasion, Ways>> = {
  lost: [
    () => ({ from: PAPER, channel: 'phone', text: 'Een regionale krant belt: “Klopt het dat de gemeente grote problemen heeft? Wat merken inwoners ervan?”' }),
    () => ({ from: RADIO, channel: 'phone', text: 'De regionale omroep wil over een uur live in de uitzending. Wie staat de verslaggever te woord, en wat zegt die?' }),
    (f) => ({ from: SITE, channel: 'social-media', text: `Op sociale media staat dat ${f.digital ? 'de gemeente is gehackt' : 'het nog dagen gaat duren'}. Een lokale nieuwssite vraagt of dat klopt.` }),
  ],
  stops: [
    (f) => ({ from: PAPER, channel: 'phone', text: `Een regionale krant vraagt: “${it(f)} ligt stil. Hoeveel mensen raakt dat, en hoelang gaat het duren?”` }),
    (f) => ({ from: RADIO, channel: 'phone', text: `De regionale omroep belt over ${it(f)}: “Wij horen dat het om ${many(f)} gaat. Klopt dat, en wat moeten zij nu doen?”` }),
  ],
  'below-minimum': [
    (f) => ({ from: PAPER, channel: 'phone', text: `Een regionale krant heeft gehoord dat ${it(f)} bijna niet meer lukt. “Wie krijgt voorrang, en wie beslist dat?”` }),
  ],
  mtpd: [
    (f) => ({ from: 'Landelijke krant', channel: 'phone', text: `Een landelijke krant belt over ${it(f)}: “Dit kon je zien aankomen. Waarom lag er geen plan klaar?”` }),
    (f) => ({ from: RADIO, channel: 'news', text: `De regionale omroep opent met het nieuws: ${many(f)} wachten nog steeds op ${it(f)}. Een inwoner vertelt wat dat met hem doet.` }),
  ],
  'missed-moment': [
    (f) => ({ from: PAPER, channel: 'phone', text: `Een regionale krant vraagt: “${quoted(f.other)} is niet doorgegaan. Hoeveel mensen raakt dat, en wat doet de gemeente voor hen?”` }),
  ],
  disclosed: [
    (f) => ({ from: 'Landelijke krant', channel: 'phone', text: `Een journalist vraagt: “Kan een buitenlandse overheid bij de gegevens van uw inwoners? Wist u dat?” Het gaat om ${it(f)}.` }),
  ],
}

const board: Partial<Record<Occasion, Ways>> = {
  mtpd: [
    (f) => ({ from: 'Burgemeester', channel: 'in-person', text: `De burgemeester wil binnen een uur weten: hoelang ligt ${it(f)} nog stil, en wat is er nodig om het sneller te laten gaan?` }),
    (f) => ({ from: 'Wethouder', channel: 'phone', text: `Een wethouder belt: “De raad stelt vragen over ${it(f)}. Wat kan ik vanavond zeggen?”` }),
  ],
  'missed-moment': [
    (f) => ({ from: 'Wethouder', channel: 'phone', text: `Een wethouder belt: “Halen we ${quoted(f.other)}? En als dat niet lukt, wie vertelt het dan aan de mensen?” Het gaat om ${it(f)}.` }),
  ],
}

const suppliers: Partial<Record<Occasion, Ways>> = {
  lost: [
    (f) => ({ from: supplier(f), channel: 'mail', text: `${supplier(f)} bevestigt dat er iets mis is met ${it(f)}. Wanneer het is opgelost, is nog niet te zeggen.` }),
    (f) => ({ from: supplier(f), channel: 'phone', text: `${supplier(f)} belt over ${it(f)}: “We werken eraan. Meer kan ik nu niet zeggen.”` }),
  ],
  disclosed: [
    (f) => ({ from: supplier(f), channel: 'letter', text: `${supplier(f)} schrijft: “Een overheid buiten Nederland heeft gegevens van uw gemeente opgevraagd. Wij moeten meewerken.” Het gaat om ${it(f)}.${also(f)}` }),
  ],
}

const partners: Partial<Record<Occasion, Ways>> = {
  rto: [
    (f) => ({ from: 'Ketenpartner', channel: 'phone', text: `Een organisatie waarmee u samenwerkt, belt: “Wij wachten op ${it(f)}. Komt er nog iets, of moeten we zonder u verder?”` }),
    (f) => ({ from: 'Ketenpartner', channel: 'mail', text: `Een samenwerkingspartner mailt: “Door de problemen met ${it(f)} bij u loopt ook ons werk vast. Wie is bij u ons aanspreekpunt?”` }),
    (f) => ({ from: 'Buurgemeente', channel: 'phone', text: `Een buurgemeente belt: “Wij horen dat ${it(f)} bij jullie stilligt. Kunnen we iets overnemen, en wat hebben we daarvoor nodig?”` }),
  ],
}

/** What others say of it. */
export const outside: Partial<Record<View, Partial<Record<Occasion, Ways>>>> = { residents, press, board, supplier: suppliers, partner: partners }
