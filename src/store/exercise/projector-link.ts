import type { ProjectorView } from '../../exercise/projector-view.ts'
import { RunChannel } from './run-channel.ts'

/** The facilitator's end of the link with the large screen: tells what it shows whenever it asks, and each time that changes. */
export class ProjectorLink {
  private readonly channel: RunChannel
  private told = ''

  constructor(run: string, private readonly view: () => ProjectorView) {
    this.channel = new RunChannel(run, ({ say }) => { if (say === 'hello') this.tell(true) })
    this.tell()
  }

  /** Tells what the large screen shows now, if that is not what was told last; with `again`, also when it is. */
  tell(again = false): void {
    const view = this.view()
    const text = JSON.stringify(view)
    if (text === this.told && !again) return
    this.told = text
    this.channel.say({ say: 'view', view })
  }

  close(): void { this.channel.close() }
}
