import type { ProjectorView } from '../../exercise/projector-view.ts'
import { RunChannel } from './run-channel.ts'

/** Milliseconds between two times that the large screen asks for what to show. */
const ASK_EVERY = 2000

/** Tells what the large screen of a run shows, each time that it changes; until the window of the facilitator answers, it is asked again. Gives what ends it. */
export function followRun(run: string, tell: (view: ProjectorView) => void): () => void {
  const channel = new RunChannel(run, (said) => {
    if (said.say !== 'view') return
    clearInterval(asking)
    tell(said.view)
  })
  const hello = () => channel.say({ say: 'hello' })
  const asking = setInterval(hello, ASK_EVERY)
  hello()
  return () => {
    clearInterval(asking)
    channel.close()
  }
}
