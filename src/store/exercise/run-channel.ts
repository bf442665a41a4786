import type { ProjectorView } from '../../exercise/projector-view.ts'

/** What the two windows of a run say to each other: the large screen asks what to show, and the facilitator's window tells. */
export type Said = { say: 'hello' } | { say: 'view'; view: ProjectorView }

/** The line between the windows of a run; it does not leave this browser. */
export class RunChannel {
  private readonly channel: BroadcastChannel

  constructor(run: string, hear: (said: Said) => void) {
    this.channel = new BroadcastChannel(`uitwijk-exercise-${run}`)
    this.channel.onmessage = ({ data }: MessageEvent<Said>) => hear(data)
  }

  say(said: Said): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only a window has one
    this.channel.postMessage(said)
  }

  close(): void { this.channel.close() }
}
