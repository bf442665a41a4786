import { html } from 'lit'
import type { Messages } from '../../i18n/index.ts'
import { DEPTHS, type Depth } from './focus.ts'
import { ZOOM } from './keys.ts'

export interface BarState {
  query: string
  /** How many were found; `null` when nothing is sought. */
  found: number | null
  depth: Depth
  onlyAffected: boolean
  hidden: number
  faded: number
}

export interface BarActions {
  search: (text: string) => void
  next: () => void
  depth: (depth: Depth) => void
  onlyAffected: (on: boolean) => void
  zoom: (factor: number) => void
  fit: () => void
}

const valueOf = (event: Event) => (event.target as HTMLInputElement).value

/** The bar above the map: search, filter, how far the links go, zoom; and what is not shown because of them. */
export function bar({ map }: Messages, state: BarState, actions: BarActions) {
  const notes = [
    state.found !== null && map.found(state.found), state.hidden > 0 && map.hidden(state.hidden), state.faded > 0 && map.faded(state.faded),
  ].filter(Boolean)
  const onKey = (event: KeyboardEvent) => { if (event.key === 'Enter') actions.next() }
  const onDepth = (event: Event) => {
    const depth = DEPTHS.find((each) => String(each) === valueOf(event))
    if (depth) actions.depth(depth)
  }
  return html`<div class="bar" role="group" aria-label=${map.tools}>
    <input type="search" aria-label=${map.search} placeholder=${map.searchFor} title=${map.search} .value=${state.query}
      @input=${(event: Event) => actions.search(valueOf(event))} @keydown=${onKey}>
    <label><input type="checkbox" .checked=${state.onlyAffected}
      @change=${(event: Event) => actions.onlyAffected((event.target as HTMLInputElement).checked)}>${map.onlyAffected}</label>
    <label><span>${map.reach}</span> <select @change=${onDepth}>
      ${DEPTHS.map((depth) => html`<option value=${String(depth)} ?selected=${depth === state.depth}>${map.steps(depth)}</option>`)}
    </select></label>
    <span class="note" role="status" title=${notes.join(', ')}>${notes.join(', ')}</span>
    <span class="buttons">
      <button type="button" aria-label=${map.zoomOut} title=${map.zoomOut} @click=${() => actions.zoom(1 / ZOOM)}>−</button>
      <button type="button" aria-label=${map.zoomIn} title=${map.zoomIn} @click=${() => actions.zoom(ZOOM)}>+</button>
      <button type="button" @click=${actions.fit}>${map.fit}</button>
    </span>
  </div>`
}
