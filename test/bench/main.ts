import { choice } from './choice.ts'
import { cutSets } from './cut-sets.ts'
import { exchange } from './exchange.ts'
import { growth } from './growth.ts'
import { largeLayout } from './layout.ts'
import { sweep } from './losses.ts'
import { propagation } from './propagation.ts'
import { referenceScenario } from './reference.ts'
import { manyRuns } from './runs.ts'
import { screen } from './screen.ts'
import { table } from './table.ts'

// Tells how fast things are; asserts nothing but that the two propagations it compares agree. `--quick` does fewer rounds.
const rounds = process.argv.includes('--quick') ? 8 : 40
console.log(table([...propagation(rounds), ...growth(rounds), ...sweep(), ...referenceScenario(rounds), ...manyRuns(), ...choice(), ...largeLayout(rounds), ...exchange(rounds), ...await screen(), ...await cutSets(process.argv.includes('--quick'))]))
