import fc from 'fast-check'
import { seconds } from '../../src/model/duration.ts'
import { simulate } from '../../src/engine/simulate.ts'
import { reference } from './reference.ts'
import { randomCases } from './random-scenario.ts'
import { differences, outcomeOf } from './same-outcome.ts'
const kinds: Record<string, number> = {}
const plots = [{}, { longest: 3, size: 5 }, { horizon: 400, longest: 90 }]
const only = process.argv[3]
for (const [p, plot] of plots.entries()) {
  const seed = Number(process.argv[2] ?? 1)
  const cases = fc.sample(randomCases(plot), { numRuns: p === 2 ? 200 : Number(process.argv[4] ?? 3000), seed })
  for (const { landscape, scenario } of cases) {
    let d: string[]
    try { d = differences(outcomeOf(simulate(landscape, scenario)), reference(landscape, scenario), seconds(scenario.horizon)) } catch (e) { d = ['throw ' + String(e).slice(0, 200)] }
    const k = p + ' ' + [...new Set(d.map((x) => x.startsWith('throw') ? x : x.startsWith('deadlock') ? 'deadlock' : x.includes(' at ') ? 'level' : 'service'))].sort().join('+')
    kinds[k] = (kinds[k] ?? 0) + 1
    if (only && k.includes(only) && kinds[k] <= 2) console.log(k, d.join('\n').slice(0, 1500))
  }
}
console.log(kinds)
if (only === 'service') for (const { landscape, scenario } of fc.sample(randomCases(plots[1]!), { numRuns: 3000, seed: 2 })) {
  const [a, b] = [outcomeOf(simulate(landscape, scenario)), reference(landscape, scenario)]
  if (differences(a, b, 60).length) { console.log(JSON.stringify({landscape, scenario})); console.log(JSON.stringify(a.levels['c1']), '\n', JSON.stringify(b.levels['c1'])) }
}
