import type { ProjectorView } from '../../exercise/projector-view.ts'
import { channelOf, type Said } from './projector-link.ts'

/** Milliseconds between two times that the large screen asks for what to show. */
const ASK_EVERY = 2000

/** Tells what the large screen of a run shows, each time that it changes; until the window of the facilitator answers, it is asked again. Gives what ends it. */
export function followRun(id: string, tell: (view: ProjectorView) => void): () => void {
  const channel = channelOf(id)
  const hello = () => channel.postMessage({ say: 'hello' } satisfies Said)
  const asking = setInterval(hello, ASK_EVERY)
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.say !== 'view') return
    clearInterval(asking)
    tell(data.view)
  }
  hello()
  return () => {
    clearInterval(asking)
    channel.close()
  }
}
