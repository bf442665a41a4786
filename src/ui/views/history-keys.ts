/** What the keys ask for: Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y do again (on a Mac with Command). */
export function historyKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  switch (key.toLowerCase()) {
    case 'z': return shiftKey ? 'redo' : 'undo'
    case 'y': return shiftKey ? null : 'redo'
    default: return null
  }
}

/** Whether this is a place to type text in. */
export const isText = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !/^(checkbox|radio|button|range)$/.test(target.type))

/**
 * Knows whether someone is typing something that was not taken yet. While that is so, undoing is the browser's: of letters. Once
 * what was typed is taken (Enter, or leaving the field) it is a step of the work.
 */
export class Typing {
  private field: EventTarget | null = null

  constructor(page: EventTarget) {
    page.addEventListener('input', (event) => { if (isText(event.composedPath()[0])) this.field = event.composedPath()[0] ?? null }, true)
    page.addEventListener('keydown', (event) => { if ((event as KeyboardEvent).key === 'Enter' && !(event.composedPath()[0] instanceof HTMLTextAreaElement)) this.field = null }, true)
    page.addEventListener('focusout', () => { this.field = null }, true)
  }

  /** Whether this is where the typing goes on. */
  in(target: EventTarget | undefined): boolean { return target !== undefined && target === this.field }
}
