import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { loadReportingTexts } from '../../i18n/reporting-loaded.ts'
import type { ReportDocument } from '../../report/document.ts'
import type { ReportFormat, ReportMaker } from '../../pool/report.ts'
import type { App } from '../../store/app.ts'
import { workOf } from '../../store/state.ts'
import { saveFile } from '../file-io.ts'
import { fileNameOf } from './file-name.ts'
import { orderOf, type Wanted } from './order-of.ts'

/** What a `make-document` event carries: which document, and as which file; or on paper. */
export interface DocumentAsked extends Wanted { format: ReportFormat | 'print' }

/** Which document is being made, and how far that is: `share` of the `scenarios` was played. */
export interface Making extends DocumentAsked { share: number; scenarios: number }

/** What makes documents; `previews` makes those that are only looked at, so that a file never waits for them. */
export interface Around { app: App; reports: ReportMaker; previews: ReportMaker }

/** Makes the documents that the views of a page ask for, and hands them to the user. */
export class DocumentMaker implements ReactiveController {
  /** `null` when nothing is being made. */
  making: Making | null = null

  constructor(private readonly host: ReactiveControllerHost & EventTarget, private readonly around: () => Around) { host.addController(this) }

  hostConnected() { this.host.addEventListener('make-document', this.asked) }
  hostDisconnected() { this.host.removeEventListener('make-document', this.asked) }

  /** A document to look at; `null` when there is nothing to make it of. */
  readonly preview = async (wanted: Wanted): Promise<ReportDocument | null> => {
    const { app, previews } = this.around()
    const order = await orderOf(wanted, app)
    return order && previews.document(order)
  }

  readonly stop = (): void => { this.around().reports.cancel() }

  private readonly asked = (event: Event) => { void this.make((event as CustomEvent<DocumentAsked>).detail) }

  private async make(asked: DocumentAsked): Promise<void> {
    const { app } = this.around()
    // One at a time: who presses twice gets one file.
    if (this.making) return
    this.tell({ ...asked, share: 0, scenarios: 0 })
    try {
      await this.hand(asked)
    } catch (error) {
      if (!(error instanceof Error && error.name === 'Cancelled')) app.fail(error)
    } finally {
      this.tell(null)
    }
  }

  private async hand(asked: DocumentAsked): Promise<void> {
    const { app, reports } = this.around()
    const order = await orderOf(asked, app)
    if (!order) return
    const scenarios = order.kind !== 'scenario' && 'scenarios' in order ? order.scenarios.length : 0
    const progress = (share: number) => this.tell(this.making && { ...this.making, share, scenarios })
    if (asked.format === 'print') {
      const [report, { printDocument }] = await Promise.all([reports.document(order, progress), import('./print-document.ts')])
      await printDocument(report)
      return
    }
    const { content, type } = await reports.make(order, asked.format, progress)
    const { exercise, open } = app.state
    const about = { scenario: asked.file ?? open, script: asked.file ?? exercise.file, 'after-action': exercise.file, cards: asked.file, exit: asked.file, plan: '', binder: '' }[asked.kind] ?? ''
    saveFile(fileNameOf(await loadReportingTexts(order.language), asked.kind, workOf(app.state)?.file ?? '', about, asked.format), content, type)
  }

  private tell(making: Making | null) {
    this.making = making
    this.host.requestUpdate()
  }
}
