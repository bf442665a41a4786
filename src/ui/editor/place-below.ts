const GAP = 2
/** A list is not made longer than this, in pixels. */
const TALLEST = 300

/** Puts a list that lies over the page below a field, or above it where there is more room. */
export function placeBelow(list: HTMLElement, field: HTMLElement): void {
  const { top, bottom, left, width } = field.getBoundingClientRect()
  const [above, below] = [top, innerHeight - bottom]
  const up = below < 160 && above > below
  const wide = Math.min(Math.max(width, 240), innerWidth - 16)
  Object.assign(list.style, {
    width: `${wide}px`, left: `${Math.min(left, innerWidth - wide - 8)}px`, maxHeight: `${Math.min(TALLEST, (up ? above : below) - 12)}px`,
    top: up ? 'auto' : `${bottom + GAP}px`, bottom: up ? `${innerHeight - top + GAP}px` : 'auto',
  })
}
