import { LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import type { Status } from '../../engine/trace.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Landscape } from '../../model/landscape.ts'
import { WHOLE_MAP, type MapView } from '../../model/view.ts'

/**
 * What every picture of a landscape is given: one moment of it, and how it is looked at. The moment, the choice, the
 * chain and the view come from outside.
 *
 * @fires select - CustomEvent<string | null>, the component that the user chose or let go of
 * @fires view - CustomEvent<MapView>, how the user wants to look at it
 */
export class Picture extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) landscape!: Landscape
  /** The level of every component at the moment that is shown; absent: normal. */
  @property({ attribute: false }) levels: Readonly<Record<string, number>> = {}
  @property({ attribute: false }) statuses: Readonly<Record<string, Status>> = {}
  /** Components that an event holds down at this moment. */
  @property({ attribute: false }) hit: readonly string[] = []
  /** From the event to what is selected, each the cause of the next. */
  @property({ attribute: false }) chain: readonly string[] = []
  @property({ attribute: false }) selected: string | null = null
  @property({ attribute: false }) view: MapView = WHOLE_MAP
}
