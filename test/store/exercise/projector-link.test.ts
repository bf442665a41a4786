import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ProjectorView } from '../../../src/exercise/projector-view.ts'
import { followRun } from '../../../src/store/exercise/follow-run.ts'
import { Locks } from '../keep/locks.ts'
import { until, windowOf, type Window } from './room.ts'

let one: Window, id: string
const locks = new Locks()
const clock = { now: 1_800_000_000_000 }
const ends: (() => void)[] = []
/** A large screen, with all that it was told. */
const screen = () => {
  const views: ProjectorView[] = []
  const end = followRun(id, (view) => views.push(view))
  ends.push(end)
  return { views, end }
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  one = await windowOf(clock, locks)
  await one.ask({ do: 'begin' })
  id = one.run().id
})
afterEach(async () => {
  for (const end of ends.splice(0)) end()
  await one.ask({ do: 'leave' })
})

it('shows what is going on when it is opened, and what happens then', async () => {
  await one.act({ do: 'decide', text: 'Papier' })
  const { views } = screen()
  await until(() => views.at(-1)?.decisions.length === 1)
  await one.act({ do: 'show', inject: 'bericht' })
  await until(() => views.at(-1)?.injects.length === 1)
  // It goes to one role only: on the large screen its text is not to be seen, nor what comes later.
  expect(JSON.stringify(views)).not.toContain('De mail doet het niet')
})

it('finds the run again when it is opened anew', async () => {
  const first = screen()
  await until(() => first.views.length > 0)
  first.end()
  await one.act({ do: 'decide', text: 'Papier' })
  const { views } = screen()
  await expect.poll(() => views.at(-1)?.decisions.length).toBe(1)
})

it('is found again by the facilitator who comes back', async () => {
  await one.act({ do: 'decide', text: 'een' })
  await one.ask({ do: 'leave' })
  const { views } = screen()
  await one.ask({ do: 'resume', id })
  await until(() => views.at(-1)?.decisions.length === 1)
  await one.act({ do: 'decide', text: 'twee' })
  await expect.poll(() => views.at(-1)?.decisions.length).toBe(2)
})

it('shows a measure once it is worked out, and the services as they then are', async () => {
  await until(() => one.run().trace !== null)
  await one.act({ do: 'jump', to: 5 * 3600 })
  const { views } = screen()
  await until(() => views.at(-1)?.services[0]?.status === 'stopped')
  await one.act({ do: 'measure', measure: { restore: { component: 'mail' } } })
  await expect.poll(() => views.at(-1)?.services[0]?.status).toBe('normal')
})

it('is told nothing twice', async () => {
  await until(() => one.run().trace !== null)
  const { views } = screen()
  await until(() => views.length > 0)
  await one.act({ do: 'decide', text: 'een' })
  await until(() => views.at(-1)?.decisions.length === 1)
  const before = views.length
  await one.act({ do: 'note', text: 'Voor de begeleider alleen' })
  await one.act({ do: 'decide', text: 'twee' })
  await until(() => views.at(-1)?.decisions.length === 2)
  expect(views.length).toBe(before + 1)
  expect(JSON.stringify(views)).not.toContain('begeleider')
})

it('is opened in a window of its own, or it is told that the browser did not let it', async () => {
  await one.ask({ do: 'projector' })
  await one.ask({ do: 'projector' })
  expect(one.opened).toEqual([id, id])
  expect(one.state().trouble).toBeNull()
  await one.ask({ do: 'projector' })
  expect(one.state().trouble).toEqual({ why: 'blocked', run: id })
})
