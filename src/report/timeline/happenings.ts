import { element } from '../xml.ts'
import type { Scale } from './scale.ts'
import { INK, write } from './shapes.ts'

/** What was done and heard while a scenario was played, to be marked above its lanes. Moments are seconds of the scenario. */
export interface Happenings {
  /** In order: each is marked with its number, from 1. */
  decisions: readonly number[]
  injects: readonly number[]
  legend: { decision: string; inject: string }
  /** The same in words. */
  alt: string
}

/** Height of the strip with the marks. */
export const STRIP = 40
const TILE = 15
/** Tiles closer than this would cover each other: they become one with the first and last number. */
const NEAR = 17

interface Tile { x: number; from: number; to: number }

/** Decisions that stand close together as one tile. */
const tilesOf = (decisions: readonly number[], { x }: Scale): Tile[] => decisions.reduce<Tile[]>((tiles, second, nth) => {
  const last = tiles.at(-1)
  if (last && Math.abs(x(second) - last.x) < NEAR + (last.to > last.from ? TILE : 0)) last.to = nth + 1
  else tiles.push({ x: x(second), from: nth + 1, to: nth + 1 })
  return tiles
}, [])

const tile = (x: number, y: number, label: string): string => {
  const width = Math.max(TILE, 8 + label.length * 6)
  return element('rect', { x: x - width / 2, y, width, height: TILE, rx: 2, fill: INK })
    + write(x, y + 11, label, { 'text-anchor': 'middle', 'font-size': 10, 'font-weight': 'bold', fill: '#ffffff' })
}

const triangle = (x: number, y: number): string => element('path', { d: `M${x - 4} ${y}h8l-4 7z`, fill: '#ffffff', stroke: INK, 'stroke-width': 1 })

/** The marks between `top` and the lanes, each decision with a line through the lanes down to `bottom`. */
export function happeningsStrip({ decisions, injects }: Happenings, scale: Scale, top: number, bottom: number): string {
  const seen = [...new Set(injects.map((second) => scale.x(second)))]
  const tiles = tilesOf(decisions, scale)
  return tiles.map(({ x }) => element('path', { d: `M${x} ${top + TILE}V${bottom}`, stroke: INK, 'stroke-width': 0.8, 'stroke-dasharray': '2 3', fill: 'none' })).join('')
    + tiles.map(({ x, from, to }) => tile(x, top + 2, from === to ? String(from) : `${from}–${to}`)).join('') + seen.map((x) => triangle(x, top + 24)).join('')
}

/** What the marks mean, on one line. */
export const happeningsLegend = ({ legend }: Happenings, y: number): string =>
  tile(14, y - 8, '1') + write(34, y + 4, legend.decision) + triangle(370, y - 3) + write(384, y + 4, legend.inject)
