import { css } from 'lit'

export const viewStyles = css`
  :host { min-height: 0; overflow: auto; container-type: inline-size; }
  .page { display: grid; grid-template-columns: minmax(14rem, 18rem) minmax(0, 1fr); align-items: start; gap: var(--space-4); max-width: 120rem; margin-inline: auto; padding: var(--space-3) var(--space-4) 5rem; }
  h2, h3 { line-height: 1.25; letter-spacing: -0.01em; }
  h2 { font-size: var(--text-xl); font-weight: 650; }
  h3 { font-size: var(--text-lg); font-weight: 650; }
  h3:focus { outline: none; box-shadow: none; }
  .side { position: sticky; top: var(--space-3); display: grid; gap: var(--space-2); }
  .side ul { display: grid; gap: 2px; }
  .side li button { display: grid; gap: 1px; width: 100%; padding: var(--space-2) var(--space-3); border-color: transparent; border-inline-start: 4px solid transparent; background: none; text-align: start; line-height: 1.3; }
  .side li button:hover { background: var(--panel-2); }
  .side li button[aria-current='true'] { border-inline-start-color: var(--accent); background: var(--accent-soft); }
  .side strong { font-weight: 650; }
  .side small { font-size: var(--text-sm); color: var(--ink-soft); }
  .choose { display: none; }
  .answer { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-3); min-width: 0; }
  .top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--space-1) var(--space-4); }
  .tick { display: inline-flex; align-items: center; gap: 6px; min-height: 28px; cursor: pointer; }
  .tick input { width: 17px; height: 17px; margin: 0; accent-color: var(--accent); }
  /* It has its place always: what is read does not jump when it comes and goes. */
  .state { flex: 1 1 24rem; display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-3); min-height: 32px; }
  .state progress { inline-size: min(14rem, 40cqi); accent-color: var(--accent); }
  .bad { color: var(--stopped); }
  @container (max-width: 60rem) {
    .page { grid-template-columns: minmax(0, 1fr); padding-inline: var(--space-3); }
    .side { position: static; }
    .side ul { display: none; }
    .choose { display: grid; gap: 2px; }
    .choose select { max-width: 100%; }
  }
  @media print { :host { overflow: visible; } .page { display: block; padding: 0; } .side, .state, .tick { display: none; } }
`
