import { css } from 'lit'

export const prepareStyles = css`
  :host { container-type: inline-size; }
  .page { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-3); max-width: 100rem; margin-inline: auto; padding: var(--space-3) var(--space-4) 5rem; }
  .top { display: flex; flex-wrap: wrap; align-items: start; justify-content: space-between; gap: var(--space-2) var(--space-6); }
  .top > :first-child { flex: 1 1 20rem; min-width: 0; overflow-wrap: anywhere; }
  h2 { font-size: var(--text-xl); font-weight: 650; line-height: 1.25; letter-spacing: -0.01em; }
  h3 { font-size: var(--text-md); font-weight: 650; }
  .notice { display: grid; gap: var(--space-1); justify-items: start; }
  .notice p { max-width: 80ch; }
  uw-menu { --menu-back: var(--panel); --menu-ink: var(--ink); --menu-line: var(--line-strong); --menu-hover: var(--accent-soft); }
  [role='tablist'] { flex-wrap: wrap; margin-block-start: var(--space-2); }
  [role='tab'] { min-height: 36px; }
  [role='tabpanel'] { min-width: 0; padding-block-start: var(--space-3); }
  [role='tabpanel']:focus-visible { outline-offset: 4px; }
  .people { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); align-items: start; gap: var(--space-6); margin-block-start: var(--space-3); }
  .lead { max-width: 75ch; color: var(--ink-soft); }
  .people-head h3 { font-size: var(--text-lg); }
  @container (max-width: 36rem) { .page { padding-inline: var(--space-3); } }
`
