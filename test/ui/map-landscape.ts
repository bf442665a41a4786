import { layout } from '../../src/layout/layout.ts'
import { sketchOf } from '../../src/layout/sketch.ts'
import { graphOf } from '../../src/model/graph.ts'
import type { Component, Landscape } from '../../src/model/landscape.ts'
import { WHOLE_MAP, type MapView } from '../../src/model/view.ts'
import { messagesIn } from '../../src/i18n/index.ts'
import { boardOf, type Board } from '../../src/ui/map/board/board.ts'
import { factsOf } from '../../src/ui/map/board/facts.ts'
import { NO_FILTERS } from '../../src/ui/map/board/hiding.ts'
import { Scenes, type Asked, type Scene } from '../../src/ui/map/board/scene.ts'

const component = (name: string, kind: Component['kind'], ...needs: string[]): Component => ({ name, kind, needs })

/** A small landscape with something of everything that the map shows. */
export const landscape: Landscape = {
  format: 'uitwijk-landscape/1', name: 'Proef',
  organisations: { moeder: { name: 'Moeder Inc.', jurisdiction: 'US' }, dochter: { name: 'Dochter BV', jurisdiction: 'NL', parent: 'moeder' } },
  components: {
    stroom: component('Stroom', 'supply'),
    net: component('Netwerk', 'network', 'stroom'),
    cloud: { ...component('Cloud', 'platform', 'net'), supplier: 'dochter' },
    login: { ...component('Aanmelden', 'identity', 'cloud'), supplier: 'dochter' },
    zaak: {
      name: 'Zaaksysteem', kind: 'application',
      needs: [{ on: 'login', holdUp: 'PT8H' }, { anyOf: ['cloud', 'net'], without: 0.25 }],
      fallbacks: { papier: { name: 'Papier', covers: 'login', needs: ['los'] } },
    },
    brief: component('Brieven', 'application', 'zaak', 'login'),
    bijstand: { ...component('Bijstand', 'service', 'zaak'), service: { critical: true } },
    los: component('Los eind', 'device'),
  },
}
export const graph = graphOf(landscape)
export const facts = factsOf(landscape, graph)

/** The board of the landscape in a view. So low a panel that every kind stands beside the next. */
export function boardIn(view: Partial<MapView> = {}): Board {
  const whole = { ...WHOLE_MAP, ...view }
  return boardOf({ landscape, graph, facts, grouping: whole.group }, layout(sketchOf(graph, landscape, whole), { width: 900, height: 50 }))
}

/** A scene on a board, where nothing is the matter unless it is said. */
export const sceneOn = (board: Board, asked: Partial<Asked> = {}): Scene => new Scenes().of(board, {
  ...NO_FILTERS, levels: {}, statuses: {}, messages: messagesIn('nl'), hit: [], chain: [], selected: null, marked: [], active: null, keyboard: false,
  hovered: null, target: null, query: '', depth: 1, picked: null, ...asked,
})
