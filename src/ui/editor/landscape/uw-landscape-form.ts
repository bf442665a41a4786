import { css, html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { organisationOptions } from '../component-options.ts'
import { describe } from '../describe.ts'
import { formStyles, section } from '../fields/section.ts'
import '../fields/uw-text.ts'
import { Form } from '../form.ts'
import { valueOf } from '../told.ts'
import './uw-documents.ts'

/**
 * What is said of the landscape as a whole, for when nothing in it is chosen: its name, its documents and its organisations.
 *
 * @fires select-organisation - CustomEvent<string>
 */
@customElement('uw-landscape-form')
export class UwLandscapeForm extends Form {
  static override styles = [baseStyles, controlStyles, formStyles, css`
    .plain li { padding-block: 3px; }
    .start { font-size: var(--text-sm); }
  `]

  override render() {
    const { messages, work, landscape } = this
    const { edit, say } = messages
    const organisations = organisationOptions(landscape)
    return html`<div class="stack">
        <p class="start soft">${edit.landscape.start}</p>
        <uw-text kind="title" label=${edit.landscape.name} .value=${landscape.name} .fault=${(text: string) => (text ? null : edit.nameNeeded)}
          @changed=${(event: Event) => this.send({ do: 'set-landscape', parts: { name: valueOf<string>(event) } })}></uw-text>
        ${describe(this, landscape, (parts) => this.send({ do: 'set-landscape', parts }))}
      </div>
      ${section('organisations', edit.landscape.organisations, say.number(organisations.length), html`<ul class="plain">${organisations.map(({ value, name, hint }) => html`<li>
        <button type="button" class="link" @click=${() => emit(this, 'select-organisation', value)}>${name}</button> <span class="soft">${hint}</span></li>`)}</ul>
        <div><button type="button" @click=${() => emit(this, 'help', 'add-organisation')}>${edit.newOrganisation}</button></div>`)}
      ${section('documents', edit.landscape.documents, say.number(Object.keys(landscape.sources ?? {}).length), html`<p class="hint">${edit.landscape.documentsMeans}</p>
        <uw-documents .messages=${messages} .work=${work}></uw-documents>`)}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-landscape-form': UwLandscapeForm } }
