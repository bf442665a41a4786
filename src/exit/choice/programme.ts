import { solve, type Constraint } from 'yalps'
import type { Family } from './cut-set-families.ts'
import { NONE, only, placesIn, setOf, type MeasureSet } from './sets.ts'
import type { MeasureTable } from './table.ts'

/** What is sought: as much weight broken as can be for at most `budget`, or, for at least `broken`, as little money as will do. */
export type Sought = { budget: number } | { broken: number }

/** A set that was found, whether it is proven to be the best, and for a budget the most weight that any set could break. */
export interface Solution { on: MeasureSet; proven: boolean; most: number }

/**
 * The choice as an integer programme (maximum coverage under a budget: Khuller, Moss & Naor, 1999): x is 1 for a measure that is taken, z for a breaker of which all hold, y for a family that
 * is broken; z is no more than any of its x (or 1 − x), y no more than the sum of its z. Only x need be whole: the rest follows.
 */
export function solved(table: MeasureTable, families: readonly Family[], sought: Sought, limit: number): Solution {
  const total = families.reduce((sum, { weight }) => sum + weight, 0) || 1
  const price = table.costOf(setOf(table.ids.keys())) || 1
  const constraints = new Map<string, Constraint>()
  const variables = new Map<string, Map<string, number>>()
  const variable = (name: string) => variables.get(name) ?? (variables.set(name, new Map()), variables.get(name) as Map<string, number>)
  const least = (name: string, terms: readonly [string, number][], min: number) => {
    constraints.set(name, { min })
    for (const [term, factor] of terms) variable(term).set(name, factor)
  }
  // Shares of the whole, so that numbers stay near 1.
  for (const place of placesIn(table.possible)) variable(`x${place}`).set('cost', (table.costs[place] as number) / price)
  families.forEach(({ weight, breakers }, family) => {
    if (breakers.length === 0) return
    variable(`y${family}`).set('broken', weight / total)
    constraints.set(`most y${family}`, { max: 1 })
    variable(`y${family}`).set(`most y${family}`, 1)
    const ways = breakers.map(({ on, off }, i): string => {
      if (off === NONE && placesIn(on).length === 1) return `x${placesIn(on)[0]}`
      const way = `z${family}.${i}`
      for (const place of placesIn(on)) least(`${way} on ${place}`, [[`x${place}`, 1], [way, -1]], 0)
      for (const place of placesIn(off)) least(`${way} off ${place}`, [[`x${place}`, -1], [way, -1]], -1)
      return way
    })
    least(`y${family} by`, [...new Set(ways)].map((way): [string, number] => [way, 1]).concat([[`y${family}`, -1]]), 0)
  })
  for (const place of placesIn(table.possible)) {
    for (const other of placesIn((table.along[place] as MeasureSet) & ~only(place))) least(`${place} needs ${other}`, [[`x${other}`, 1], [`x${place}`, -1]], 0)
    for (const other of placesIn((table.barred[place] as MeasureSet) & table.possible)) least(`${place} bars ${other}`, [[`x${other}`, -1], [`x${place}`, -1]], -1)
  }
  for (const place of placesIn(setOf(table.ids.keys()) & ~table.possible)) variables.delete(`x${place}`)
  if ('budget' in sought) constraints.set('cost', { max: sought.budget / price })
  else constraints.set('broken', { min: sought.broken / total })
  const binaries = [...variables.keys()].filter((name) => name.startsWith('x'))
  const model = { direction: 'budget' in sought ? 'maximize' as const : 'minimize' as const, objective: 'budget' in sought ? 'broken' : 'cost', constraints, variables }
  const found = solve({ ...model, binaries }, { maxIterations: limit })
  const on = setOf(found.variables.flatMap(([name, value]) => (name.startsWith('x') && value > 0.5 ? [Number(name.slice(1))] : [])))
  const proven = found.status === 'optimal'
  return { on: Number.isNaN(found.result) ? NONE : on, proven, most: total * (proven ? found.result : relaxed(model, binaries)) }
}

/** What the best is when measures may be taken in part: no set does better. */
function relaxed(model: Parameters<typeof solve>[0], binaries: readonly string[]): number {
  const constraints = new Map(model.constraints as Map<string, Constraint>)
  const variables = new Map(model.variables as Map<string, Map<string, number>>)
  for (const name of binaries) {
    constraints.set(`most ${name}`, { max: 1 })
    variables.set(name, new Map(variables.get(name)).set(`most ${name}`, 1))
  }
  const { result } = solve({ ...model, constraints, variables })
  return Number.isNaN(result) ? 1 : result
}
