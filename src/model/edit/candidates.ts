import { needing, pairKey } from '../candidates.ts'
import type { Component } from '../landscape.ts'
import type { Candidate, Import } from '../origin.ts'
import type { Work } from '../work.ts'
import { known, type Do } from './edit-error.ts'
import { listAfter, recordAfter, stays } from './fates.ts'
import { copyOf, withLandscape } from './parts.ts'

/** What is needed already is not needed twice. Where neither needs the other, that is kept with the relation; where one does, the need says it. */
export function decideCandidates(work: Work, { pairs, answer, source }: Do<'decide-candidates'>): Work {
  const { components, imports = {} } = work.landscape
  for (const { dependent, on } of pairs) for (const id of [dependent, on]) known(components, 'component', id)
  const decided = new Set(pairs.map(pairKey))
  const told = (candidate: Candidate) => (decided.has(pairKey(candidate)) ? marked(candidate, answer === 'neither') : candidate)
  const after = (one: Import): Import => {
    const candidates = one.candidates && listAfter(one.candidates, told)
    return candidates === one.candidates ? one : { ...one, candidates }
  }
  return withLandscape(work, {
    ...(work.landscape.imports ? { imports: recordAfter(imports, stays, after) } : {}),
    ...(answer === 'neither' ? {} : { components: connected(components, pairs.map(({ dependent, on }) => (answer === 'as-is' ? [dependent, on] : [on, dependent])), source) }),
  })
}

function marked(candidate: Candidate, declines: boolean): Candidate {
  if ((candidate.declined === true) === declines) return candidate
  const { declined: _declined, ...open } = candidate
  return declines ? { ...open, declined: true } : open
}

/** Components in which each first comes to need each second; the same record when all do already. */
function connected(components: Readonly<Record<string, Component>>, pairs: readonly [string, string][], source: Do<'decide-candidates'>['source']): Record<string, Component> {
  const needs = needing(components)
  const more = new Map<string, Set<string>>()
  for (const [id, on] of pairs) if (!needs(id, on)) more.set(id, (more.get(id) ?? new Set()).add(on))
  const changed = [...more].map(([id, all]): [string, Component] => {
    const component = components[id] as Component
    return [id, { ...component, needs: [...component.needs ?? [], ...[...all].map((on) => ({ on, ...(source && { source: copyOf(source) }) }))] }]
  })
  return changed.length ? { ...components, ...Object.fromEntries(changed) } : components
}
