import type { Slice } from '../ground.ts'
import type { Loss } from './answer.ts'
import { Choices } from './choices.ts'
import { throughTime } from './over-time.ts'
import type { Setting } from './setting.ts'

/**
 * The pairs that stop, in the long run, a service that neither stops alone in the long run. Exact: every pair that can do more than each alone
 * (`Choices`) is worked out, the second on top of the first, so that it costs what the second still touches. A slice has the pairs of which the
 * first has its turn.
 */
export function pairLosses(setting: Setting, horizon: number | null, { nth, of }: Slice, tell: (done: number) => void): Loss[] {
  const { run, elements, services } = setting
  const choices = new Choices(setting)
  const down = elements.map(({ components }, element) => {
    run.drop(components)
    choices.note(element)
    const places = setting.downSince(0)
    run.undo()
    return places
  })
  const found: Loss[] = []
  const isDown = new Uint8Array(services.length)
  for (let first = nth; first < elements.length; first += of) {
    if ((first - nth) / of % 16 === 0) tell(first)
    const partners = choices.partnersOf(first)
    if (partners.length === 0) continue
    run.drop(componentsOf(setting, first))
    for (const place of down[first] as number[]) isDown[place] = 1
    for (const second of partners) {
      const from = run.drop(componentsOf(setting, second))
      const places = setting.downSince(from).filter((place) => !isDown[place] && !(down[second] as number[]).includes(place))
      if (places.length) found.push(pairLoss(setting, first, second, places, horizon))
      run.undoLast()
    }
    for (const place of down[first] as number[]) isDown[place] = 0
    run.undo()
  }
  return found
}

const componentsOf = (setting: Setting, element: number): readonly number[] => setting.elements[element]?.components ?? []

/** A pair that is lost now, and the places of the services that it stops and neither does alone. */
function pairLoss(setting: Setting, first: number, second: number, places: readonly number[], horizon: number | null): Loss {
  const components = [...new Set([...componentsOf(setting, first), ...componentsOf(setting, second)])]
  const lasting = places.map((place) => setting.stopOf(place, setting.levelAt(place)))
  const stops = horizon === null ? lasting : throughTime(setting, components, horizon, lasting, (place) => setting.levelAt(place)).filter((stop) => lasting.some(({ service }) => service === stop.service))
  const of = [first, second].map((element) => setting.elements[element]?.id as string)
  return setting.lossOf(of, components.length, setting.stillNow(), stops)
}
