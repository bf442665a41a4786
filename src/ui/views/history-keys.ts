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
