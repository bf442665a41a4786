/**
 * Scrolls a list, and nothing around it, until an element in it is in sight. `scrollIntoView` would move the whole page
 * along on a small screen.
 *
 * @param head height of what covers the top of the list, in pixels
 */
export function reveal(scroller: HTMLElement | null, selector: string, head = 0): void {
  const element = scroller?.querySelector(selector)
  if (!scroller || !element) return
  const box = element.getBoundingClientRect(), frame = scroller.getBoundingClientRect()
  if (box.height === 0) return
  if (box.top < frame.top + head) scroller.scrollTop -= frame.top + head - box.top
  else if (box.bottom > frame.bottom) scroller.scrollTop += box.bottom - frame.bottom
}
