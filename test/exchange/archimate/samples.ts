import { readFileSync } from 'node:fs'
import { readAmeff } from '../../../src/exchange/archimate/ameff.ts'
import { readArchi } from '../../../src/exchange/archimate/archi.ts'
import type { Inventory, Taken } from '../../../src/exchange/inventory.ts'

/** The inventory of what must be read. */
export function inventoryOf(taken: Taken): Inventory {
  if (!taken.ok) throw new Error(JSON.stringify(taken.problems))
  return taken.inventory
}

/** An exchange file of version 3 with these things in it, below its name. */
export const ameffOf = (inside: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.opengroup.org/xsd/archimate/3.0/ http://www.opengroup.org/xsd/archimate/3.1/archimate3_Diagram.xsd" identifier="id-m">
<name>Voorbeeldstad</name>
${inside}
</model>`
export const ameff = (inside: string): Inventory => inventoryOf(readAmeff(ameffOf(inside), 'a.xml'))

/** A model of Archi with these things in it. */
export const archiOf = (inside: string, version = '5.0.0'): string => `<?xml version="1.0" encoding="UTF-8"?>
<archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:archimate="http://www.archimatetool.com/archimate" name="Voorbeeldstad" id="m" version="${version}">
${inside}
</archimate:model>`
export const archi = (inside: string, version?: string): Inventory => inventoryOf(readArchi(archiOf(inside, version), 'a.archimate'))

/** A file of the test data. */
export const dataFile = (name: string): Uint8Array => readFileSync(new URL(`../../data/exchange/${name}`, import.meta.url))

/** Codes of the warnings, with how often. */
export function warned({ problems }: Inventory): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { detail: { code } } of problems) counts[code] = (counts[code] ?? 0) + 1
  return counts
}
