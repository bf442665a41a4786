import { html, nothing } from 'lit'
import type { Messages } from '../../../i18n/index.ts'
import { COLUMNS, DEPTHS, GROUPINGS, type Grouping, type MapView } from '../../../model/view.ts'

/** What the panel "view" needs besides the view. */
export interface ViewPanel {
  view: MapView
  /** Keys of all groups on the map. */
  groups: readonly string[]
  hasFocus: boolean
  change: (part: Partial<MapView>) => void
  /** Which groups are folded when a grouping is chosen. */
  foldedAtFirst: (group: Grouping) => string[]
}

/** What the columns stand for, how components are grouped, and how far the links of what is chosen reach. */
export function viewPanel({ map }: Messages, { view, groups, hasFocus, change, foldedAtFirst }: ViewPanel) {
  const group = (event: Event) => {
    const chosen = GROUPINGS.find((each) => each === (event.target as HTMLSelectElement).value) ?? 'none'
    change({ group: chosen, folded: foldedAtFirst(chosen) })
  }
  return html`<div class="panel">
    <div class="field"><span class="label" id="columns">${map.columns}</span>
      <span class="segmented" role="group" aria-labelledby="columns">${COLUMNS.map((columns) => html`
        <button type="button" class="small" aria-pressed=${view.columns === columns} @click=${() => change({ columns })}>${map.columnsBy[columns]}</button>`)}</span></div>
    <div class="field"><label for="group">${map.group}</label>
      <select id="group" .value=${view.group} @change=${group}>${GROUPINGS.map((each) => html`<option value=${each} ?selected=${each === view.group}>${map.groupBy(each)}</option>`)}</select>
      ${view.group === 'none' ? nothing : html`<span class="actions">
        <button type="button" class="small" ?disabled=${groups.every((key) => view.folded.includes(key))} @click=${() => change({ folded: groups })}>${map.foldAll}</button>
        <button type="button" class="small" ?disabled=${!view.folded.length} @click=${() => change({ folded: [] })}>${map.unfoldAll}</button></span>`}</div>
    <div class="field"><span class="label" id="reach">${map.reach}</span>
      <span class="segmented" role="group" aria-labelledby="reach">${DEPTHS.map((depth) => html`
        <button type="button" class="small" aria-pressed=${view.depth === depth} @click=${() => change({ depth })}>${map.steps(depth)}</button>`)}</span></div>
    <div class="field"><label class="check"><input type="checkbox" .checked=${view.onlyFocus} ?disabled=${!hasFocus && !view.onlyFocus}
      @change=${(event: Event) => change({ onlyFocus: (event.target as HTMLInputElement).checked })}>${map.onlyFocus}</label>
      ${hasFocus ? nothing : html`<span class="hint">${map.onlyFocusHint}</span>`}</div>
  </div>`
}
