import { isComponent, whyNoElement, whyNoRelation } from './becoming.ts'
import type { Outcome } from './outcome.ts'
import { isPart } from './part.ts'
import type { Part } from '../choices.ts'
import { itemAt, type Understood } from './understood.ts'

/**
 * Gives a reason to all that nothing was told of yet, so that each record has one. `chosen` tells of components only; `part` is what was
 * chosen, as tags, suppliers and gates that nothing uses are then just not in it.
 */
export function tellRest({ items, links }: Understood, chosen: (at: number) => boolean, part: Part | undefined, told: Outcome): void {
  items.forEach((item, at) => {
    const { becomes } = item
    if (told.items[at] !== undefined) return
    if (becomes === 'ignore') told.item(at, whyNoElement(item))
    else if (isComponent(becomes)) told.item(at, chosen(at) ? 'component' : 'not-chosen')
    else if (isPart(part)) told.item(at, 'not-chosen')
    else told.item(at, becomes === 'tag' ? 'classification' : 'end-missing')
  })
  links.forEach((link, at) => {
    if (told.links[at] !== undefined) return
    const { source, target, treatment, rule } = link
    const ends = [itemAt(source), itemAt(target)]
    if (source === null || target === null) told.link(at, 'dangling')
    else if (treatment === 'ignore') told.link(at, whyNoRelation(link))
    else if (ends.some((end) => told.items[end] === 'not-in-use')) told.link(at, 'not-in-use')
    else if (ends.some((end) => told.items[end] === 'not-chosen')) told.link(at, 'not-chosen')
    else told.link(at, treatment === 'tag' && rule.reason === 'classification' ? 'classification' : 'end-missing')
  })
}
