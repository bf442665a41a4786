import { freshId } from '../../model/edit/ids.ts'
import { nearest } from '../../model/nearest.ts'
import { folded } from '../editor/combobox-options.ts'

/** What a typed name or id stands for. */
export type Found = { id: string } | { fault: 'none'; nearest: string | null } | { fault: 'several'; ids: string[] }

/** So many times the nearest name is looked for; in thousands of unknown names it would take too long. */
const SUGGESTIONS = 40

/** Things with a name: those that are there, those that come along, and those that were named and are neither. */
export class Names<Value extends { name: string }> {
  /** What was named and is new, by the ids that it gets. */
  readonly added: Record<string, Value> = {}
  private readonly missed = new Map<string, string>()
  private byName: Map<string, string[]> | null = null
  /** Ids of what comes, by name, and the names by id. */
  private readonly coming = new Map<string, string>()
  private readonly names = new Map<string, string>()
  private left = SUGGESTIONS

  /**
   * @param word what an id is made of when a name has no letters
   * @param make makes something new of a name that is not known; `null` when nothing new is made
   */
  constructor(private readonly all: Readonly<Record<string, Value>>, private readonly word: string, private readonly make: ((name: string) => Value) | null) {}

  /** Names that were asked for and are not there, each once. */
  get missing(): string[] { return [...this.missed.values()] }

  /** Finds what is called so: by id, or by name whatever its capitals and accents. */
  find(text: string): Found {
    const tagged = /\[([^[\]]+)\]$/.exec(text)?.[1] ?? text
    if (Object.hasOwn(this.all, tagged)) return { id: tagged }
    const [id, ...more] = this.idsOf(text)
    if (id !== undefined) return more.length ? { fault: 'several', ids: [id, ...more] } : { id }
    if (Object.hasOwn(this.all, text.toLowerCase())) return { id: text.toLowerCase() }
    const coming = this.coming.get(folded(text)) ?? (this.names.has(text) ? text : undefined)
    return coming === undefined ? { fault: 'none', nearest: null } : { id: coming }
  }

  /** Finds what is called so, makes it where new ones are made, and else remembers that it was missed. */
  taken(text: string): Found {
    const found = this.find(text)
    if ('id' in found || found.fault === 'several') return found
    if (this.make) {
      const id = this.expect(text)
      this.added[id] = this.make(text)
      return { id }
    }
    this.missed.set(folded(text), text)
    return { fault: 'none', nearest: this.left-- > 0 ? nearest(text, Object.values(this.all).map(({ name }) => name)) : null }
  }

  /** Tells that something of this name comes, so that it can be named already. Gives its id. */
  expect(name: string, given = ''): string {
    const id = this.coming.get(folded(name)) ?? (given || freshId(name, (taken) => Object.hasOwn(this.all, taken) || this.names.has(taken), this.word))
    this.coming.set(folded(name), id)
    this.names.set(id, name)
    return id
  }

  /** What people call it. One that shares its name with others has its id added, so that it can be read back. */
  nameOf(id: string): string {
    const name = (Object.hasOwn(this.all, id) ? this.all[id]?.name : this.names.get(id)) ?? id
    return this.idsOf(name).length > 1 ? `${name} [${id}]` : name
  }

  private idsOf(name: string): readonly string[] {
    if (!this.byName) {
      this.byName = new Map()
      for (const [id, value] of Object.entries(this.all)) {
        const ids = this.byName.get(folded(value.name))
        if (ids) ids.push(id)
        else this.byName.set(folded(value.name), [id])
      }
    }
    return this.byName.get(folded(name)) ?? []
  }
}
