import type { Slice } from '../ground.ts'
import { Lanes, LANES } from '../lasting/lanes.ts'
import { isStill } from '../lasting/long-run.ts'
import type { Loss, Stop } from './answer.ts'
import { throughTime } from './over-time.ts'
import type { Setting } from './setting.ts'

/** What every single loss does, or those that a slice has. Losses that lie near each other downstream share a batch: they touch much the same. */
export function singleLosses(setting: Setting, horizon: number | null, { nth, of }: Slice, tell: (done: number) => void): Loss[] {
  const { elements, run: { program } } = setting
  const lanes = new Lanes(program)
  const placeOf = ({ components }: Setting['elements'][number]) => lanes.place[setting.nodesOf(components[0] as number).raw] as number
  const inOrder = [...elements].sort((a, b) => placeOf(a) - placeOf(b))
  const found: Loss[] = []
  for (let first = nth * LANES; first < inOrder.length; first += of * LANES) {
    tell(first)
    const batch = inOrder.slice(first, first + LANES)
    lanes.lose(batch.map(({ components }) => components))
    const { stopped, down } = outcomes(setting, lanes, batch.length)
    batch.forEach(({ id, components }, lane) => {
      const levelAt = (place: number) => lanes.value[(setting.levelNode[place] as number) * LANES + lane] as number
      const lasting = (down[lane] as number[]).sort((a, b) => a - b).map((place): Stop => setting.stopOf(place, levelAt(place)))
      const stops = horizon === null ? lasting : throughTime(setting, components, horizon, lasting, levelAt)
      found.push(setting.lossOf([id], components.length, stopped[lane] as number, stops))
    })
  }
  return found
}

/** Per lane how many components stand still, and the places of the services that are interrupted. */
function outcomes(setting: Setting, { value, touched, touchedCount }: Lanes, count: number): { stopped: Int32Array; down: number[][] } {
  const { isLevel } = setting.run.program
  const stopped = new Int32Array(count)
  const down = Array.from({ length: count }, (): number[] => [])
  for (let i = 0; i < touchedCount; i++) {
    const node = touched[i] as number
    if (!isLevel[node]) continue
    const base = node * LANES
    for (let lane = 0; lane < count; lane++) if (isStill(value[base + lane] as number)) stopped[lane] = (stopped[lane] as number) + 1
    const place = setting.placeOf[node] as number
    if (place >= 0) down.forEach((list, lane) => { if (setting.isDown(place, value[base + lane] as number)) list.push(place) })
  }
  return { stopped, down }
}
