import type { Loss } from './answer.ts'
import { throughTime } from './over-time.ts'
import type { Setting } from './setting.ts'

/** What the loss of one element does. */
export function singleLoss(setting: Setting, element: number, horizon: number | null): Loss {
  const { run, elements } = setting
  const { id, components } = elements[element] as Setting['elements'][number]
  const from = run.drop(components)
  const lasting = setting.downSince(from).map((place) => setting.stopAt(place))
  const stops = horizon === null ? lasting : throughTime(setting, components, horizon, lasting)
  const loss = setting.lossOf([id], components.length, setting.stillNow(), stops)
  run.undo()
  return loss
}
