import { wordOf } from './known/words.ts'

/** Countries where suppliers commonly are, by their codes (ISO 3166-1), with how people write them in Dutch and English. */
const NAMES: Readonly<Record<string, string>> = {
  NL: 'nederland|netherlands|the netherlands|holland', BE: 'belgie|belgium', DE: 'duitsland|germany', FR: 'frankrijk|france', LU: 'luxemburg|luxembourg', IE: 'ierland|ireland',
  GB: 'uk|verenigd koninkrijk|united kingdom|groot brittannie|great britain|engeland|england', US: 'usa|vs|verenigde staten|united states|united states of america|amerika|america',
  DK: 'denemarken|denmark', SE: 'zweden|sweden', NO: 'noorwegen|norway', FI: 'finland', ES: 'spanje|spain', PT: 'portugal', IT: 'italie|italy', AT: 'oostenrijk|austria',
  CH: 'zwitserland|switzerland', PL: 'polen|poland', CZ: 'tsjechie|czechia|czech republic', EE: 'estland|estonia', LT: 'litouwen|lithuania', LV: 'letland|latvia', RO: 'roemenie|romania',
  HU: 'hongarije|hungary', GR: 'griekenland|greece', CA: 'canada', IL: 'israel', IN: 'india', CN: 'china', JP: 'japan', KR: 'zuid korea|south korea', TW: 'taiwan', SG: 'singapore',
  AU: 'australie|australia', BR: 'brazilie|brazil', TR: 'turkije|turkey', UA: 'oekraine|ukraine', RU: 'rusland|russia', ZA: 'zuid afrika|south africa',
}
const BY_NAME = new Map(Object.entries(NAMES).flatMap(([code, names]) => names.split('|').map((name) => [wordOf(name), code] as const)))

/** The code of a country from its code or name; `null` when it is not known. */
export const countryOf = (text: string): string | null => BY_NAME.get(wordOf(text)) ?? (/^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : null)
