import { css } from 'lit'

/** The bar above the map: one line, whatever it says. Another height would be another map. */
export const barStyles = css`
  :host { container-type: inline-size; }
  .bar { display: flex; align-items: center; gap: 6px; padding: var(--space-1) var(--space-2); font-size: var(--text-sm); }
  .search { flex: 0 1 16em; min-width: 7.5em; display: flex; align-items: center; min-height: 28px; border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--panel); }
  .search input { flex: 1; width: 0; min-width: 3em; min-height: 26px; border: 0; background: none; font-size: var(--text-sm); }
  .search:has(input:focus-visible) { outline: 3px solid var(--focus); box-shadow: 0 0 0 5px var(--focus-back); }
  .search input:focus-visible { outline: 0; box-shadow: none; }
  .search input::-webkit-search-cancel-button { display: none; }
  .steps { flex: none; display: flex; align-items: center; font-size: var(--text-xs); color: var(--ink-soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
  .steps button { display: grid; place-items: center; width: 24px; min-height: 24px; padding: 0; border: 0; background: none; }
  .note { display: flex; align-items: center; gap: 2px; flex: 1 0 auto; color: var(--ink-soft); font-variant-numeric: tabular-nums; white-space: nowrap; overflow: hidden; }
  .note span { overflow: hidden; text-overflow: ellipsis; }
  .note button { flex: none; min-height: 28px; font-size: var(--text-sm); text-decoration: underline; text-underline-offset: 0.15em; }
  .zoom { display: inline-flex; flex: none; margin-inline-start: auto; }
  .zoom button { display: grid; place-items: center; width: 30px; min-height: 28px; padding: 0; }
  svg.icon { display: block; flex: none; }
  .panel { display: grid; gap: var(--space-3); min-width: 14rem; }
  .panel fieldset { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 var(--space-3); margin: 0; padding: 0; border: 0; min-width: 18rem; }
  .panel legend { padding: 0; font-weight: 650; }
  .panel .check { display: flex; align-items: center; gap: var(--space-1); min-height: 28px; }
  .panel .actions { margin-block-start: var(--space-1); }
  .panel .segmented button.small { min-height: 28px; }
  .panel .hint { max-width: 18rem; }
  .saved li { display: flex; align-items: center; justify-content: space-between; gap: var(--space-2); }
  .saved .quiet { flex: 1; text-align: start; }
  form input { flex: 1; min-width: 10em; }
  @container (max-width: 44rem) { .wide { display: none; } .bar { gap: var(--space-1); } }
  @container (max-width: 33rem) { .bar { flex-wrap: wrap; } .search { flex: 1 1 8em; } .note { order: 1; flex-basis: 100%; min-height: 28px; } :host([form='table']) .note { min-height: 0; } }
`
