import { LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import type { Edit } from '../../model/edit/edit.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { Work } from '../../model/work.ts'
import { emit } from '../components/emit.ts'

/**
 * What every form of the editor is given. A form changes nothing itself: it asks for edits, each as small as can be and
 * as soon as a field is left. Edits sent in one go become one step (see `uw-editor`).
 *
 * @fires edit - CustomEvent<Edit>
 */
export class Form extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) work!: Work

  get landscape(): Landscape { return this.work.landscape }

  readonly send = (edit: Edit): boolean => emit(this, 'edit', edit)
}
