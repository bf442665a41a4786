import type { Tokens } from './resolve.ts'

/** Colours, corners and letters under a name: tokens of the NL Design System, or short ones of tokens.css. */
export interface Theme { id: string; name?: string; tokens: Tokens }

/** What a theme says by day; night follows from it. */
interface Day {
  accent: string; hover: string; soft: string; header: string
  ink: string; inkSoft: string; line: string; edge: string
  page: string; panel: string; raised: string; corners: [small: string, large: string]
}

const theme = (id: string, { accent, hover, soft, header, ink, inkSoft, line, edge, page, panel, raised, corners }: Day): Theme => ({
  id,
  tokens: {
    '--basis-color-action-2-color-default': accent, '--basis-color-action-2-color-hover': hover, '--basis-color-action-2-bg-default': soft,
    '--basis-color-action-2-inverse-bg-document': header, '--basis-color-action-2-inverse-color-document': '#ffffff',
    '--basis-color-default-color-document': ink, '--basis-color-default-color-default': inkSoft,
    '--basis-color-default-border-subtle': line, '--basis-color-default-border-default': edge,
    '--basis-color-default-bg-default': page, '--basis-color-default-bg-document': panel, '--basis-color-default-bg-subtle': raised,
    '--basis-border-radius-sm': corners[0], '--basis-border-radius-md': corners[1],
  },
})

/** The themes that come along. The styles of real municipalities are theirs; who may use one opens it from a file. */
export const THEMES: readonly Theme[] = [
  // The example theme of the NL Design System; a test holds it to their package.
  theme('voorbeeld', {
    accent: '#00568b', hover: '#003e65', soft: '#e3f3fd', header: '#003e65', ink: '#001a40', inkSoft: '#3d5374', line: '#c0c7d2', edge: '#586c88',
    page: '#eff1f3', panel: '#ffffff', raised: '#f9f9fa', corners: ['4px', '8px'],
  }),
  theme('delfts', {
    accent: '#1f4fb0', hover: '#163c8a', soft: '#e8eefb', header: '#16307a', ink: '#131c33', inkSoft: '#45506b', line: '#ccd5e6', edge: '#6a7791',
    page: '#eef1f7', panel: '#ffffff', raised: '#f7f9fc', corners: ['2px', '4px'],
  }),
  theme('polder', {
    accent: '#2c6a1e', hover: '#205015', soft: '#e8f3e3', header: '#1f4a17', ink: '#18210f', inkSoft: '#4a5540', line: '#d0d8c8', edge: '#6f7a64',
    page: '#eff2ea', panel: '#ffffff', raised: '#f8faf5', corners: ['6px', '10px'],
  }),
  theme('heide', {
    accent: '#7a2f86', hover: '#5d2267', soft: '#f6eaf8', header: '#4f1d59', ink: '#241528', inkSoft: '#5b4a60', line: '#dbd0de', edge: '#80708a',
    page: '#f4f0f5', panel: '#ffffff', raised: '#fbf9fc', corners: ['4px', '8px'],
  }),
  theme('zand', {
    accent: '#3f4f86', hover: '#2e3b68', soft: '#e9ecf6', header: '#3a3428', ink: '#26221a', inkSoft: '#575043', line: '#ddd5c6', edge: '#81776a',
    page: '#f3eee5', panel: '#fffdf9', raised: '#faf6ef', corners: ['4px', '8px'],
  }),
  {
    id: 'contrast',
    tokens: {
      '--page': 'light-dark(#ffffff, #000000)', '--panel': 'light-dark(#ffffff, #000000)', '--panel-2': 'light-dark(#f2f2f2, #161616)',
      '--ink': 'light-dark(#000000, #ffffff)', '--ink-soft': 'light-dark(#1c1c1c, #ededed)',
      '--line': 'light-dark(#767676, #8c8c8c)', '--line-strong': 'light-dark(#000000, #ffffff)',
      '--accent': 'light-dark(#00008f, #a8c7ff)', '--accent-strong': 'light-dark(#000060, #cfe0ff)', '--accent-soft': 'light-dark(#e4e8ff, #0c1f45)',
      '--on-accent': 'light-dark(#ffffff, #000000)', '--header': '#000000', '--on-header': '#ffffff',
    },
  },
]

/** The theme of a name, or of the text of one that came from a file; of anything else the first. */
function themeOf(look: string): Theme {
  const known = THEMES.find(({ id }) => id === look)
  if (known || !look.startsWith('{')) return known ?? THEMES[0] as Theme
  try {
    return JSON.parse(look) as Theme
  } catch {
    return THEMES[0] as Theme
  }
}

let sheet: CSSStyleSheet | null = null
let worn: string | null = null

/**
 * Puts a theme on the whole page: by its name, or as the JSON of a theme from a file; anything else gives the first.
 * Print and forced colours keep their own. The rule is made by code, so that the content security policy allows it and
 * nothing in a value can end it.
 */
export function applyTheme(look: string): void {
  if (look === worn) return
  worn = look
  if (!sheet) document.adoptedStyleSheets.push(sheet = new CSSStyleSheet())
  while (sheet.cssRules.length) sheet.deleteRule(0)
  sheet.insertRule('@media (forced-colors: none) { :root { } }')
  const { style } = (sheet.cssRules[0] as CSSMediaRule).cssRules[0] as CSSStyleRule
  for (const [name, value] of Object.entries(themeOf(look).tokens)) style.setProperty(name, value)
}
