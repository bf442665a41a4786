import { css } from 'lit'

/** The import over the whole window: the steps at the top, the step itself, and below it back and on. */
export const shellStyles = css`
  .wizard { width: 100vw; max-width: 100vw; height: 100dvh; max-height: 100dvh; margin: 0; border: 0; border-radius: 0; background: var(--page); }
  .wizard[open] { display: grid; grid-template-rows: auto minmax(0, 1fr) auto; }
  .top { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-6); padding: var(--space-2) var(--space-6); border-block-end: 1px solid var(--line); background: var(--panel); }
  .top h1 { font-size: var(--text-md); font-weight: 650; max-width: min(34rem, 32vw); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .top nav { flex: 1; min-width: 0; }
  .steps { display: flex; flex-wrap: wrap; gap: 0 var(--space-1); }
  .steps li { display: flex; align-items: center; }
  .steps li > * { padding-inline: var(--space-2); min-height: 32px; align-content: center; font-size: var(--text-sm); border-block-end: 3px solid transparent; }
  .steps .now { font-weight: 700; border-block-end-color: var(--accent); }
  .at { display: inline-grid; place-items: center; width: 1.6em; height: 1.6em; border: 1px solid; border-radius: 99px; font-size: var(--text-xs); }
  .now .at { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
  .body { overflow: auto; padding: var(--space-4) var(--space-6) var(--space-6); display: grid; grid-template-rows: auto 1fr; align-content: start; gap: var(--space-4); }
  .body > * { width: min(76rem, 100%); margin-inline: auto; min-width: 0; }
  .body.wide > * { width: 100%; }
  .intro h2 { font-size: var(--text-xl); font-weight: 650; line-height: var(--leading-tight); }
  .intro h2:focus { outline: none; box-shadow: none; }
  .intro p { max-width: 72ch; color: var(--ink-soft); text-wrap: pretty; }
  .foot { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); padding: var(--space-2) var(--space-6); border-block-start: 1px solid var(--line); background: var(--panel); }
  .foot[hidden] { display: none; }
  .foot [role='status'] { flex: 1; min-width: 14rem; }
  .foot .notice { display: block; max-width: none; padding-block: 2px; }
  .foot progress { width: 5rem; vertical-align: middle; }
  .ask { width: min(30rem, calc(100vw - 2rem)); }
  @media (max-width: 1100px) { .top, .body, .foot { padding-inline: var(--space-4); } .top { column-gap: var(--space-3); } .top h1 { max-width: 22vw; } .steps { gap: 0; } .steps li > * { padding-inline: var(--space-1); } }
  @media (forced-colors: active) { .steps .now { border-block-end-color: Highlight; } .now .at { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
`
