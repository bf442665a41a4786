import { TONES, type Tone } from '../../map/draw/paint.ts'
import { readPalette, type Palette } from '../../map/draw/palette.ts'

/** For who has colours of their own choice forced on the page: a picture is for others too. */
const PLAIN: Palette = {
  panel: '#ffffff', 'panel-2': '#f7f7f9', ink: '#0b1f33', 'ink-soft': '#3c4f66', line: '#d3dbe4', 'line-strong': '#5b6f8a', accent: '#01689b', 'accent-soft': '#e5f1f8', focus: '#0b0c0c',
  stopped: '#9b0f2b', 'stopped-fill': '#9b0f2b', 'stopped-soft': '#fbe6e9', 'below-minimum': '#a04200', 'below-minimum-fill': '#d95f02', 'below-minimum-soft': '#ffeedd',
  degraded: '#6e5400', 'degraded-fill': '#f5c93d', 'degraded-soft': '#fdf5d6', normal: '#0f6d75', 'normal-fill': '#17808a', 'normal-soft': '#e0f3f3',
}

/** The colours of the theme by day, also at night: a picture is for paper. As `#rrggbb`, which every program knows. */
export function paperPalette(): Palette {
  if (matchMedia('(forced-colors: active)').matches) return PLAIN
  const palette = byDay(() => readPalette(document.body))
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  const hex = (colour: string) => {
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
    return `#${[...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  }
  return Object.fromEntries(TONES.map((tone) => [tone, hex(palette[tone])])) as Record<Tone, string>
}

/** Does something while the page is as it is by day. It is put back before anyone sees it. */
function byDay<T>(work: () => T): T {
  const { dataset } = document.documentElement
  const { theme } = dataset
  dataset['theme'] = 'light'
  try {
    return work()
  } finally {
    if (theme === undefined) delete dataset['theme']
    else dataset['theme'] = theme
  }
}
