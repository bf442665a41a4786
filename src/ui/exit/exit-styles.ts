import { css } from 'lit'
import { analysisStyles } from '../analysis/analysis-styles.ts'

const parts = css`
  .drawing { width: 100%; min-width: 680px; max-width: 1280px; height: auto; font-size: 13px; }
  .tick { stroke: var(--line); fill: none; }
  .picture text.axis { font-size: 12px; fill: var(--ink-soft); }
  .legend span { display: inline-flex; align-items: center; gap: 6px; }
  .standing { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-3); min-height: 28px; }
  .standing progress { inline-size: min(12rem, 40cqi); }
  .wide { max-width: 75ch; }
`

/** How the answers about leaving look: those of *Analyse*, and drawings with years. */
export const exitStyles = [...analysisStyles, parts]
