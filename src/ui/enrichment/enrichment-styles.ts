import { css } from 'lit'

/** How the screens of the guided pass are laid out: what is asked, what holds for all that is ticked, and the list. */
export const enrichmentStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; min-width: 0; gap: var(--space-3); }
  .list { flex: 0 1 auto; min-height: 4rem; overflow: auto; border: 1px solid var(--line); border-radius: var(--radius); }
  .list table { table-layout: fixed; }
  .list th, .list td { overflow-wrap: anywhere; vertical-align: middle !important; }
  .list tbody tr { height: 40px; }
  .list thead td { position: sticky; top: 0; z-index: 1; background: var(--panel-2); border-block-end-color: var(--line-strong) !important; }
  .list .tick { width: 40px; padding-inline-start: var(--space-2); }
  .list .tick input { margin: 3px; }
  .list tr.said th label { color: var(--ink-soft); }
  .list label { display: block; padding-block: 4px; cursor: pointer; }
  .list small { display: block; font-size: var(--text-xs); font-weight: 400; color: var(--ink-soft); }
  .list select, .list input:not([type='checkbox']) { width: 100%; }
  .bar { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-4); }
  .bar input[type='search'] { flex: 0 1 18rem; min-width: 8rem; }
  .bar .check { display: inline-flex; align-items: center; gap: 2px; font-size: var(--text-sm); }
  .bar .count { margin-inline-start: auto; font-size: var(--text-sm); }
  .for-all { display: flex; flex-wrap: wrap; align-items: end; gap: var(--space-2) var(--space-3); padding: var(--space-3); border: 1px solid var(--line); border-radius: var(--radius); background: var(--panel-2); }
  .for-all > * { min-width: 0; }
  .for-all uw-combobox { flex: 1 1 16rem; max-width: 26rem; }
  .for-all > button { flex: none; }
  .for-all .label { font-size: var(--text-sm); font-weight: 650; }
  .for-all .field label { display: grid; gap: 2px; }
  .for-all p { flex-basis: 100%; }
  .more { padding: var(--space-2); text-align: center; }
  .empty { padding: var(--space-6) var(--space-4); text-align: center; color: var(--ink-soft); }
`
