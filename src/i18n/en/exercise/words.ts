import type { Measure } from '../../../exercise/entry.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { fallbackNames } from '../../names.ts'
import type { ExerciseTexts } from '../../nl/exercise/index.ts'
import { capital } from '../../text.ts'
import { durations } from '../durations.ts'
import { phrase } from '../selectors.ts'

const what = (measure: Measure, landscape: Landscape): string => {
  if ('activate' in measure) {
    const { name, component } = fallbackNames(landscape, measure.activate)
    return `fallback ‘${name}’ of ${component} activated`
  }
  if ('restore' in measure) return `${phrase(measure.restore, landscape).text} restored`
  if ('bypass' in measure) return `${phrase(measure.bypass, landscape).text} bypassed by hand`
  const { text } = phrase(measure.cutOff, landscape)
  return measure.level ? `${text} reduced to ${durations.share(measure.level)}` : `${text} switched off as well`
}

export const words: ExerciseTexts['words'] = {
  channel: {
    'in-person': 'in person', phone: 'telephone', mail: 'email', message: 'message on the phone', letter: 'letter', system: 'alert of a system',
    news: 'news', 'social-media': 'social media', radio: 'radio or walkie-talkie',
  },
  view: { municipality: 'municipality', residents: 'residents', press: 'press', supplier: 'supplier', board: 'board', partner: 'partner organisation' },
  rating: { met: 'met', partly: 'partly met', not: 'not met' },
  response: { met: 'as expected', partly: 'partly as expected', not: 'not as expected' },
  measure: (measure, landscape) => capital(what(measure, landscape)) + ('lasts' in measure && measure.lasts ? `, for ${durations.duration(measure.lasts)}` : ''),
}
