import type { Axis, ConcentrationAnswer, Share } from '../../analysis/concentration/answer.ts'
import { namesOf, nameOf, organisationName } from '../names.ts'
import type { Around } from './around.ts'
import { elementName } from './element-name.ts'

/** The shares of one axis, the heaviest first. */
export const sharesOf = ({ shares }: ConcentrationAnswer, axis: Axis): Share[] => shares.filter((share) => share.axis === axis)

/** The shares worth a bar: those that a service uses. */
export const usedShares = (answer: ConcentrationAnswer, axis: Axis): Share[] => sharesOf(answer, axis).filter(({ always, sometimes }) => always.length + sometimes.length > 0)

/** Whether only the critical services were counted: all are when none is marked. */
const onlyCritical = ({ services }: ConcentrationAnswer, { landscape }: Around): boolean => services.some((id) => landscape.components[id]?.service?.critical)

/** Whether an owner is a supplier itself, with as much on the one as on the other. */
const saysTheSame = (owner: Share, supplier: Share | undefined): boolean =>
  owner.id === supplier?.id && owner.always.length === supplier.always.length && owner.sometimes.length === supplier.sometimes.length

/** What the concentration means: the heaviest of each axis, a sentence each; no sentence twice where supplier and owner are one. */
export function concentrationMeaning(answer: ConcentrationAnswer, around: Around): string[] {
  const { texts: { concentration: texts } } = around
  const axes = (Object.keys(texts.axes) as Axis[]).filter((axis) => axis !== 'layer')
  const sentences = axes.flatMap((axis) => {
    // Everywhere outside the EEA, or everything inside it, is no one thing; a single country says more.
    const [heaviest] = usedShares(answer, axis).filter(({ id }) => axis !== 'jurisdiction' || !id.endsWith('EEA'))
    if (!heaviest || (axis === 'owner' && saysTheSame(heaviest, usedShares(answer, 'supplier')[0]))) return []
    const { id, always, sometimes } = heaviest
    return [texts.heaviest(texts.what(axis, id, elementName(around, axis, id)), always.length, sometimes.length, answer.services.length, onlyCritical(answer, around))]
  })
  return sentences.length ? sentences : [texts.nothing]
}

/** What looks separate and rests on the same, a text each. */
export const hiddenTexts = ({ hidden }: ConcentrationAnswer, { landscape, texts }: Around): string[] => hidden.map(({ shared, suppliers, services, people }) =>
  texts.concentration.hidden(suppliers.map((id) => organisationName(landscape, id)), nameOf(landscape, shared), namesOf(landscape, services), people))

/** A row of the table: the cells as they are read. */
export function shareCells(share: Share, { services }: ConcentrationAnswer, around: Around): string[] {
  const { landscape, say, texts: { concentration: texts } } = around
  const { axis, id, components, always, sometimes, peopleAlways } = share
  const listed = (ids: readonly string[]) => (ids.length ? `${say.number(ids.length)}: ${texts.rest(namesOf(landscape, ids))}` : say.number(0))
  return [elementName(around, axis, id), say.number(components), listed(always), say.share(services.length ? always.length / services.length : 0), listed(sometimes), say.number(peopleAlways)]
}
