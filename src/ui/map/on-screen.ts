import type { Board } from './board/board.ts'
import type { Scene } from './board/scene.ts'
import type { Landscape } from '../../model/landscape.ts'

/** A map, as far as someone who wants to have it on paper needs to know. */
export interface Shown { readonly landscape: Landscape; readonly board: Board | null; readonly scene: Scene | null }

/** The maps that are on the page now. */
export const mapsOnScreen = new Set<Shown>()
