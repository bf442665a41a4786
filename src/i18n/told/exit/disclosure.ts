import type { DataSet, Disclosures } from '../../../exit/disclosure.ts'
import type { Party } from '../../../exit/disclosure/party.ts'
import { isKeyHolder } from '../../../model/holding.ts'
import { isIn } from '../../../model/organisations.ts'
import { nameIn, supplierIn, type ExitAround } from './around.ts'

/** Whether a party can be made, by a country outside the EEA, to give data that can be read. */
const readsOutside = ({ outside, reads }: Party): boolean => outside === true && (reads === 'clear' || reads === 'in-use')

/** What can be demanded, in sentences; the first one answers the question. */
export function disclosureMeaning({ data }: Disclosures, { texts: { disclosure: texts } }: ExitAround): string[] {
  if (!data.length) return [texts.nothing]
  const of = (test: (one: DataSet) => boolean) => data.filter(test).length
  const kept = of(({ parties }) => parties.some(({ outside, reads }) => outside === true && reads === 'ciphertext') && !parties.some((one) => readsOutside(one) || (one.outside === true && one.reads === 'unknown')))
  const unknown = of(({ keys }) => keys === undefined)
  return [
    texts.headline(of(({ parties }) => parties.some(readsOutside)), data.length), ...(kept ? [texts.protectedSets(kept)] : []), ...(unknown ? [texts.unknown(unknown)] : []),
    texts.encryption, texts.notJudged,
  ]
}

/** Whose hands the keys are in. */
export function keysText({ keys }: Pick<DataSet, 'keys'>, around: ExitAround): string {
  const { disclosure: texts } = around.texts
  if (keys === undefined) return texts.notKnown
  return isKeyHolder(keys) ? texts.keys[keys] : texts.keysOf(supplierIn(around, keys))
}

const partyName = ({ organisation }: Party, around: ExitAround): string => (organisation === null ? around.texts.disclosure.unnamed : supplierIn(around, organisation))

/** A row of the table of parties: the cells as they are read. */
export function partyCells(set: DataSet, party: Party, around: ExitAround): string[] {
  const { disclosure: texts } = around.texts
  const owners = party.owners.map((id) => supplierIn(around, id))
  return [
    set.personal ? `${set.data} (${texts.personal})` : set.data, nameIn(around, set.component), keysText(set, around), `${partyName(party, around)}${owners.length ? ` (${texts.ownedBy(owners)})` : ''}`,
    texts.role[party.role], texts.laws(party.jurisdictions) || texts.notKnown, texts.gets[party.reads], set.services.map((id) => nameIn(around, id)).join(', ') || texts.none,
  ]
}

/** A row of the table of services: the cells as they are read. */
export function servedCells({ service, data }: Disclosures['services'][number], all: Disclosures['data'], around: ExitAround): string[] {
  const { disclosure: texts } = around.texts
  const sets = data.flatMap((place) => all[place] ?? [])
  const laws = new Map<string, Set<string>>()
  for (const party of sets.flatMap(({ parties }) => parties).filter(readsOutside))
    for (const law of party.jurisdictions.filter((one) => isIn(one, 'non-EEA'))) laws.set(law, (laws.get(law) ?? new Set()).add(partyName(party, around)))
  return [nameIn(around, service), sets.map((one) => one.data).join(', '), [...laws].map(([law, names]) => texts.by(law, [...names])).join('; ') || texts.nobody]
}
