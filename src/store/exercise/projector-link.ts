import type { ProjectorView } from '../../exercise/projector-view.ts'

/** What the two windows of an exercise say to each other. */
export type Said =
  /** The large screen asks what to show. */
  | { say: 'hello' }
  | { say: 'view'; view: ProjectorView }

/** The channel of a run; on this machine only. */
export const channelOf = (id: string): BroadcastChannel => new BroadcastChannel(`uitwijk-exercise-${id}`)

/** The facilitator's end of the link with the large screen: tells what it shows whenever it asks, and each time that changes. */
export class ProjectorLink {
  private readonly channel: BroadcastChannel
  private told = ''

  constructor(id: string, private readonly view: () => ProjectorView) {
    this.channel = channelOf(id)
    this.channel.onmessage = ({ data }: MessageEvent<Said>) => { if (data.say === 'hello') this.tell(true) }
    this.tell()
  }

  /** Tells what the large screen shows now, if that is not what was told last. */
  tell(again = false): void {
    const view = this.view()
    const text = JSON.stringify(view)
    if (text === this.told && !again) return
    this.told = text
    this.channel.postMessage({ say: 'view', view } satisfies Said)
  }

  close(): void { this.channel.close() }
}
