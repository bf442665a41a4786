import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit'
import type { Messages } from '../../i18n/index.ts'

/** So many rows are shown at once, and so many more each time they are asked for. */
const STEP = 100

/** Of long lists the first rows, and more as they are asked for: nobody waits for thousands. */
export class Growing implements ReactiveController {
  private readonly counts = new Map<string, number>()

  constructor(private readonly host: ReactiveControllerHost) { host.addController(this) }

  hostConnected(): void { this.counts.clear() }

  /** The rows of a list to show now. */
  of<Row>(list: string, rows: readonly Row[], step = STEP): readonly Row[] {
    return rows.slice(0, this.counts.get(list) ?? step)
  }

  /** The button that shows more of a list, where there is more. */
  more(list: string, total: number, { exchange }: Messages, step = STEP): TemplateResult | typeof nothing {
    const shown = this.counts.get(list) ?? step
    return shown >= total ? nothing : html`<p><button type="button" class="small" @click=${(event: Event) => {
      // The last time the button goes: what it belongs to gets the focus.
      const before = (event.currentTarget as HTMLElement).parentElement?.previousElementSibling
      if (shown + STEP >= total && before instanceof HTMLElement) before.focus()
      this.counts.set(list, shown + STEP)
      this.host.requestUpdate()
    }}>${exchange.more(Math.min(STEP, total - shown), total - shown)}</button></p>`
  }
}
