import { html } from 'lit'
import type { Messages } from '../../../i18n/index.ts'
import type { Edit } from '../../../model/edit/edit.ts'
import type { MapView, SavedView } from '../../../model/view.ts'
import { icon } from './icons.ts'

/** What the panel of saved views needs. */
export interface SavedViews { views: readonly SavedView[]; view: MapView; choose: (view: MapView) => void; edit: (edit: Edit) => void }

/** The views that were kept: to look that way again, to keep this one, to let one go. */
export function savedViews({ map }: Messages, { views, view, choose, edit }: SavedViews) {
  const save = (event: Event) => {
    event.preventDefault()
    const field = (event.target as HTMLFormElement).querySelector('input') as HTMLInputElement
    const name = field.value.trim()
    if (name === '') return field.focus()
    edit({ do: 'add-view', view: { name, view } })
    field.value = ''
  }
  return html`<div class="panel">
    ${views.length ? html`<ul class="saved">${views.map((saved) => html`<li>
      <button type="button" class="quiet" @click=${() => choose(saved.view)}>${saved.name}</button>
      <button type="button" class="icon small" aria-label=${map.removeView(saved.name)} title=${map.removeView(saved.name)} @click=${() => edit({ do: 'remove-view', name: saved.name })}>${icon('close')}</button></li>`)}</ul>`
    : html`<p class="hint">${map.savedNone}</p>`}
    <form class="actions" @submit=${save}>
      <input type="text" aria-label=${map.saveAs} placeholder=${map.saveAs} maxlength="60">
      <button type="submit" class="small">${map.save}</button></form>
  </div>`
}
