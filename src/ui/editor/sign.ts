import { html, svg, type TemplateResult } from 'lit'

/** The signs on small buttons, in a box of 16 by 16. */
const SIGNS = {
  up: svg`<path d="M8 3.5 13 9l-1.2 1.1L8.8 7V13H7.2V7l-3 3.1L3 9Z"></path>`,
  down: svg`<path d="M8 12.5 3 7l1.2-1.1L7.2 9V3h1.6v6l3-3.1L13 7Z"></path>`,
  remove: svg`<path d="M4.1 3 8 6.9 11.9 3 13 4.1 9.1 8l3.9 3.9-1.1 1.1L8 9.1 4.1 13 3 11.9 6.9 8 3 4.1Z"></path>`,
} as const

/** A small button with a sign; its name is heard, and seen when pointed at. */
export const signButton = (sign: keyof typeof SIGNS, name: string, act: () => unknown, disabled = false): TemplateResult => html`
  <button type="button" class="icon small quiet ${sign}" aria-label=${name} title=${name} ?disabled=${disabled} @click=${act}>
    <svg viewBox="0 0 16 16" aria-hidden="true">${SIGNS[sign]}</svg></button>`
