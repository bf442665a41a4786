import { css } from 'lit'

/** What all components share: measure, focus, text for screen readers only, and buttons that read as text. */
export const baseStyles = css`
  :host { display: block; font-family: var(--font); font-size: var(--text-md); line-height: var(--leading); color: var(--ink); }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }
  button, select, summary { font: inherit; color: inherit; }
  h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  :focus-visible {
    outline: 3px solid var(--focus); outline-offset: 0; box-shadow: 0 0 0 5px var(--focus-back); border-radius: 2px;
  }
  .hidden {
    position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  .link {
    display: inline; min-height: 0; padding: 0; border: 0; background: none; text-align: start; cursor: pointer;
    color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.15em;
  }
  .link:hover, button.link:hover { background: none; text-decoration-thickness: 2px; }
  .tied { white-space: nowrap; }
  .tied .link { white-space: normal; }
  .soft { color: var(--ink-soft); }
  .numbers { font-variant-numeric: tabular-nums; }
  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after { animation-duration: 1ms !important; animation-iteration-count: 1 !important; transition-duration: 1ms !important; scroll-behavior: auto !important; }
  }
  /* On paper nothing can be scrolled or pressed. */
  @media print {
    .scroll, .scroller { overflow: visible !important; height: auto !important; max-height: none !important; }
    .no-print { display: none !important; }
    .link { color: inherit; text-decoration: none; }
    li, tr, dl > div, h2, h3 { break-inside: avoid; }
    h2, h3 { break-after: avoid; }
  }
`
