import { css, html, svg, type TemplateResult } from 'lit'
import type { ConcentrationAnswer, Share } from '../../../analysis/concentration/answer.ts'

/** What is counted along a bar. */
export type Measure = 'services' | 'people'

/** The two parts of a bar, as shares of all that is counted: what is always needed, and what is needed at times. */
export function partsOf(share: Share, { services, people }: ConcentrationAnswer, measure: Measure): { always: number; sometimes: number; of: number } {
  return measure === 'people' ? { always: share.peopleAlways, sometimes: share.peopleSometimes, of: people }
    : { always: share.always.length, sometimes: share.sometimes.length, of: services.length }
}

const percent = (part: number, of: number): string => `${of > 0 ? Math.min(100, (part / of) * 100) : 0}%`

/** A bar in two parts: solid, and hatched with an edge, so that they differ without colour. */
export const bar = ({ always, sometimes, of }: { always: number; sometimes: number; of: number }, hatch: string): TemplateResult => html`<svg class="bar" aria-hidden="true">
  <defs>${svg`<pattern id=${hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="6" height="6"></rect><rect class="stripe" width="2.5" height="6"></rect></pattern>`}</defs>
  ${svg`<rect class="track" width="100%" height="100%"></rect><rect class="always" width=${percent(always, of)} height="100%"></rect>
  <rect class="sometimes" x=${percent(always, of)} width=${percent(sometimes, of)} height="100%" fill="url(#${hatch})"></rect>`}</svg>`

export const barStyles = css`
  .bars { display: grid; grid-template-columns: minmax(6rem, max-content) minmax(6rem, 1fr) max-content; gap: 6px var(--space-3); align-items: center; }
  .bars > li { display: contents; }
  .bars .name { max-width: 16rem; overflow-wrap: break-word; text-align: start; justify-self: start; }
  .bar { display: block; width: 100%; height: 18px; border-radius: 3px; }
  .legend .bar { display: inline-block; width: 28px; height: 14px; margin-inline-end: 6px; vertical-align: -2px; }
  .track { fill: var(--panel-2); stroke: var(--line); }
  .always { fill: var(--stopped-fill); }
  .sometimes { stroke: var(--below-minimum); stroke-width: 1; }
  .ground { fill: var(--below-minimum-soft); }
  .stripe { fill: var(--below-minimum-fill); }
  .axes { display: flex; flex-wrap: wrap; gap: var(--space-1); border: 0; margin: 0; padding: 0; min-width: 0; }
  .axes legend { padding: 0; font-size: var(--text-sm); color: var(--ink-soft); }
  .axes [aria-pressed='true'] { border-color: var(--accent); background: var(--accent-soft); color: var(--accent); font-weight: 650; }
  .hidden-ones { display: grid; gap: var(--space-1); padding-inline-start: 1.2em; list-style: disc; max-width: 80ch; }
  @media (forced-colors: active) { .bar { forced-color-adjust: none; } .always { fill: CanvasText; } .stripe { fill: CanvasText; } .ground, .track { fill: Canvas; } .track, .sometimes { stroke: CanvasText; } .axes [aria-pressed='true'] { outline: 2px solid Highlight; } }
  @media (max-width: 620px) { .bars { grid-template-columns: minmax(0, 1fr); gap: 2px; } .bars > li { display: grid; gap: 2px; margin-block-end: 6px; } }
`
