import { LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import type { Trace } from '../../engine/trace.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Subject } from '../../i18n/sentences.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { Scenario } from '../../model/scenario.ts'
import { emit } from './emit.ts'

/**
 * What every panel beside the map is given: the outcome of a scenario, the moment that is looked at and the component
 * that is chosen. A panel changes none of these itself; it asks for it.
 *
 * @fires select - CustomEvent<string>, the id of a component that the user chose
 * @fires moment - CustomEvent<number>, the second that the user wants to look at
 */
export class Panel extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) landscape!: Landscape
  @property({ attribute: false }) scenario!: Scenario
  @property({ attribute: false }) trace!: Trace
  /** The second that is looked at. */
  @property({ attribute: false }) moment = 0
  /** Id of the chosen component. */
  @property({ attribute: false }) selected: string | null = null

  get subject(): Subject { return { landscape: this.landscape, scenario: this.scenario } }

  readonly choose = (id: string): boolean => emit(this, 'select', id)
  readonly goTo = (second: number): boolean => emit(this, 'moment', second)
}
