import { LitElement, css, html } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { ExerciseTexts } from '../../../i18n/exercise.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'

/**
 * Makes an exercise of the scenario that is open, or brings one from a file.
 *
 * @fires exercise - CustomEvent<ExerciseAsk>, to make it
 * @fires open-file
 */
@customElement('uw-new-exercise')
export class UwNewExercise extends LitElement {
  @property({ attribute: false }) texts!: ExerciseTexts
  /** The name of the scenario that is open. */
  @property() scenario = ''
  @query('input') private input!: HTMLInputElement

  static override styles = [baseStyles, controlStyles, css`
    form { display: grid; gap: var(--space-2); grid-template-columns: minmax(0, 1fr); }
    .line { display: flex; flex-wrap: wrap; gap: var(--space-2); }
    .line input { flex: 1 1 16rem; min-width: 0; max-width: 40rem; }
    .file { margin-block-start: var(--space-3); }
  `]

  private readonly make = (event: Event) => {
    event.preventDefault()
    const name = this.input.value.trim()
    if (name) emit(this, 'exercise', { do: 'create', name })
    else this.input.focus()
  }

  override render() {
    const { texts: { frame: { choose } }, scenario } = this
    return html`<form @submit=${this.make}><p>${choose.newLead(scenario)}</p>
        <div class="field"><label for="name">${choose.newName}</label>
          <div class="line"><input id="name" type="text" autocomplete="off" required .value=${choose.nameOf(scenario)}><button type="submit" class="primary">${choose.create}</button></div></div></form>
      <div class="file"><button type="button" aria-describedby="means" @click=${() => emit(this, 'open-file', null)}>${choose.openFile}</button>
        <p class="hint" id="means">${choose.openFileMeans}</p></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-new-exercise': UwNewExercise } }
