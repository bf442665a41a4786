import type { Work } from '../work.ts'
import { known, type Do } from './edit-error.ts'
import { mustBeNew } from './ids.ts'
import { copyOf, isSame, withComponent } from './parts.ts'

export function setFallback(work: Work, { id, fallback, value }: Do<'set-fallback'>): Work {
  const component = known(work.landscape.components, 'component', id)
  const { fallbacks = {} } = component
  if (value === null) {
    known(fallbacks, 'fallback', fallback)
    const { [fallback]: _gone, ...others } = fallbacks
    return withComponent(work, id, { ...component, fallbacks: others })
  }
  if (!Object.hasOwn(fallbacks, fallback)) mustBeNew([fallback], () => false)
  return isSame(fallbacks[fallback], value) ? work : withComponent(work, id, { ...component, fallbacks: { ...fallbacks, [fallback]: copyOf(value) } })
}
