import { levelAt, statusOf } from '../../engine/levels.ts'
import type { Status, Steps } from '../../engine/trace.ts'
import { messagesIn } from '../../i18n/loaded.ts'
import { graphOf } from '../../model/graph.ts'
import type { LayoutMaker } from '../../pool/layout.ts'
import type { AppState, Outcome } from '../../store/state.ts'
import { STATUSES } from '../components/status-shape.ts'
import type { Board } from '../map/board/board.ts'
import { factsOf } from '../map/board/facts.ts'
import { focusOn, idsIn } from '../map/board/focus.ts'
import { Planner } from '../map/board/planner.ts'
import { Scenes, type Scene } from '../map/board/scene.ts'
import { mapsOnScreen } from '../map/on-screen.ts'
import { hitAt } from '../views/scenario/hit.ts'
import type { About } from './sheet/sheet.ts'

/** The panel for which a map is laid out that is not on screen, in pixels. */
const PANEL = { width: 1600, height: 800 }

/** A map as it is looked at, without where the hand and the keyboard are. */
export interface Pictured { board: Board; scene: Scene }

/** The map that is on screen, or else the one that would be. */
export async function picturedMap(state: AppState, outcome: Outcome, layouts: LayoutMaker): Promise<Pictured> {
  const shown = [...mapsOnScreen].find(({ landscape, board, scene }) => landscape === outcome.landscape && board && scene)
  if (shown?.board && shown.scene) return { board: shown.board, scene: atRest(shown.scene) }
  const { landscape, scenario, trace } = outcome
  const { view, selected, moment, language } = state
  const graph = graphOf(landscape)
  const ground = { landscape, graph, facts: factsOf(landscape, graph), grouping: view.group }
  const focus = view.onlyFocus && selected !== null && graph.hasNode(selected) ? focusOn(graph, selected, view.depth) : null
  const board = await new Promise<Board>((resolve) => { new Planner(resolve).want({ ground, view, only: focus && idsIn(focus), shape: PANEL }, layouts) })
  const levels: Record<string, number> = {}, statuses: Record<string, Status> = {}
  for (const [id, { service }] of Object.entries(landscape.components)) {
    const level = levels[id] = levelAt((trace.levels[id] ?? [[0, 1]]) as Steps, moment)
    statuses[id] = statusOf(level, service?.minimum)
  }
  return {
    board, scene: new Scenes().of(board, {
      ...view, levels, statuses, messages: messagesIn(language), hit: hitAt(landscape, scenario, moment), chain: [], selected, marked: [],
      active: null, keyboard: false, hovered: null, target: null, query: '', picked: null,
    }),
  }
}

const atRest = (scene: Scene): Scene =>
  ({ ...scene, active: null, keyboard: false, hovered: null, target: null, marked: new Set(), links: scene.selected === null ? { ...scene.links, focus: new Set(), picked: null } : { ...scene.links, picked: null } })

/** What the picture is of, in words. */
export function aboutPicture({ scene, board }: Pictured, { landscape, scenario }: Outcome, { moment, language }: Pick<AppState, 'moment' | 'language'>): About {
  const { exporting, say } = messagesIn(language)
  const clock = say.clock(scenario.start, moment)
  const ids = [...scene.ids]
  const counts = STATUSES.flatMap((status) => {
    const count = ids.filter((id) => (scene.statuses[id] ?? 'normal') === status).length
    return count ? [exporting.count(count, say.status(status))] : []
  })
  return {
    heading: landscape.name, under: exporting.under(scenario.name, clock, board.facts.size - ids.length),
    description: exporting.description(landscape.name, scenario.name, clock, ids.length, counts),
  }
}
