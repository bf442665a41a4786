import { LitElement, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import type { AppState } from '../../../store/state.ts'

/** The screen on which documents are made: the continuity plan, action cards, the emergency binder, and how they look. */
@customElement('uw-report-view')
export class UwReportView extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) state!: AppState

  override render() { return html`` }
}

declare global { interface HTMLElementTagNameMap { 'uw-report-view': UwReportView } }
