import type { Messages } from '../../i18n/index.ts'

/** The stops of the tour, in order. Each shows the element with this name in `data-tour`; a stop without one is left out. */
export const STEPS = ['headline', 'scenario', 'services', 'timeline', 'why', 'touch', 'screens', 'save'] as const satisfies
  readonly (keyof Messages['help']['tour']['steps'])[]
export type StepName = (typeof STEPS)[number]

const isSeen = (element: Element): boolean => element.getClientRects().length > 0

/** The element on the screen with a name in `data-tour`, also within open shadow roots; `null` when there is none. */
export function findStop(name: string, root: Document | ShadowRoot | Element): Element | null {
  for (const element of root.querySelectorAll('*')) {
    if (element.getAttribute('data-tour') === name && isSeen(element)) return element
    const within = element.shadowRoot && findStop(name, element.shadowRoot)
    if (within) return within
  }
  return null
}
