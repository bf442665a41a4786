import type { Landscape, Organisation } from '../../model/landscape.ts'
import type { Source } from '../../model/source.ts'
import type { Choices, SupplierChoice } from '../choices.ts'
import type { SupplierProposal } from '../draft.ts'
import { plainSupplier, proposalFor } from '../suppliers/propose-supplier.ts'
import { idsFor } from './ids.ts'
import { compare } from './order.ts'
import { ownId, ownOrganisation } from './own-fields.ts'
import { ownSource } from './own-source.ts'
import { originOf } from './provenance.ts'
import type { OrganisationAt, Supplying } from './supplying.ts'
import type { Understood } from './understood.ts'

/** An organisation that is in use, before it is written down. */
interface Party { name: string; at: OrganisationAt | null; choice: SupplierChoice | undefined; parent?: Party | undefined; told: Partial<Organisation>; source?: Source }

/** Organisations of the landscape, their ids by where they come from, and what is proposed of them. */
export interface Organisations {
  organisations: NonNullable<Landscape['organisations']>
  idOf(at: OrganisationAt): string | undefined
  proposals: SupplierProposal[]
}

const country = (text: string | null | undefined): { jurisdiction?: string } => (text != null && /^[A-Z]{2}$/.test(text) ? { jurisdiction: text } : {})

/** Gives a party an owner, unless that would make it its own. */
function own(party: Party, parent: Party): void {
  for (let up: Party | undefined = parent; up; up = up.parent) if (up === party) return
  party.parent = parent
}

/** Writes down the organisations in use (`used`, by place or name), with what the file, the user or else public sources say of them. */
export function organisationsOf(all: Understood, used: readonly OrganisationAt[], { suppliers, parents }: Supplying, choices: Choices, about: { importId: string; date?: string | undefined }): Organisations {
  const { items } = all
  const parties = new Map<string, Party>()
  const byPlain = new Map<string, Party>()
  const add = (key: string, party: Party): Party => {
    parties.set(key, party)
    if (!byPlain.has(plainSupplier(party.name))) byPlain.set(plainSupplier(party.name), party)
    return party
  }
  const choiceFor = (name: string) => (choices.suppliers && Object.hasOwn(choices.suppliers, name) ? choices.suppliers[name] : undefined)
  const of = new Map<OrganisationAt, Party>()
  const keyOf = (at: number) => `${items[at]?.key} ${items[at]?.element.id}`
  for (const at of used.filter((one) => typeof one === 'number').sort((a, b) => compare(keyOf(a), keyOf(b)))) {
    const name = items[at]?.element.name.trim() ?? ''
    of.set(at, add(keyOf(at), { name, at, choice: choiceFor(name), told: ownOrganisation(all.inventory, items[at]!.element) }))
  }
  for (const name of used.filter((one) => typeof one === 'string').sort(compare))
    of.set(name, byPlain.get(plainSupplier(name)) ?? add(`~${name}`, { name, at: name, choice: choiceFor(name), told: {} }))

  for (const [at, up] of [...parents].sort(([a], [b]) => compare(keyOf(a), keyOf(b)))) {
    const [party, parent] = [of.get(at), of.get(up)]
    if (party && parent && !party.choice) own(party, parent)
  }
  // The list grows with owners, which may be known themselves.
  for (const party of parties.values()) {
    const { choice, told, name } = party
    const known = proposalFor(name)
    const fact = party.at !== null && told.jurisdiction !== undefined
    const said = choice ?? (fact ? { jurisdiction: told.jurisdiction as string, owner: null } : known)
    if (said?.jurisdiction != null || choice) party.source ??= choice
      ? { type: 'interview', confidence: 'medium', ...(about.date !== undefined && { date: about.date }) }
      : fact ? (typeof party.at === 'number' ? ownSource(items[party.at]!.element.properties, about.importId) : undefined) ?? { type: 'register', ref: about.importId, confidence: 'medium' }
        : { type: 'publication', note: `${known?.source.title}, ${known?.source.url} (${known?.known})`, confidence: 'low' }
    party.told = { ...told, ...country(said?.jurisdiction) }
    if (choice && choice.jurisdiction === null) delete party.told.jurisdiction
    const owner = party.parent ? null : said?.owner
    if (!owner || owner.name.trim() === '' || plainSupplier(owner.name) === plainSupplier(name)) continue
    own(party, byPlain.get(plainSupplier(owner.name)) ?? add(`~~${plainSupplier(owner.name)}`, {
      name: owner.name.trim(), at: null, choice: undefined, told: country(owner.jurisdiction), ...(party.source && { source: party.source }),
    }))
  }

  const ids = idsFor(new Map([...parties].map(([key, party]) => [party, { name: party.name, key, kind: 'organisation', own: typeof party.at === 'number' ? ownId(all.inventory, items[party.at]!.element) : undefined }])))
  const organisations: [string, Organisation][] = [...parties.values()].map((party) => {
    const { told: { description, ...told } } = party
    const documentation = typeof party.at === 'number' ? items[party.at]?.element.documentation : description
    return [ids.get(party) as string, {
      name: party.name, ...told, ...(party.parent && { parent: ids.get(party.parent) as string }), ...(documentation !== undefined && { description: documentation }),
      origin: typeof party.at === 'number' ? originOf(items[party.at]!, about.importId, new Set(['jurisdiction', 'website'])) : { import: about.importId },
      ...(party.source !== undefined && { source: party.source }),
    }]
  })
  const counts = new Map<Party | undefined, number>()
  for (const at of suppliers.values()) counts.set(of.get(at), (counts.get(of.get(at)) ?? 0) + 1)
  const proposals = [...parties.values()].filter(({ at }) => at !== null).map((party): SupplierProposal => {
    const known = proposalFor(party.name)
    return {
      name: party.name, id: ids.get(party) as string, components: counts.get(party) ?? 0, jurisdiction: party.told.jurisdiction ?? null,
      owner: party.parent ? { name: party.parent.name, jurisdiction: party.parent.told.jurisdiction ?? null } : null,
      source: known && { ...known.source }, confirmed: party.choice !== undefined,
    }
  })
  return {
    organisations: Object.fromEntries(organisations), proposals: proposals.sort((a, b) => b.components - a.components || compare(a.name, b.name)),
    idOf: (at) => { const party = of.get(at); return party && ids.get(party) },
  }
}
