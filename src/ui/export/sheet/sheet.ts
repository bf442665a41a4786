import type { Board } from '../../map/board/board.ts'
import type { Scene } from '../../map/board/scene.ts'
import type { Measure } from '../../map/draw/label.ts'
import { legendShapes } from './legend-shapes.ts'
import { mapShapes } from './map-shapes.ts'
import { letters, type Sheet } from './shape.ts'

/** Of what the picture is: `heading` above it, `under` on the line below that, `description` for who does not see it. */
export interface About { heading: string; under: string; description: string }

const MARGIN = 24
const HEAD = 64

/** So high a row and so wide a cell are at least, in pixels: names can be read then. */
const LEAST = { row: 28, cell: 190, sheet: 900 } as const

/** The whole of a map on a sheet, with what it is of above it and what the signs mean below it. */
export function sheetOf(board: Board, scene: Scene, about: About, measure: Measure): Sheet {
  const { width, height, row, cell } = board.layout
  const scale = Math.max(LEAST.row / row, LEAST.cell / cell)
  const wide = Math.ceil(Math.max(width * scale, LEAST.sheet))
  const legend = legendShapes(scene.messages, MARGIN, MARGIN + HEAD + height * scale + 12, wide, measure)
  return {
    width: wide + 2 * MARGIN, height: Math.ceil(2 * MARGIN + HEAD + height * scale + 12 + legend.height), title: about.heading, description: about.description,
    shapes: [
      letters(about.heading, MARGIN, MARGIN + 14, 24, 'ink', 700), letters(about.under, MARGIN, MARGIN + 42, 14, 'ink-soft', 400),
      ...mapShapes(board, scene, { left: MARGIN, top: MARGIN + HEAD, scale }, measure), ...legend.shapes,
    ],
  }
}
