import { css } from 'lit'

/** A screen on paper: what reads as text below each other in full, without what is drawn for a screen or pressed. Stands last in the styles of a view. */
export const printStyles = css`
  @media print {
    :host, .panels, section, .top { display: block !important; height: auto !important; max-height: none !important; overflow: visible !important; contain: none !important; padding-inline: 0 !important; border: 0 !important; border-radius: 0 !important; box-shadow: none !important; }
    section { margin-block-start: 6mm; border-block-start: 1px solid var(--line-strong) !important; padding-block-start: 3mm !important; }
    section > header, .picture, .no-paper { display: none !important; }
    /* Drawn as wide as the window was; made to fit the paper. */
    .timeline { zoom: 0.5; break-inside: avoid; }
  }
`
