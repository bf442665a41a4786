import type { Status } from '../../../engine/trace.ts'
import { STATUS_SHAPES } from '../../components/status-shape.ts'
import type { Bond } from '../board/links.ts'
import type { Look } from '../board/look.ts'

/** Colours of the map, by the names that the tokens have in `styles/tokens.css`. */
export const TONES = [
  'panel', 'panel-2', 'ink', 'ink-soft', 'line', 'line-strong', 'accent', 'accent-soft', 'focus',
  'stopped', 'stopped-fill', 'stopped-soft', 'below-minimum', 'below-minimum-fill', 'below-minimum-soft',
  'degraded', 'degraded-fill', 'degraded-soft', 'normal', 'normal-fill', 'normal-soft',
] as const
export type Tone = (typeof TONES)[number]

/** A line around something: its colour and how wide it is on the screen, in pixels. */
export interface Stroke { tone: Tone; width: number }

/** How an item is painted, in colours and measures; SVG and canvas both do as this says. */
export interface NodePaint {
  ground: Tone | null
  edge: Stroke | null
  /** A second line around it, a little apart: it is marked. */
  ring: Tone | null
  /** Of the name. */
  ink: Tone
  bold: boolean
  /** Of the country that can reach it. */
  tag: { ground: Tone | null; edge: Tone; ink: Tone }
  /** Of the sign; `mark` is what stands on it, and a quiet sign is a small ring. */
  sign: { body: Tone; edge: Tone | null; mark: Tone | null; quiet: boolean }
  /** Opaque: 1. */
  opacity: number
}

const softOf = (status: Status): Tone => `${status}-soft`
const fillOf = (status: Status): Tone => `${status}-fill`

/** The line around an item: the first of these that holds. */
function edgeOf({ active, target, selected, found, inChain, hovered, hit, critical, group, status, light }: Look): Stroke | null {
  if (active) return { tone: 'focus', width: 4 }
  if (target || selected) return { tone: 'accent', width: 3 }
  if (found) return { tone: 'accent', width: 2 }
  if (inChain) return { tone: 'stopped', width: 2 }
  if (hovered) return { tone: 'line-strong', width: 1.25 }
  if (hit || ((critical || group) && status !== 'normal')) return { tone: status, width: 1.25 }
  if (group) return { tone: 'line-strong', width: 1.25 }
  return critical || (light === 'lit' && status === 'normal') ? { tone: 'line', width: 1.25 } : null
}

function signOf({ status, hit }: Look): NodePaint['sign'] {
  if (status === 'normal') return { body: 'normal-soft', edge: 'normal', mark: null, quiet: true }
  if (!STATUS_SHAPES[status].solid) return { body: softOf(status), edge: status, mark: status, quiet: false }
  return { body: hit ? 'panel' : fillOf(status), edge: null, mark: hit ? status : 'panel', quiet: false }
}

/** A failure comes forward by ground and sign; what works stays quiet. */
export function paintOf(look: Look): NodePaint {
  const { status, hit, critical, group, light, hovered, marked } = look
  const normal = status === 'normal'
  return {
    ground: hit ? status : !normal ? softOf(status) : critical || group || light === 'lit' ? 'panel' : null,
    edge: edgeOf(look), ring: marked ? 'ink' : null,
    ink: hit ? 'panel' : !normal || critical || group || light === 'lit' ? 'ink' : 'ink-soft', bold: hit || group,
    tag: hit ? { ground: null, edge: 'panel', ink: 'panel' } : { ground: 'panel', edge: 'line-strong', ink: 'ink-soft' },
    sign: signOf(look), opacity: light === 'faded' && !hovered ? 0.26 : 1,
  }
}

/** A name laid over the map must cover what is below it. */
export const paintOfCard = (look: Look): NodePaint => {
  const paint = paintOf({ ...look, light: 'plain' })
  return { ...paint, ground: paint.ground ?? 'panel', edge: paint.edge ?? { tone: 'line-strong', width: 1.25 }, ink: paint.ink === 'ink-soft' ? 'ink' : paint.ink }
}

/** Of a node that is too small to be told apart: one colour, or none. */
export function blockOf({ status, selected, found, marked, light, group }: Look): { tone: Tone; opacity: number } {
  const opacity = light === 'faded' ? 0.3 : 1
  if (selected || marked) return { tone: 'accent', opacity: 1 }
  if (found) return { tone: 'accent', opacity }
  if (status !== 'normal') return { tone: fillOf(status), opacity }
  return { tone: group || light === 'lit' ? 'line-strong' : 'line', opacity }
}

/** How a link is painted. `dash` in pixels: what is drawn, what is left open. */
export interface LinkPaint { tone: Tone; width: number; opacity: number; dash: readonly number[]; round: boolean }

const LINKS: Readonly<Record<Bond, LinkPaint>> = {
  hard: { tone: 'accent', width: 1.25, opacity: 0.75, dash: [], round: false },
  soft: { tone: 'accent', width: 1.25, opacity: 0.75, dash: [6, 4], round: false },
  fallback: { tone: 'accent', width: 2, opacity: 0.75, dash: [1.5, 4], round: true },
}

/** On the chain of causes a link is a thick line; one that is followed stands out in ink. A line for many is wider. */
export function paintOfLink(bond: Bond, { count, chain, picked }: { count: number; chain: boolean; picked: boolean }): LinkPaint {
  if (picked) return { ...LINKS[bond], tone: 'ink', width: 3, opacity: 1 }
  if (chain) return { tone: 'stopped', width: 3, opacity: 1, dash: [], round: false }
  return { ...LINKS[bond], width: LINKS[bond].width + Math.min(3, Math.log2(count) / 2) }
}
