import type { Defined, Scope } from './open-psa-parts.ts'

/** The whole name of a definition: the tree, the components and itself, with points. */
export function pathOf({ scope, name }: Pick<Defined, 'scope' | 'name'>): string {
  const names = [name]
  for (let around: Scope | null = scope; around?.around; around = around.around) names.unshift(around.name)
  return names.join('.')
}

/** What stands under a name with points, seen from a scope. */
function within(scope: Scope, names: readonly string[]): Defined | undefined {
  let inner: Scope | undefined = scope
  for (const name of names.slice(0, -1)) inner = inner?.inner.get(name)
  return inner?.defined.get(names.at(-1) ?? '')
}

/** Finds what a name means from where it is used. */
export type Find = (name: string, scope: Scope) => Defined | undefined

/**
 * Names as Open-PSA has them (Model Exchange Format 2.0d, III.2): a name is looked for in the component where it is used, then in those around
 * it, and then among all that is public. Names with points begin anywhere on that way.
 */
export function findDefined(defined: readonly Defined[]): Find {
  const open = new Map<string, Defined>()
  for (const one of defined) {
    if (!one.scope.defined.has(one.name)) one.scope.defined.set(one.name, one)
    if (!one.hidden && !open.has(one.name)) open.set(one.name, one)
  }
  return (name, scope) => {
    const names = name.split('.')
    for (let around: Scope | null = scope; around; around = around.around) {
      const found = within(around, names)
      if (found) return found
    }
    return open.get(name)
  }
}
