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
      const levelAt = (place: number) => lanes.levelOf(setting.levelNode[place] as number, lane)
      const lasting = (down[lane] as number[]).sort((a, b) => a - b).map((place): Stop => setting.stopOf(place, levelAt(place)))
      const stops = horizon === null ? lasting : throughTime(setting, components, horizon, lasting, levelAt)
      found.push(setting.lossOf([id], components.length, stopped[lane] as number, stops))
    })
  }
  return found
}

/** Per lane how many components stand still, and the places of the services that are interrupted. */
function outcomes(setting: Setting, lanes: Lanes, count: number): { stopped: Int32Array; down: number[][] } {
  const { isLevel } = setting.run.program
  const stopped = new Int32Array(count)
  const down = Array.from({ length: count }, (): number[] => [])
  for (let i = 0; i < lanes.touchedCount; i++) {
    const node = lanes.touched[i] as number
    if (!isLevel[node]) continue
    const place = setting.placeOf[node] as number
    for (let fallen = (lanes.none[node] as number) | (lanes.part[node] as number); fallen !== 0; fallen &= fallen - 1) {
      const lane = 31 - Math.clz32(fallen & -fallen)
      const level = lanes.levelOf(node, lane)
      if (isStill(level)) stopped[lane] = (stopped[lane] as number) + 1
      if (place >= 0 && setting.isDown(place, level)) down[lane]?.push(place)
    }
  }
  return { stopped, down }
}
