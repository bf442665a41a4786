import type { Source } from '../../../model/source.ts'
import type { Supplier } from './mail-receivers.ts'

/*
 * What stands in a landscape that is made of this file: content, as in any landscape, and in the language of the municipalities
 * that it is about. It says what public DNS records can show and what they cannot.
 */

export const NAME = 'Gemeenten en hun mail- en werkplekleveranciers'

export const DESCRIPTION = [
  'Elke dienst is de mail van een gemeente; het aantal mensen is het aantal inwoners. Het komt uit openbare gegevens in het domeinnaamsysteem (DNS), verzameld door MX Map (David Huser and mxmap.it contributors, CC BY-SA 4.0).',
  'Een MX-record laat zien wie de mail ontvangt. Andere signalen (autodiscover, DKIM, SPF) laten zien dat Microsoft 365 waarschijnlijk in gebruik is.',
  'Wat er niet in te zien is: hoe medewerkers zich aanmelden, waar de mail uiteindelijk wordt bewaard, wat een gemeente nog meer gebruikt, en welke noodvoorziening er is.',
  'Wie namens een gemeente mag mailen (SPF-afzenders) is niet nodig om mail te ontvangen en telt daarom niet mee.',
].join(' ')

export const serviceName = (municipality: string): string => `Mail van ${municipality}`
export const ownerName = (municipality: string): string => `Gemeente ${municipality}`

/** Where the number of residents comes from. */
export const COUNTED: Source = { type: 'publication', note: 'Inwoners en domein: zoals MX Map ze geeft.', confidence: 'medium' }
/** How a mail server or suite is known. */
export const NAMED: Source = { type: 'measurement', note: 'Genoemd in MX-records, of gebleken uit signalen van Microsoft 365.', confidence: 'high' }
/** That a record names who receives the mail. */
export const RECEIVES: Source = { type: 'measurement', note: 'MX-record: ontvangt de mail.', confidence: 'high' }

const listed = (signals: readonly string[]) => signals.join(', ')

/** That mail ends up at Microsoft although another party receives it: as sure as the signals are. Those of sending (SPF) say little of where mail is kept. */
export function behind(signals: readonly string[]): Source {
  if (signals.length === 0) return { type: 'assumption', note: 'MX Map deelt deze gemeente in bij Microsoft; in dit bestand staat geen signaal dat dit laat zien.', confidence: 'low' }
  const strong = signals.some((signal) => signal !== 'spf')
  return { type: 'measurement', note: `MX Map deelt deze gemeente in bij Microsoft. Signalen van Microsoft 365: ${listed(signals)}.`, confidence: strong ? 'medium' : 'low' }
}

/** That Microsoft 365 seems to be in use beside mail that is elsewhere. */
export const beside = (signals: readonly string[]): Source =>
  ({ type: 'assumption', note: `Signalen van Microsoft 365 (${listed(signals)}), maar MX Map deelt de mail niet in bij Microsoft. Dat zonder Microsoft 365 de helft van het werk doorgaat, is aangenomen.`, confidence: 'low' })

/** Where the country of a supplier comes from. */
export const countryOf = ({ jurisdiction, assumed, published }: Supplier): Source => {
  if (published) return { type: 'publication', note: `Land: ${published.source.title}, ${published.source.url} (${published.known}). Eigenaren zijn niet uitgezocht.`, confidence: 'high' }
  if (!assumed) return { type: 'assumption', note: 'Algemeen bekend. Eigenaren zijn niet uitgezocht.', confidence: 'high' }
  return jurisdiction === undefined
    ? { type: 'assumption', note: 'Wie de mailserver beheert en onder welk recht, is niet bekend.', confidence: 'low' }
    : { type: 'assumption', note: 'Wie de mailserver beheert, is niet bekend. Het land is dat waar de server staat.', confidence: 'low' }
}
