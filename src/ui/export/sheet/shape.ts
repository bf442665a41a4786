import type { Box } from '../../../layout/layout.ts'
import type { Tone } from '../../map/draw/paint.ts'

/** A line around a shape or along a path; widths and dashes in pixels. */
export interface Line { tone: Tone; width: number; dash?: readonly number[]; round?: boolean }

interface Common { opacity?: number }

/** A box with round corners. */
export interface BoxShape extends Common { kind: 'box'; box: Box; radius: number; fill: Tone | null; line: Line | null }

/** Path data, from a point and at a scale. */
export interface PathShape extends Common { kind: 'path'; d: string; x: number; y: number; scale: number; fill: Tone | null; line: Line | null }

/** Letters on their base line. */
export interface TextShape extends Common { kind: 'text'; text: string; x: number; y: number; size: number; weight: number; tone: Tone; middle?: boolean }

/** One thing on a sheet, in pixels of the sheet: all that is needed to draw it as SVG, or on a canvas. */
export type Shape = BoxShape | PathShape | TextShape

/** From the middle of letters to their base line, in times their size: not every program knows the middle. */
const MIDDLE = 0.35

/** Letters with their middle at a height. */
export const letters = (text: string, x: number, middle: number, size: number, tone: Tone, weight: number, more: Partial<TextShape> = {}): TextShape =>
  ({ kind: 'text', text, x, y: middle + MIDDLE * size, size, weight, tone, ...more })

/** A drawing on paper, with what it is called and what it shows for who does not see it. */
export interface Sheet { width: number; height: number; title: string; description: string; shapes: readonly Shape[] }

/** Where a board lies on a sheet, and how many pixels one of its units is. */
export interface Place { left: number; top: number; scale: number }

export const onSheet = ({ left, top, scale }: Place, { x, y, width, height }: Box): Box =>
  ({ x: left + x * scale, y: top + y * scale, width: width * scale, height: height * scale })
