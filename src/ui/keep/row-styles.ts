import { css } from 'lit'

/** A row of a list: what it is on the left, what can be done with it on the right. */
export const rowStyles = css`
  :host { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--space-2) var(--space-4); padding-block: var(--space-3); }
  .what { flex: 1 1 18rem; min-width: 0; overflow-wrap: anywhere; }
  .name { font-weight: 650; }
  .name .badge { margin-inline-start: var(--space-1); }
  .facts { font-size: var(--text-sm); color: var(--ink-soft); }
  .actions { gap: var(--space-1); }
  .ask { flex: 1 1 100%; display: grid; gap: var(--space-2); }
`
