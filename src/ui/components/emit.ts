/** Sends an event out of a component: it bubbles and leaves the shadow root. */
export const emit = (from: EventTarget, name: string, detail: unknown): boolean =>
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
