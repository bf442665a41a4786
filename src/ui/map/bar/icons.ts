import { html } from 'lit'

const PATHS = {
  view: 'M2 3h5v4H2zM9 3h5v4H9zM2 9h5v4H2zM9 9h5v4H9z',
  filter: 'M2 3h12v1.6L9.6 9v4.6L6.4 12V9L2 4.6z',
  bookmark: 'M4 2h8v12l-4-3-4 3z',
  minus: 'M3 7.2h10v1.6H3z',
  plus: 'M7.2 3h1.6v4.2H13v1.6H8.8V13H7.2V8.8H3V7.2h4.2z',
  fit: 'M2 6V2h4v1.6H3.6V6zM10 2h4v4h-1.6V3.6H10zM14 10v4h-4v-1.6h2.4V10zM6 14H2v-4h1.6v2.4H6z',
  up: 'M8 5l5 5-1.2 1.2L8 7.4l-3.8 3.8L3 10z',
  down: 'M8 11L3 6l1.2-1.2L8 8.6l3.8-3.8L13 6z',
  close: 'M4.2 3L8 6.8 11.8 3 13 4.2 9.2 8l3.8 3.8-1.2 1.2L8 9.2 4.2 13 3 11.8 6.8 8 3 4.2z',
} as const

/** A sign of the bar, which has its name beside it or on its button. */
export const icon = (name: keyof typeof PATHS) =>
  html`<svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="currentColor"><path d=${PATHS[name]}></path></svg>`
