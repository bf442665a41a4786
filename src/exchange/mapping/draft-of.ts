import { LANDSCAPE_FORMAT, type Landscape } from '../../model/landscape.ts'
import type { Choices } from '../choices.ts'
import type { Draft } from '../draft.ts'
import type { Inventory } from '../inventory.ts'
import { askedOf } from './asked.ts'
import { isComponent } from './becoming.ts'
import { candidatesOf } from './candidates.ts'
import { elementClasses, relationClasses } from './classes.ts'
import { componentsOf } from './components.ts'
import { edgesOf } from './edges.ts'
import { followedIn } from './followed.ts'
import { gatesOf } from './gates.ts'
import { idsFor } from './ids.ts'
import { ledgerOf } from './ledger.ts'
import { organisationsOf } from './organisations.ts'
import { outcome } from './outcome.ts'
import { ownId } from './own-fields.ts'
import { chosenItems, isPart } from './part.ts'
import { importIdOf, provenance } from './provenance.ts'
import { asking, gateOperators } from './questions.ts'
import { remarksOf, tellRemarks } from './remarks.ts'
import { tellRest } from './rest.ts'
import { supplyingOf, usedOrganisations } from './supplying.ts'
import { tagsOf } from './tags.ts'
import { nameOf, understood } from './understood.ts'

/** What a draft is called and filed under. `importId`: the key of an import that is done again; made of the file's name when absent. `date`: of today, `YYYY-MM-DD`. */
export interface About { landscapeName?: string; importId?: string; date?: string }

/**
 * Makes a landscape of what a file holds, by the rules of its vocabulary and the choices of the user, with a ledger in which each record has
 * exactly one fate. The landscape can always be read and played; the order of the file makes no difference but in order.
 */
export function draftOf(inventory: Inventory, choices: Choices, { landscapeName, importId: given, date }: About): Draft {
  const all = understood(inventory, choices)
  const { items, links } = all
  const told = outcome(items.length, links.length)
  const importId = importIdOf(inventory, given)

  const possible = edgesOf(all, remarksOf(all), told)
  const chosen = chosenItems(all, possible, choices.part)
  const edges = possible.filter(({ dependent, on }) => chosen(dependent) && chosen(on)).map((edge) => ({ ...edge, through: edge.through.filter(chosen) }))
  const gates = gatesOf(all, edges)

  const isHere = (at: number) => isComponent(items[at]?.becomes) ? chosen(at) : gates.components.has(at)
  const ids = idsFor(new Map(items.flatMap((item, at) => (isHere(at)
    ? [[at, { name: nameOf(item), key: `${item.key} ${item.element.id}`, kind: item.becomes, own: ownId(inventory, item.element) }]] : []))))

  const supplying = supplyingOf(all, (at) => ids.has(at), told)
  const used = usedOrganisations(all, supplying, isPart(choices.part))
  const { organisations, idOf: organisationId, proposals } = organisationsOf(all, used, supplying, choices, { importId, date })
  for (const at of used) if (typeof at === 'number') told.item(at, 'organisation')

  const ask = asking(all, choices.answers)
  const operators = gateOperators(all, gates, ask)
  const components = componentsOf({
    all, gates, told, ids, importId,
    operator: (at) => operators.get(at) ?? items[at]?.rule.operator ?? null,
    certain: (at) => typeof operators.get(at) !== 'object' || ask.answered('redundancy', at),
  }, edges, ask, {
    supplier(at) {
      const organisation = supplying.suppliers.get(at)
      return organisation === undefined ? undefined : organisationId(organisation)
    },
    tags: tagsOf(all, (at) => ids.has(at), told),
    followed: followedIn(all, choices.part),
  })
  const candidates = candidatesOf(all, supplying, (at) => ids.get(at) ?? organisationId(at), told)
  tellRemarks(all, told)
  tellRest(all, chosen, choices.part, told)

  const { document, done } = provenance(inventory, choices, date)
  const asked = askedOf(candidates, components)
  const landscape: Landscape = {
    format: LANDSCAPE_FORMAT, name: landscapeName ?? (inventory.name.trim() || inventory.file),
    ...(inventory.documentation?.trim() && { description: inventory.documentation.trim() }),
    sources: { [importId]: document }, imports: { [importId]: { ...done, ...(asked.length > 0 && { candidates: asked }) } },
    ...(Object.keys(organisations).length > 0 && { organisations }), components,
  }
  return {
    landscape, importId, ledger: ledgerOf(all, told), relationClasses: relationClasses(all), elementClasses: elementClasses(all),
    questions: ask.questions, suppliers: proposals, candidates,
  }
}
