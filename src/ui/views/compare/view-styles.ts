import { css } from 'lit'

export const viewStyles = css`
  :host { min-height: 0; overflow: auto; }
  .page { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-3); max-width: 120rem; margin-inline: auto; padding: var(--space-3) var(--space-3) 5rem; }
  h2:focus { outline: none; }
  h2 { font-size: var(--text-xl); font-weight: 650; letter-spacing: -0.01em; line-height: 1.25; }
  .page.first { max-width: 68rem; margin-inline: 0; }
  .lead { max-width: 65ch; }
  .top { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-6); }
  .top uw-compare-presets { flex: 1 1 30rem; }
  .cards { display: flex; flex-wrap: wrap; gap: var(--space-2); }
  .cards [role='list'] { display: contents; }
  uw-compare-card { flex: 1 1 min(20rem, 100%); }
  .cards .add { flex: 0 1 9rem; display: grid; place-content: center; justify-items: center; min-height: 4rem; border: 1px dashed var(--line-strong); border-radius: var(--radius-lg); background: none; color: var(--accent); font-weight: 600; }
  .add span { font-size: var(--text-xl); line-height: 1; }
  section { min-width: 0; background: var(--panel); border: 1px solid var(--line); border-radius: var(--radius-lg); box-shadow: var(--shadow); overflow: hidden; }
  header label { display: inline-flex; align-items: center; gap: 6px; min-height: 28px; cursor: pointer; }
  header input { width: 17px; height: 17px; margin: 0; accent-color: var(--accent); }
  .fallbacks tbody th { font-weight: 500; }
  .fallbacks tbody tr > * { border-bottom: 1px solid var(--line); }
  .bad { color: var(--stopped); font-weight: 650; }
  .empty { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--space-1) var(--space-6); align-items: center; padding: var(--space-6); }
  .empty svg { grid-row: 1 / 3; width: min(20rem, 30vw); }
  .empty li { padding-block: 2px; max-width: 62ch; }
  .empty .lane path { stroke: var(--normal); stroke-width: 2; opacity: 0.6; }
  .empty rect { fill: var(--stopped); }
  .empty .shift { fill: none; stroke: var(--accent); stroke-width: 2; }
  .empty .axis { stroke: var(--line-strong); fill: none; }
  @media (max-width: 700px) { .cards .add { flex-basis: 100%; min-height: 3rem; grid-auto-flow: column; align-items: center; gap: var(--space-2); } .empty { grid-template-columns: minmax(0, 1fr); } .empty svg { grid-row: auto; width: 14rem; } }
  @media print { :host { overflow: visible; } .cards .add, header label { display: none; } section { box-shadow: none; } .page { padding: 0; } }
`
