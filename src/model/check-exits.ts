import { checkMeasures } from './check-measures.ts'
import { checkNames, checkReplacement } from './check-exit.ts'
import { checkSelector } from './check-scenario.ts'
import type { Contract } from './exit.ts'
import type { Landscape } from './landscape.ts'
import { circlesIn } from './replaced.ts'
import type { Path, Source } from './yaml.ts'

/** Reports what is wrong with what a landscape says of leaving: the exits of components, contracts and measures. */
export function checkExits(landscape: Landscape, file: Source): void {
  const { components } = landscape
  const waits = new Map<string, readonly string[]>()
  for (const [id, { exit }] of Object.entries(components)) {
    if (!exit) continue
    const path = ['components', id, 'exit']
    checkNames(exit, path, file, landscape, components)
    checkReplacement(id, exit.replacedBy, path, file, components)
    if (exit.needs) waits.set(id, exit.needs)
  }
  for (const ids of circlesIn(waits)) file.report(['components', ids[0] as string, 'exit', 'needs'], { code: 'exit-cycle', ids })
  for (const [id, contract] of Object.entries(landscape.contracts ?? {})) checkContract(contract, ['contracts', id], file, landscape)
  checkMeasures(landscape, file)
}

function checkContract({ supplier, covers, start, end, exit, source }: Contract, path: Path, file: Source, landscape: Landscape): void {
  const { organisations = {}, sources = {}, components } = landscape
  if (!Object.hasOwn(organisations, supplier))
    file.report([...path, 'supplier'], { code: 'unknown-reference', what: 'organisation', id: supplier, nearest: file.suggest(supplier, Object.keys(organisations)) })
  if (covers) checkSelector(covers, [...path, 'covers'], landscape, file)
  if (start !== undefined && end !== undefined && start > end) file.report([...path, 'start'], { code: 'start-after-contract', end })
  if (exit) checkNames(exit, [...path, 'exit'], file, landscape, components)
  const document = typeof source === 'object' ? source.ref : undefined
  if (document !== undefined && !Object.hasOwn(sources, document))
    file.report([...path, 'source', 'ref'], { code: 'unknown-reference', what: 'document', id: document, nearest: file.suggest(document, Object.keys(sources)) })
}
