import type { Part } from '../choices.ts'
import { IS } from '../own/own-properties.ts'
import { valuesOf } from '../inventory.ts'
import type { Understood } from './understood.ts'

/**
 * What is watched from the start, so that a first scenario has an answer: what people notice when it stops (a service), what a user chose to begin
 * from, and what all the rest is about. How long it may stop, no file tells. What we wrote ourselves says itself what is watched.
 */
export function followedIn({ items }: Understood, part: Part | undefined): (at: number) => boolean {
  const begun = new Set(part?.around?.ids)
  return (at) => {
    const item = items[at]
    if (!item || valuesOf(item.element.properties, IS).length > 0) return false
    return item.rule.service === true || item.becomes === 'service' || (begun.has(item.element.id) && item.becomes === 'process')
  }
}
