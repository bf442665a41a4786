import type { Defined } from './open-psa-parts.ts'

/** The whole name of a definition: the tree, the components and itself, with points. */
export const pathOf = ({ scope, name }: Pick<Defined, 'scope' | 'name'>): string => [...scope, name].join('.')

/** Finds what a name means from where it is used. */
export type Find = (name: string, scope: readonly string[]) => Defined | undefined

/**
 * Names as Open-PSA has them (Model Exchange Format 2.0d, III.2): a name is looked for in the component where it is used, then in those around
 * it, and then among all that is public. Names with points begin anywhere on that way.
 */
export function findDefined(defined: readonly Defined[]): Find {
  const byPath = new Map<string, Defined>()
  const byName = new Map<string, Defined>()
  for (const one of defined) {
    const path = pathOf(one)
    if (!byPath.has(path)) byPath.set(path, one)
    if (!one.hidden && !byName.has(one.name)) byName.set(one.name, one)
  }
  return (name, scope) => {
    for (let length = scope.length; length >= 0; length--) {
      const found = byPath.get([...scope.slice(0, length), name].join('.'))
      if (found) return found
    }
    return byName.get(name)
  }
}
