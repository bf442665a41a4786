import { css } from 'lit'

/** The list of what can be done, what was chosen of it, and a preview: beside each other where there is room. */
export const viewStyles = css`
  :host { min-height: 0; overflow: auto; container-type: inline-size; }
  .page { display: grid; grid-template-columns: minmax(14rem, 17rem) minmax(20rem, 30rem) minmax(0, 1fr); align-items: start; gap: var(--space-4); max-width: 130rem; margin-inline: auto; padding: var(--space-3) var(--space-4) 5rem; }
  .page.alone { grid-template-columns: minmax(14rem, 17rem) minmax(0, 70rem); }
  h2, h3 { line-height: 1.25; letter-spacing: -0.01em; }
  h2 { font-size: var(--text-xl); font-weight: 650; }
  h3 { font-size: var(--text-lg); font-weight: 650; }
  h3:focus { outline: none; box-shadow: none; }
  .side { display: grid; grid-row: 1 / span 2; gap: var(--space-2); }
  .side h3 { margin-block-start: var(--space-2); font-size: var(--text-sm); color: var(--ink-soft); letter-spacing: 0; }
  .side ul { display: grid; gap: 2px; }
  .side li button { display: grid; gap: 1px; width: 100%; padding: var(--space-2) var(--space-3); border-color: transparent; border-inline-start: 4px solid transparent; background: none; text-align: start; line-height: 1.3; }
  .side li button:hover { background: var(--panel-2); }
  .side li button[aria-current='true'] { border-inline-start-color: var(--accent); background: var(--accent-soft); }
  .side strong { font-weight: 650; }
  .side small { font-size: var(--text-sm); color: var(--ink-soft); }
  .choose { display: none; }
  .what { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-4); min-width: 0; }
  .what > p, .notice { max-width: 75ch; }
  .fields { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-4); }
  .fields label { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2px; min-width: 0; max-width: 100%; font-size: var(--text-sm); font-weight: 650; }
  .fields select { max-width: 100%; font-size: var(--text-md); font-weight: 400; }
  uw-preview { height: 70vh; }
  @media (min-width: 1240px) and (min-height: 640px) {
    uw-preview { position: sticky; top: var(--space-3); height: calc(100dvh - 7.5rem); }
  }
  @container (max-width: 76rem) {
    .page { grid-template: auto 1fr / minmax(14rem, 17rem) minmax(0, 1fr); }
    uw-preview { position: static; grid-column: 2; }
  }
  @container (max-width: 52rem) {
    .page, .page.alone { grid-template: none / minmax(0, 1fr); padding-inline: var(--space-3); }
    .side { grid-row: auto; }
    uw-preview { grid-column: 1; }
    .side .group { display: none; }
    .choose { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2px; font-size: var(--text-sm); font-weight: 650; }
    .choose select { max-width: 100%; font-size: var(--text-md); font-weight: 400; }
  }
`
