import { contrast } from '../../model/colour.ts'
import { colourOf, type Mode, type Tokens } from './resolve.ts'

const STATUSES = ['stopped', 'below-minimum', 'degraded', 'normal'].map((name) => `--${name}`)
const GROUNDS = ['--page', '--panel', '--panel-2', '--accent-soft']

/** What stands on what, with the contrast that WCAG 2.2 AA asks for: 4.5 for text, 3 for signs and edges. */
export const PAIRS: readonly (readonly [front: string, ground: string, least: 4.5 | 3])[] = [
  ...['--ink', '--ink-soft', '--accent'].flatMap((front) => GROUNDS.map((ground) => [front, ground, 4.5] as const)),
  ['--on-accent', '--accent', 4.5], ['--on-accent', '--accent-strong', 4.5], ['--on-header', '--header', 4.5],
  ...STATUSES.flatMap((status) => [
    [status, '--panel', 4.5], [status, '--panel-2', 4.5], [status, `${status}-soft`, 4.5],
    ['--ink', `${status}-soft`, 4.5], ['--ink-soft', `${status}-soft`, 4.5], ['--panel', status, 4.5],
  ] as const),
  // The yellow of "degraded" has an edge in its darker colour wherever it stands.
  ...STATUSES.filter((status) => status !== '--degraded').flatMap((status) => [[`${status}-fill`, '--panel', 3], [`${status}-fill`, '--page', 3]] as const),
  ['--line-strong', '--panel', 3], ['--line-strong', '--page', 3],
]

/** Two tokens of a theme that are too alike in light or in dark. */
export interface Weakness { front: string; ground: string; mode: Mode; ratio: number; least: number }

/** Every pair of tokens that has too little contrast, the worst first. What is no colour that can be read counts as none at all. */
export function weaknesses(tokens: Tokens): Weakness[] {
  return (['light', 'dark'] as const).flatMap((mode) => PAIRS.flatMap(([front, ground, least]) => {
    const [one, other] = [colourOf(front, tokens, mode), colourOf(ground, tokens, mode)]
    const ratio = one && other ? contrast(one, other) : 1
    return ratio < least ? [{ front, ground, mode, ratio, least }] : []
  })).sort((a, b) => a.ratio / a.least - b.ratio / b.least)
}
