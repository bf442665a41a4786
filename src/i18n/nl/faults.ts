import type { ProblemDetail } from '../../model/problem.ts'
import type { Sentences } from '../sentences.ts'
import { digits, listing } from '../text.ts'
import { foreignFault } from './foreign-faults.ts'

/** What the checks call a type, in words. */
const TYPE: Record<string, string> = {
  string: 'een tekst', number: 'een getal', int: 'een geheel getal', boolean: 'true of false', array: 'een lijst',
  object: 'een blok met sleutels', record: 'een blok met sleutels', null: 'niets', undefined: 'niets', date: 'een datum',
}
const types = (names: string) => [...new Set(names.split('|').map((name) => TYPE[name] ?? `‘${name}’`))].join(' of ')

const REFERENCE = { component: 'onderdeel', organisation: 'organisatie', fallback: 'uitwijk', document: 'bron', import: 'ingelezen bestand', tag: 'label', role: 'rol', goal: 'doel', contact: 'contact', team: 'team', contract: 'contract', measure: 'maatregel' }

const TEXT = {
  date: 'een datum zoals 2026-03-01',
  'local-time': 'een plaatselijke tijd zonder tijdzone, zoals 2026-12-01T08:00',
  'calendar-duration': 'een tijd in jaren, maanden, weken en dagen, zoals P1Y6M of P90D',
  jurisdiction: 'een landcode van twee hoofdletters, zoals NL (in een selectie ook EEA of non-EEA)',
  colour: 'een kleur zoals #154273',
  picture: 'een plaatje als ‘data:image/png;base64,…’ (of jpeg of svg+xml)',
  format: 'een tekst in de gevraagde vorm',
}

const DURATION = {
  negative: 'een duur kan niet negatief zijn',
  months: 'maanden en jaren zijn niet overal even lang; schrijf dagen of weken, zoals P30D',
  fraction: 'een duur heeft hele getallen; schrijf PT1H30M in plaats van PT1.5H',
  malformed: 'schrijf een duur als PT8H (8 uur), P2D (2 dagen) of P1DT12H (1 dag en 12 uur)',
  'too-long': 'deze duur is te lang',
}

const hint = (nearest: string | null) => (nearest === null ? '' : ` Bedoelde u ‘${nearest}’?`)
const accept = (items: readonly string[]) => (items.length ? ` Dit kan wel: ${items.join(', ')}.` : '')
/** What a library says about it, on one line. */
const technical = (message: string) => {
  const line = message.split('\n')[0]?.trim() ?? ''
  return line && ` (technische melding: ${line})`
}
const size = (bytes: number) => `${digits(bytes / 1e6, '.', ',')} MB`

function bounds(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `van ${digits(min, '.', ',')} tot en met ${digits(max, '.', ',')}`
  return min === null ? `van hoogstens ${digits(max ?? 0, '.', ',')}` : `van minstens ${digits(min, '.', ',')}`
}

/** What is wrong and what is accepted, on one line. */
export function fault(detail: ProblemDetail): string {
  switch (detail.code) {
    case 'syntax': return `Dit is geen geldige YAML of JSON${technical(detail.message)}.`
    case 'empty': return 'Het bestand is leeg.'
    case 'unreadable': return `Het bestand kan niet worden gelezen${technical(detail.message)}.`
    case 'too-large': return `Het bestand is te groot: ${size(detail.size)}. ${detail.limit === null ? 'Het past niet in het geheugen.' : `Het mag hoogstens ${size(detail.limit)} zijn.`}`
    case 'alias-bomb': return 'Het bestand verwijst te vaak naar zichzelf (YAML-ankers). Schrijf die delen uit.'
    case 'too-deep': return `Het bestand heeft te veel lagen in elkaar. Hoogstens ${detail.limit} lagen kan.`
    case 'duplicate-key': return `‘${detail.key}’ staat hier twee keer. Laat er één staan.`
    case 'forbidden-key': return `‘${detail.key}’ kan hier niet als naam worden gebruikt. Kies een andere naam.`
    case 'wrong-format': return `Dit bestand is ${detail.found ? `‘${detail.found}’` : 'van een onbekende soort'}. Verwacht wordt ‘format: ${detail.expected}’.`
    case 'newer-format': return `Dit bestand is gemaakt met een nieuwere versie (‘${detail.found}’). Deze versie leest tot en met ‘${detail.supported}’; werk Uitwijk bij.`
    case 'unknown-key': return `‘${detail.key}’ is hier niet bekend.${hint(detail.nearest) || accept(detail.accepted)}`
    case 'missing-key': return `‘${detail.key}’ ontbreekt.`
    case 'wrong-type': return `Hier staat ${types(detail.found)}, maar het moet ${types(detail.expected)} zijn.`
    case 'not-one-of': return `‘${detail.found}’ kan hier niet.${hint(detail.nearest)}${accept(detail.accepted)}`
    case 'bad-id': return `‘${detail.found}’ is geen geldige naam. Gebruik kleine letters, cijfers, ‘-’, ‘.’ en ‘_’.`
    case 'bad-text': return `‘${detail.found}’ heeft niet de goede vorm. Verwacht wordt ${TEXT[detail.expected]}.`
    case 'bad-duration': return `‘${detail.found}’ is geen goede duur: ${DURATION[detail.fault]}.`
    case 'range-order': return 'De volgorde klopt niet: ‘min’ mag niet langer zijn dan ‘likely’, en ‘likely’ niet langer dan ‘max’.'
    case 'out-of-range': return `${detail.found} valt buiten de grenzen. Verwacht wordt een getal ${bounds(detail.min, detail.max)}.`
    case 'too-few': return `Deze lijst is te kort. Er ${detail.min === 1 ? 'moet er minstens 1' : `moeten er minstens ${detail.min}`} in staan.`
    case 'at-least-too-large': return `‘atLeast: ${detail.atLeast}’ is meer dan de groep heeft: het zijn er ${detail.members}.`
    case 'empty-selector': return 'Deze selectie kiest niets. Geef minstens één van: ‘component’, ‘supplier’, ‘jurisdiction’, ‘kind’, ‘layer’, ‘tag’.'
    case 'one-action': return (detail.found.length
      ? `Een gebeurtenis doet precies één ding; hier staat: ${detail.found.join(', ')}.` : 'Bij deze gebeurtenis staat niet wat er gebeurt.') + accept(detail.accepted)
    case 'unknown-reference': return `Er is geen ${REFERENCE[detail.what]} ‘${detail.id}’.${hint(detail.nearest)}`
    case 'organisation-cycle': return `Deze organisaties zijn via ‘parent’ eigenaar van elkaar: ${listing(detail.ids, 'en', 'andere')}. Haal één ‘parent’ weg.`
    case 'covers-nothing': return `Deze uitwijk vervangt ‘${detail.covers}’, maar dat staat niet bij ‘needs’ van dit onderdeel.${hint(detail.nearest)}${accept(detail.accepted)}`
    case 'bad-rule': return `‘${detail.rule}’ is geen geldige herhaling (RFC 5545). Schrijf bijvoorbeeld FREQ=MONTHLY;BYMONTHDAY=25;BYHOUR=12${technical(detail.message)}.`
    case 'until-not-after': return '‘until’ moet later zijn dan ‘at’.'
    case 'round-not-after': return 'Het einde van de ronde (‘until’) moet later zijn dan het begin (‘from’).'
    case 'no-scenario': return `Het scenario van deze oefening is er niet: ‘${detail.file}’. De naam geldt vanaf de plaats van het bestand van de oefening.`
    case 'exit-cycle': return `Deze vertrekken wachten op elkaar: ${listing(detail.ids, 'en', 'andere')}. Haal één ‘needs’ weg.`
    case 'needs-replaced': return (detail.path.length > 2
      ? `‘${detail.path[0]}’ kan ‘${detail.id}’ niet vervangen: het heeft dat zelf nodig, via ${detail.path.slice(1, -1).map((id) => `‘${id}’`).join(', ')}.`
      : `‘${detail.path[0]}’ kan ‘${detail.id}’ niet vervangen: het heeft dat zelf nodig.`)
    case 'start-after-contract': return `Het begin ligt na het einde van het contract (${detail.end}).`
    case 'negative-cost': return `Een bedrag kan niet negatief zijn; hier staat ${detail.found}.`
    case 'unknown-currency': return `De munt ‘${detail.found}’ is niet bekend.${accept(detail.accepted)}`
    case 'no-such-scenario': return `Dit scenario is er niet: ‘${detail.file}’. De naam geldt vanaf de plaats van het bestand van het plan.`
    case 'no-such-need': return `Dit onderdeel heeft ‘${detail.need}’ niet nodig.${hint(detail.nearest)}${accept(detail.accepted)}`
    case 'invalid': return `Dit klopt niet${technical(detail.message)}.`
    case 'selects-nothing': return 'Geen enkel onderdeel past bij deze selectie, dus deze gebeurtenis doet niets.'
    case 'after-horizon': return 'Deze gebeurtenis valt na het einde van het scenario (‘horizon’) en doet dus niets.'
    case 'activates-auto': return `De uitwijk ‘${detail.fallback}’ begint vanzelf (‘trigger: auto’); inzetten is niet nodig.`
    case 'moments-without-start': return 'Het scenario heeft geen ‘start’, dus vaste momenten tellen niet mee. Geef een begin zoals 2026-12-01T08:00.'
    case 'rto-above-mtpd': return 'De RTO is langer dan de MTPD. Herstel duurt dan langer dan de uitval mag duren.'
    case 'work-above-within': return 'Het werk (‘work’) past niet in de tijd ervoor (‘within’), dus dit moment wordt altijd gemist.'
    case 'listed-twice': return `‘${detail.name}’ staat twee keer in deze lijst.`
    case 'round-overlaps': return `Deze ronde begint voordat de vorige (‘${detail.before}’) is afgelopen.`
    case 'round-after-horizon': return 'Deze ronde duurt langer dan het scenario (‘horizon’).'
    case 'inject-after-horizon': return 'Dit bericht komt na het einde van het scenario (‘horizon’).'
    case 'outside-rounds': return 'Dit bericht valt buiten alle rondes en komt dus niet vanzelf aan de beurt.'
    case 'scenario-changed': return 'Het scenario is veranderd sinds deze oefening erop is gemaakt. Loop de tijden en berichten na.'
    case 'lead-unknown': return `Nergens staat hoe lang dit vertrek duurt (‘lead’). Er wordt gerekend met ${detail.assumed}, dus een jaar.`
    case 'replacement-unknown': return 'Nergens staat wat hiervoor in de plaats komt (‘replacedBy’). Het landschap verandert daarom niet door dit vertrek.'
    case 'need-not-planned': return `‘${detail.id}’ moet eerst, maar dat vertrek staat niet in dit plan. Er wordt niet op gewacht.`
    case 'in-landscape-already': return `‘${detail.id}’ staat ook in het landschap; dat van het landschap telt.`
    default: return foreignFault(detail)
  }
}

export const faults = { problem: ({ detail }) => fault(detail) } satisfies Partial<Sentences>
