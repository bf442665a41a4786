/** Attributes of these are known by one prefix, whatever the file calls it. */
const KNOWN = new Map([['http://www.w3.org/2001/XMLSchema-instance', 'xsi'], ['http://www.w3.org/XML/1998/namespace', 'xml']])

/** What prefixes stand for before anything is declared; `xsi` too, as files without its declaration are common enough. */
const ALWAYS = new Map([['xml', 'http://www.w3.org/XML/1998/namespace'], ['xsi', 'http://www.w3.org/2001/XMLSchema-instance']])

interface Named { name: string; namespace: string; attributes: Map<string, string> }

/** Follows which prefix stands for which address while tags open and close. */
export interface Namespaces { open(name: string, attributes: Readonly<Record<string, string>>): Named; close(name: string): string }

const local = (name: string): string => name.slice(name.indexOf(':') + 1)
const prefix = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':')))

export function namespaces(): Namespaces {
  /** Innermost last; `depth` is that of the tag that declares them. Not merged, so that a file cannot make copying them the work. */
  const scopes: { depth: number; spaces: ReadonlyMap<string, string> }[] = [{ depth: 0, spaces: ALWAYS }]
  let depth = 0

  const spaceOf = (prefix: string): string => {
    for (let i = scopes.length - 1; i >= 0; i--) {
      const space = scopes[i]?.spaces.get(prefix)
      if (space !== undefined) return space
    }
    return ''
  }
  const declare = (names: readonly string[], attributes: Readonly<Record<string, string>>) => {
    const declarations = names.filter((name) => name === 'xmlns' || name.startsWith('xmlns:'))
    if (declarations.length === 0) return
    scopes.push({ depth, spaces: new Map(declarations.map((name) => [name === 'xmlns' ? '' : local(name), attributes[name] ?? ''])) })
  }

  return {
    open(name, attributes) {
      depth++
      const names = Object.keys(attributes)
      declare(names, attributes)
      const values = new Map<string, string>()
      for (const key of names) if (!key.includes(':') && key !== 'xmlns') values.set(key, attributes[key] as string)
      for (const key of names) {
        if (!key.includes(':') || key.startsWith('xmlns:')) continue
        const value = attributes[key] as string
        const known = KNOWN.get(spaceOf(prefix(key)))
        if (known !== undefined) values.set(`${known}:${local(key)}`, value)
        if (!values.has(local(key))) values.set(local(key), value)
      }
      return { name: local(name), namespace: spaceOf(prefix(name)), attributes: values }
    },
    close(name) {
      if (scopes.at(-1)?.depth === depth && depth > 0) scopes.pop()
      depth--
      return local(name)
    },
  }
}
