import { html, nothing } from 'lit'
import type { ConnectActions } from './act/connect-actions.ts'
import type { LinkActions } from './act/link-actions.ts'
import { linkNote } from './act/link-note.ts'
import type { MapState } from './map-state.ts'

/** What there is to say where there is nothing to see. `size`: how many components the landscape has. */
export function emptiness({ messages: { map }, board, scene, editing }: MapState, size: number) {
  if (!size) return html`<p class="empty">${map.empty}${editing ? html`<span>${map.emptyEdit}</span>` : nothing}</p>`
  if (!board) return html`<p class="empty">${map.drawing}</p>`
  return scene?.shown.size === 0 ? html`<p class="empty">${map.allHidden}</p>` : nothing
}

/** What a click or key does now, when that is not what it usually does. */
export function banner({ messages: { map }, connecting, touching }: MapState, needs: ConnectActions) {
  if (connecting) return html`<p class="banner"><b>${needs.sentence}</b><span>${needs.isReady ? map.connecting.ready : map.connecting.how}</span></p>`
  return touching ? html`<p class="banner" role="status">${map.touching}</p>` : nothing
}

/** What the link says that is followed or pointed at; `back` gives the keyboard back to the map. */
export function note(map: MapState, links: LinkActions, back: () => void) {
  const { board, scene, followed, pointed, editing } = map
  const link = board?.links.get(followed ?? pointed ?? '')
  if (!board || !scene || !link || map.connecting) return nothing
  const then = (act: () => void) => {
    act()
    back()
  }
  return linkNote(board, link, scene, followed === null ? null : {
    goTo: (id) => then(() => links.goTo(id)), cut: editing ? (edge) => then(() => links.cut(edge)) : null, close: () => then(() => { map.followed = null }),
  })
}
