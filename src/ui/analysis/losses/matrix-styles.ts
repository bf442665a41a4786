import { css } from 'lit'

/** How the matrix of losses against services looks: its head and its names stay in sight. */
export const matrixStyles = css`
  .legend svg { width: 16px; height: 16px; vertical-align: -3px; }
  .find .tick { display: inline-flex; align-items: center; gap: 6px; min-height: 32px; cursor: pointer; }
  .matrix { max-height: min(70vh, 44rem); overflow: auto; }
  .matrix table { width: auto; min-width: 100%; border-collapse: separate; border-spacing: 0; }
  .matrix thead th { position: sticky; top: 0; z-index: 2; border-top: 0; }
  .matrix .name { position: sticky; left: 0; z-index: 1; min-width: 9rem; max-width: 15rem; background: var(--panel); border-inline-end: 1px solid var(--line-strong); }
  .matrix thead .name { z-index: 3; background: var(--panel-2); }
  .matrix thead .figure button { width: 6.5rem; }
  .matrix .first { white-space: normal; min-width: 5rem; }
  .service { height: 10.5rem; }
  .service button { display: flex; flex-direction: column-reverse; align-items: center; justify-content: flex-start; gap: 4px; height: 100%; min-width: 3rem; padding: var(--space-1) 2px; }
  .service button > span:first-child { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 8.5rem; max-width: 2.6em; overflow: hidden; text-align: start; font-weight: 500; line-height: 1.15; }
  .service .arrow { order: -1; }
  .cell { padding: 3px 2px; text-align: center; border-inline-start: 1px solid var(--line); }
  .cell svg { display: block; width: 16px; height: 16px; margin-inline: auto; }
  .cell small { display: block; font-size: var(--text-xs); line-height: 1.15; white-space: nowrap; }
  .cell.stops { background: var(--stopped-soft); }
  .cell.below { background: var(--below-minimum-soft); }
  .cell.temporary { background: var(--degraded-soft); }
  tbody tr:hover > .name { background: var(--accent-soft); }
  @media (max-width: 700px) { .matrix { max-height: none; } .matrix .name { min-width: 7rem; max-width: 9rem; } }
  @media print { .matrix { max-height: none; overflow: visible; } .matrix .name, .matrix thead th { position: static; } }
`
