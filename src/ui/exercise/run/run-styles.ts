import { css } from 'lit'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'

const parts = css`
  :host { display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; gap: var(--space-2); min-width: 0; padding: var(--space-3); border: 1px solid var(--line); border-radius: var(--radius-lg); background: var(--panel); box-shadow: var(--shadow); }
  h3 { font-size: var(--text-lg); font-weight: 650; line-height: var(--leading-tight); }
  h4 { margin: 0; font-size: var(--text-md); font-weight: 650; }
  .head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 var(--space-3); }
  .stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-2); }
  .row { display: flex; flex-wrap: wrap; align-items: end; gap: var(--space-2); }
  .row > .grow { flex: 1 1 10rem; min-width: 0; }
  .grow :is(input, select, textarea) { width: 100%; }
  textarea { width: 100%; }
  .small-text { font-size: var(--text-sm); }
  .check { display: inline-flex; align-items: center; gap: var(--space-1); min-height: 28px; }
  summary { min-height: 28px; cursor: pointer; font-weight: 600; color: var(--accent); }
  .words { white-space: pre-line; overflow-wrap: anywhere; }
  .list > li { padding-block: var(--space-2); border-block-start: 1px solid var(--line); }
  .list > li:first-child { border-block-start: 0; padding-block-start: 0; }
`

/** How the parts of the facilitator's screen look. */
export const runStyles = [baseStyles, controlStyles, parts]
