import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Brought } from '../../pool/exchange.ts'
import { droppedFiles } from './dropped-files.ts'

/** Takes files and folders that are dropped anywhere on the page. */
export class FileDrop implements ReactiveController {
  dragging = false

  constructor(private readonly host: ReactiveControllerHost, private readonly take: (files: readonly Brought[]) => void) { host.addController(this) }

  hostConnected() {
    addEventListener('dragover', this.over)
    addEventListener('dragleave', this.out)
    addEventListener('drop', this.drop)
  }

  hostDisconnected() {
    removeEventListener('dragover', this.over)
    removeEventListener('dragleave', this.out)
    removeEventListener('drop', this.drop)
  }

  private set(dragging: boolean) {
    if (dragging === this.dragging) return
    this.dragging = dragging
    this.host.requestUpdate()
  }

  private readonly over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    this.set(true)
  }
  private readonly out = (event: DragEvent) => { if (event.relatedTarget === null) this.set(false) }
  private readonly drop = (event: DragEvent) => {
    this.set(false)
    if (!event.dataTransfer?.files.length) return
    event.preventDefault()
    // What was dropped can only be looked at now; folders are read after it.
    void droppedFiles(event.dataTransfer).then(this.take)
  }
}
