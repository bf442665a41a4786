import { html, nothing } from 'lit'
import type { Messages } from '../../../i18n/index.ts'
import { KINDS, LAYERS, type Kind, type Layer } from '../../../model/kinds.ts'
import type { MapView } from '../../../model/view.ts'
import { toggled } from '../board/hiding.ts'

/** How many components there are of each kind and layer. */
export interface Counts { kinds: ReadonlyMap<Kind, number>; layers: ReadonlyMap<Layer, number> }

/** Counts components by kind and by layer. */
export function countsOf(all: Iterable<{ kind: Kind; layer: Layer | undefined }>): Counts {
  const [kinds, layers] = [new Map<Kind, number>(), new Map<Layer, number>()]
  for (const { kind, layer } of all) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    if (layer) layers.set(layer, (layers.get(layer) ?? 0) + 1)
  }
  return { kinds, layers }
}

/** What the panel "filter" needs. `respaced`: whether only what is shown has a place; `null` where there are no places. */
export interface FilterPanel {
  view: MapView
  counts: Counts
  change: (part: Partial<MapView>) => void
  respaced: boolean | null
  respace: (on: boolean) => void
}

/** What is left out of the picture: kinds, layers, and all that the scenario does not touch; and whether the rest then gets its room. */
export function filterPanel({ map, say }: Messages, { view, counts, change, respaced, respace }: FilterPanel) {
  const check = (name: string, count: number | null, checked: boolean, toggle: () => void) => html`
    <label class="check"><input type="checkbox" .checked=${checked} @change=${toggle}>${name}${count === null ? nothing : html` <span class="soft numbers">${count}</span>`}</label>`
  return html`<div class="panel">
    <div>${check(map.onlyAffected, null, view.onlyAffected, () => change({ onlyAffected: !view.onlyAffected }))}
      ${respaced === null ? nothing : html`${check(map.respace, null, respaced, () => respace(!respaced))}<span class="hint">${map.respaceHint}</span>`}</div>
    <fieldset><legend>${map.kinds}</legend>${KINDS.filter((kind) => counts.kinds.has(kind)).map((kind) =>
      check(say.kind(kind), counts.kinds.get(kind) as number, !view.withoutKinds.includes(kind), () => change({ withoutKinds: toggled(view.withoutKinds, kind) })))}</fieldset>
    <fieldset><legend>${map.layers}</legend>${LAYERS.filter((layer) => counts.layers.has(layer)).map((layer) =>
      check(say.layer(layer), counts.layers.get(layer) as number, !view.withoutLayers.includes(layer), () => change({ withoutLayers: toggled(view.withoutLayers, layer) })))}</fieldset>
  </div>`
}
