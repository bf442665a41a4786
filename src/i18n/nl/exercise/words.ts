import type { Measure, Rating } from '../../../exercise/entry.ts'
import type { Channel, View } from '../../../model/exercise.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { fallbackNames } from '../../names.ts'
import { capital } from '../../text.ts'
import { durations } from '../durations.ts'
import { phrase } from '../selectors.ts'

const what = (measure: Measure, landscape: Landscape): string => {
  if ('activate' in measure) {
    const { name, component } = fallbackNames(landscape, measure.activate)
    return `uitwijk ‘${name}’ van ${component} ingezet`
  }
  if ('restore' in measure) return `${phrase(measure.restore, landscape).text} hersteld`
  if ('bypass' in measure) return `${phrase(measure.bypass, landscape).text} met de hand overbrugd`
  const { text } = phrase(measure.cutOff, landscape)
  return measure.level ? `${text} teruggebracht tot ${durations.share(measure.level)}` : `${text} ook uitgezet`
}

/** The words that every part of an exercise shares: on screen, in the script and in the report. */
export const words = {
  /** How a message comes in. */
  channel: {
    'in-person': 'persoonlijk', phone: 'telefoon', mail: 'e-mail', message: 'bericht op de telefoon', letter: 'brief', system: 'melding van een systeem',
    news: 'nieuws', 'social-media': 'sociale media', radio: 'radio of portofoon',
  } satisfies Record<Channel, string> as Record<Channel, string>,
  /** Whose view it gives. */
  view: {
    municipality: 'gemeente', residents: 'inwoners', press: 'pers', supplier: 'leverancier', board: 'bestuur', partner: 'ketenpartner',
  } satisfies Record<View, string> as Record<View, string>,
  /** How a goal was met. */
  rating: { met: 'gehaald', partly: 'deels gehaald', not: 'niet gehaald' } satisfies Record<Rating, string> as Record<Rating, string>,
  /** How participants responded to an inject. */
  response: { met: 'zoals verwacht', partly: 'deels zoals verwacht', not: 'niet zoals verwacht' } satisfies Record<Rating, string> as Record<Rating, string>,
  /** What a measure did, without a full stop: "Uitwijk ‘Papier’ van Zaaksysteem ingezet". */
  measure: (measure: Measure, landscape: Landscape): string =>
    capital(what(measure, landscape)) + ('lasts' in measure && measure.lasts ? `, voor ${durations.duration(measure.lasts)}` : ''),
}
