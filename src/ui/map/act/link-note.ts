import { html, nothing } from 'lit'
import type { Board } from '../board/board.ts'
import type { Link } from '../board/links.ts'
import type { Scene } from '../board/scene.ts'
import { nameOfItem, speakLink } from '../board/speak.ts'
import { icon } from '../bar/icons.ts'

/** What can be done with a link that is followed. */
export interface LinkNote { goTo: (id: string) => void; cut: ((edge: string) => void) | null; close: () => void }

/** What a link says, and the way to either end. Pointed at it only says; followed, it can be used. */
export function linkNote(board: Board, link: Link, scene: Scene, actions: LinkNote | null) {
  const { map } = scene.messages
  const name = (id: string) => {
    const item = board.items.get(id)
    return item ? nameOfItem(board, item, scene) : id
  }
  const sentences = speakLink(board, link, scene)
  return html`<div class="link-note tool" role=${actions ? 'group' : nothing} aria-label=${map.needs(name(link.from), name(link.to), link.edges.length)}>
    <div>${sentences.map(({ edge, sentence }) => html`<p>${sentence}.${actions?.cut && edge !== null
      ? html` <button type="button" class="small danger" @click=${() => actions.cut?.(edge)}>${map.cut}</button>` : nothing}</p>`)}
    ${actions ? html`<p class="actions">${[link.from, link.to].map((id) =>
      html`<button type="button" class="small" @click=${() => actions.goTo(id)}>${map.goTo(name(id))}</button>`)}</p>` : nothing}</div>
    ${actions ? html`<button type="button" class="icon small" aria-label=${map.close} title=${map.close} @click=${actions.close}>${icon('close')}</button>` : nothing}
  </div>`
}
