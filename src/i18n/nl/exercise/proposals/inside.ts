import type { Occasion } from '../../../../exercise/propose.ts'
import type { Facts, Voice } from '../../../proposal-words.ts'
import { capital } from '../../../text.ts'
import { durations } from '../../durations.ts'
import { named, quoted, some } from './names.ts'

type Ways = readonly [(facts: Facts) => Voice, ...((facts: Facts) => Voice)[]]

const ICT = 'ICT-beheer', HELPDESK = 'Helpdesk', COORDINATOR = 'Coördinator continuïteit'
const team = ({ owner, service, digital }: Facts): string => owner ?? (service || !digital ? 'Teamleider' : ICT)
const it = ({ name, service }: Facts): string => (service ? quoted(name) : named(name))
/** What else: a sentence of its own, or nothing. */
const also = (start: string, { others, service }: Facts): string => (others.length ? ` ${start} ${some(others.map(service ? quoted : named))}.` : '')
const needs = ({ because }: Facts): string => (because === undefined ? 'Ook die werkt niet' : `Ook die kan niet zonder ${named(because)}`)

/** What staff notice and tell each other. */
export const inside: Record<Occasion, Ways> = {
  lost: [
    (f) => (f.digital
      ? { from: ICT, channel: 'phone', text: `ICT-beheer belt: er is een grote storing bij ${it(f)}. Waardoor het komt en hoelang het duurt, weten we nog niet.${also('Ook geraakt:', f)}` }
      : { from: COORDINATOR, channel: 'message', text: `We moeten het vanaf nu doen zonder ${it(f)}. Voor hoelang weet niemand.${also('En zonder', f)}` }),
    (f) => (f.digital
      ? { from: HELPDESK, channel: 'phone', text: `De helpdesk krijgt het ene telefoontje na het andere. Iedereen meldt hetzelfde: er is iets mis met ${it(f)}.${also('En ook met', f)}` }
      : { from: COORDINATOR, channel: 'phone', text: `Uit alle hoeken komt dezelfde vraag: wat is er met ${it(f)}, en hoelang gaat het duren?${also('Het gaat ook om', f)}` }),
    (f) => ({ from: f.digital ? ICT : COORDINATOR, channel: 'message', text: `We zijn ${it(f)} kwijt en weten nog niet waarom. Wie neemt de leiding?${also('Ook weg:', f)}` }),
  ],
  'no-sign-in': [
    (f) => ({ from: team(f), channel: 'phone', text: `Een medewerker belt: we kunnen niet meer inloggen in ${it(f)}. Ook wie nog aangemeld was, is er nu uit.${also('Hetzelfde geldt voor', f)}` }),
    (f) => ({ from: HELPDESK, channel: 'message', text: `De helpdesk meldt: inloggen in ${it(f)} lukt bij niemand meer.${also('Ook niet in', f)}` }),
    (f) => ({ from: team(f), channel: 'phone', text: `“Ik kom niet meer in ${it(f)}, en mijn collega’s ook niet. Kan iemand ons helpen?”${also('De helpdesk hoort hetzelfde over', f)}` }),
  ],
  stops: [
    (f) => ({ from: team(f), channel: 'phone', text: `Een teamleider belt: ${it(f)} ligt stil. We kunnen niemand meer helpen.${also('Er ligt meer stil:', f)}` }),
    (f) => ({ from: team(f), channel: 'in-person', text: `Het werk aan ${it(f)} kan niet doorgaan. Sturen we mensen naar huis, of gaan we op papier verder?${also('Dezelfde vraag komt van', f)}` }),
    (f) => ({ from: team(f), channel: 'message', text: `${capital(it(f))} kan vanaf nu niet meer. Wat zeggen we tegen de mensen die wachten?${also('Ook dit kan niet meer:', f)}` }),
  ],
  'below-minimum': [
    (f) => ({ from: team(f), channel: 'phone', text: `${capital(it(f))} loopt vast. We kunnen nog maar een klein deel van het werk doen. Wie gaat voor?${also('Zo staat het ook met', f)}` }),
    (f) => ({ from: team(f), channel: 'in-person', text: `Met wat er nog werkt, redden we ${it(f)} niet. We moeten kiezen wie we helpen en wie niet.${also('Dat geldt ook voor', f)}` }),
  ],
  degraded: [
    (f) => ({ from: f.service ? team(f) : ICT, channel: 'mail', text: `Met ${it(f)} gaat het trager dan anders. We kunnen door, maar niet alles lukt.${also('We horen dat ook over', f)}` }),
    (f) => ({ from: f.service ? team(f) : ICT, channel: 'message', text: `Bij ${it(f)} lukt nog maar een deel van het werk. De stapel groeit.${also('Ook bij', f)}` }),
  ],
  back: [
    (f) => (f.service
      ? { from: team(f), channel: 'phone', text: `Goed nieuws: ${it(f)} kan weer. De achterstand is groot. Waar beginnen we mee?${also('Ook dit kan weer:', f)}` }
      : { from: f.digital ? ICT : COORDINATOR, channel: 'phone', text: `Goed nieuws: we hebben ${it(f)} terug. Kan iedereen meteen aan het werk, of kijken we eerst of alles goed gaat?${also('Ook terug:', f)}` }),
    (f) => (f.service
      ? { from: team(f), channel: 'message', text: `${capital(it(f))} is weer op gang. Alles wat op papier staat, moet nog worden ingevoerd.${also('Ook weer op gang:', f)}` }
      : { from: f.digital ? ICT : COORDINATOR, channel: 'message', text: `We hebben ${it(f)} weer. Welke dienst zetten we het eerst aan?${also('Ook terug:', f)}` }),
  ],
  rto: [
    (f) => ({ from: COORDINATOR, channel: 'mail', text: `Volgens het plan had ${it(f)} nu weer moeten werken. Dat is niet gelukt. Wat betekent dat?${also('Dat geldt ook voor', f)}` }),
    (f) => ({ from: COORDINATOR, channel: 'in-person', text: `De hersteltijd voor ${it(f)} is voorbij. Veranderen we de volgorde waarin we herstellen?${also('Ook voorbij voor', f)}` }),
  ],
  mtpd: [
    (f) => ({ from: COORDINATOR, channel: 'in-person', text: `${capital(it(f))} ligt nu langer stil dan we vooraf aanvaardbaar vonden. Vanaf nu loopt de schade echt op.${also('Dat geldt ook voor', f)}` }),
    (f) => ({ from: team(f), channel: 'phone', text: `Een teamleider belt: “Langer kan het niet zonder ${it(f)}. Er moet nu iets gebeuren.”${also('Hetzelfde horen we over', f)}` }),
  ],
  'missed-moment': [
    (f) => ({ from: team(f), channel: 'phone', text: `Een teamleider belt: ${quoted(f.other)} is niet gehaald, omdat ${it(f)} te lang stillag. Wie vertelt het aan de mensen die erop rekenen?` }),
    (f) => ({ from: team(f), channel: 'mail', text: `Het moment voor ${quoted(f.other)} is voorbij en het is niet gelukt. Kunnen we het op een andere manier goedmaken?` }),
  ],
  'fallback-works': [
    (f) => ({ from: team(f), channel: 'message', text: `De uitwijk ${quoted(f.other)} voor ${it(f)} werkt. Hoelang kunnen we zo door, en wat blijft er liggen?` }),
    (f) => ({ from: team(f), channel: 'phone', text: `We werken voor ${it(f)} nu met ${quoted(f.other)}. Het is even wennen, maar het gaat.` }),
  ],
  'fallback-false': [
    (f) => ({ from: team(f), channel: 'phone', text: `We wilden voor ${it(f)} overgaan op ${quoted(f.other)}, maar dat lukt niet. ${needs(f)}.${also('Zo staat het ook met de uitwijk van', f)}` }),
    (f) => ({ from: ICT, channel: 'in-person', text: `De uitwijk ${quoted(f.other)} voor ${it(f)} doet het niet. ${needs(f)}. Dat had niemand bedacht.${also('Dezelfde fout zit in de uitwijk van', f)}` }),
  ],
  'fallback-late': [
    (f) => ({ from: team(f), channel: 'phone', text: f.activation
      ? `Het kost ${durations.duration(f.activation)} voordat ${quoted(f.other)} werkt voor ${it(f)}. Zo lang kunnen we niet wachten. Wat doen we tot die tijd?`
      : `${capital(quoted(f.other))} werkt niet op tijd voor ${it(f)}. Wat doen we tot het zover is?` }),
  ],
  'fallback-small': [
    (f) => ({ from: team(f), channel: 'phone', text: `De uitwijk ${quoted(f.other)} voor ${it(f)} werkt, maar we kunnen er ${f.fallback?.capacity === undefined ? 'niet genoeg' : `maar ongeveer ${durations.share(f.fallback.capacity)} van het`} werk mee doen. Wie gaat voor?` }),
  ],
  'fallback-ends': [
    (f) => ({ from: team(f), channel: 'phone', text: `We houden ${quoted(f.other)} niet langer vol. Vanaf nu heeft ${it(f)} geen uitwijk meer. Wat nu?` }),
    (f) => ({ from: team(f), channel: 'in-person', text: `Met ${quoted(f.other)} kunnen we niet verder: het houdt hier op. Wat doen we nu met ${it(f)}?` }),
  ],
  'fallback-waits': [
    (f) => ({ from: team(f), channel: 'phone', text: `Een collega vraagt: voor ${it(f)} ligt ${quoted(f.other)} toch klaar? Wie beslist of we dat gebruiken?` }),
    (f) => ({ from: team(f), channel: 'message', text: `We kunnen voor ${it(f)} overgaan op ${quoted(f.other)}, maar niet zonder besluit. Doen we het?` }),
  ],
  disclosed: [
    (f) => ({ from: 'Functionaris gegevensbescherming', channel: 'mail', text: `Gegevens in ${it(f)} kunnen worden opgevraagd door een buitenlandse overheid. Weten we welke gegevens dat zijn?${also('Het gaat ook om', f)}` }),
  ],
}
