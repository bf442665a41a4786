import type { Option } from './combobox-options.ts'

/** The codes of ISO 3166-1 alpha-2, and EU for the Union itself. */
const CODES = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ '
  + 'DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT '
  + 'JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI '
  + 'NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK '
  + 'TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ')

/** These come first: most suppliers are there. */
const FIRST = ['NL', 'US', 'IE', 'DE', 'BE', 'LU', 'GB', 'FR']

/** What else people call a country, in either language. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  NL: ['Holland', 'Nederland', 'The Netherlands'], US: ['VS', 'V.S.', 'USA', 'U.S.', 'Amerika', 'America', 'Verenigde Staten van Amerika', 'United States of America'],
  GB: ['UK', 'VK', 'Engeland', 'England', 'Groot-Brittannië', 'Great Britain', 'Schotland', 'Scotland', 'Wales'], IE: ['Ierland', 'Eire', 'Republic of Ireland'],
  DE: ['BRD', 'Deutschland'], BE: ['België', 'Belgique'], FR: ['Frankrijk'], CH: ['Suisse', 'Schweiz'], CZ: ['Tsjechische Republiek', 'Czech Republic'], CN: ['Volksrepubliek China', 'PRC'],
  KR: ['Korea'], RU: ['Russische Federatie', 'Russian Federation'], AE: ['VAE', 'UAE', 'Dubai', 'Emiraten', 'Emirates'], EU: ['Europa', 'Europe'], TR: ['Turkey', 'Türkiye'],
}

/** The name of a country in a language; the code itself for one that has no name. */
export const countryName = (code: string, language: string): string => {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** The countries to choose from, the likeliest first and the rest by name. */
export function countryOptions(language: string): Option[] {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const option = (value: string) => ({ value, name: names.of(value) ?? value, hint: value, also: ALSO[value] })
  const rest = CODES.filter((code) => !FIRST.includes(code)).map(option)
  return [...FIRST.map(option), ...rest.sort((a, b) => a.name.localeCompare(b.name, language))]
}
