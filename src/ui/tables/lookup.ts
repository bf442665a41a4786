import { freshId } from '../../model/edit/ids.ts'
import type { Landscape, Organisation } from '../../model/landscape.ts'
import { nearest } from '../../model/nearest.ts'
import { folded } from '../editor/combobox-options.ts'

/** What a typed name or id stands for. */
export type Found = { id: string } | { fault: 'none'; nearest: string | null } | { fault: 'several'; ids: string[] }

/** So many times the nearest name is looked for; in thousands of unknown names it would take too long. */
const SUGGESTIONS = 40

type Named = Readonly<Record<string, { name: string }>>

/** Finds components and organisations by what people call them: an id, or a name whatever its capitals and accents. */
export class Lookup {
  /** Organisations that were named and are new, by the ids that they get. */
  readonly added: Record<string, Organisation> = {}
  private readonly names = new WeakMap<Named, Map<string, string[]>>()
  private readonly coming = new Map<string, string>()
  private left = SUGGESTIONS

  /** @param adding whether an organisation that is not known is taken for a new one */
  constructor(private readonly landscape: Landscape, private readonly adding = false) {}

  component(text: string): Found { return this.find(this.landscape.components, text) }

  organisation(text: string, adding = this.adding): Found {
    const found = this.find(this.landscape.organisations ?? {}, text)
    if (!adding || 'id' in found || found.fault === 'several') return found
    const known = this.coming.get(folded(text))
    if (known !== undefined) return { id: known }
    const id = this.expect(text)
    this.added[id] = { name: text }
    return { id }
  }

  /** Tells that an organisation of this name comes, so that it can be named already. Gives its id. */
  expect(name: string, given = ''): string {
    const { organisations = {} } = this.landscape
    const coming = new Set(this.coming.values())
    const id = this.coming.get(folded(name)) ?? (given || freshId(name, (taken) => Object.hasOwn(organisations, taken) || coming.has(taken), 'organisatie'))
    this.coming.set(folded(name), id)
    return id
  }

  /** What people call a component. One that shares its name with others has its id added, so that it can be read back. */
  componentName(id: string): string { return this.nameIn(this.landscape.components, id) }
  organisationName(id: string): string { return this.added[id]?.name ?? this.nameIn(this.landscape.organisations ?? {}, id) }

  private nameIn(all: Named, id: string): string {
    const name = Object.hasOwn(all, id) ? all[id]?.name ?? id : id
    return (this.byName(all).get(folded(name))?.length ?? 0) > 1 ? `${name} [${id}]` : name
  }

  private find(all: Named, text: string): Found {
    const tagged = /\[([^[\]]+)\]$/.exec(text)?.[1] ?? text
    if (Object.hasOwn(all, tagged)) return { id: tagged }
    const [id, ...more] = this.byName(all).get(folded(text)) ?? []
    if (id !== undefined) return more.length ? { fault: 'several', ids: [id, ...more] } : { id }
    if (Object.hasOwn(all, text.toLowerCase())) return { id: text.toLowerCase() }
    const close = this.left-- > 0 ? nearest(text, Object.values(all).map(({ name }) => name)) : null
    return { fault: 'none', nearest: close }
  }

  private byName(all: Named): Map<string, string[]> {
    const known = this.names.get(all)
    if (known) return known
    const names = new Map<string, string[]>()
    for (const [id, { name }] of Object.entries(all)) {
      const ids = names.get(folded(name))
      if (ids) ids.push(id)
      else names.set(folded(name), [id])
    }
    this.names.set(all, names)
    return names
  }
}
