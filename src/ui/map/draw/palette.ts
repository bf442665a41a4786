import { TONES, type Tone } from './paint.ts'

/** The colours of the theme as a canvas takes them. */
export type Palette = Readonly<Record<Tone, string>>

/** Reads the colours that hold at a node of the page now; those of the reader's own choice where colours are forced. */
export function readPalette(at: ShadowRoot | Element): Palette {
  const probe = document.createElement('span')
  probe.hidden = true
  probe.style.setProperty('forced-color-adjust', 'none')
  at.append(probe)
  const computed = getComputedStyle(probe)
  const palette = Object.fromEntries(TONES.map((tone) => {
    probe.style.color = `var(--${tone})`
    return [tone, computed.color]
  })) as Record<Tone, string>
  probe.remove()
  return palette
}

/** Calls back when the colours may have become others: another theme, light or dark, forced colours. Gives what ends it. */
export function watchColours(changed: () => void): () => void {
  const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map((query) => matchMedia(query))
  for (const one of media) one.addEventListener('change', changed)
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'style', 'class'] })
  return () => {
    for (const one of media) one.removeEventListener('change', changed)
    observer.disconnect()
  }
}
