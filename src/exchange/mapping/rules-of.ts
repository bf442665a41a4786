import type { Inventory, Vocabulary } from '../inventory.ts'
import type { Rules } from './rules.ts'
import { archimateRules } from './vocabularies/archimate.ts'
import { backstageRules } from './vocabularies/backstage.ts'
import { cmdbRules } from './vocabularies/cmdb.ts'
import { faultTreeRules } from './vocabularies/fault-tree.ts'
import { graphRules } from './vocabularies/graph.ts'
import { withOwn } from './vocabularies/own.ts'

const BY_VOCABULARY: Readonly<Record<Vocabulary, (inventory: Inventory) => Rules>> = {
  archimate: archimateRules, cmdb: cmdbRules, backstage: backstageRules, graph: graphRules, table: graphRules, 'fault-tree': faultTreeRules,
}

/** The rules by which the words of this file are understood. */
export const rulesOf = (inventory: Inventory): Rules => withOwn(inventory, BY_VOCABULARY[inventory.vocabulary](inventory))
