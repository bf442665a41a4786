import { needing, pairKey } from '../../model/candidates.ts'
import { withParts } from '../../model/edit/parts.ts'
import type { Component, Landscape } from '../../model/landscape.ts'
import type { Candidate, Import } from '../../model/origin.ts'

/**
 * A landscape after an import, asking only what is not decided on yet: not of two of which one needs the other by now. What was declined
 * before stays so, also when the file does not have it any more: it may come back. What is about something outside the part of the file that
 * was taken now (`told`: what is in it) stays too.
 */
export function withCandidates(landscape: Landscape, { imports: before = {} }: Landscape, importId: string, told: Readonly<Record<string, Component>>): Landscape {
  const { imports = {}, components } = landscape
  const one = imports[importId]
  if (!one) return landscape
  const needs = needing(components)
  const declined = new Set(Object.values(before).flatMap(({ candidates = [] }) => candidates.filter((candidate) => candidate.declined).map(pairKey)))
  const isOpen = (candidate: Candidate) => !declined.has(pairKey(candidate)) && !needs(candidate.dependent, candidate.on) && !needs(candidate.on, candidate.dependent)
  const bothIn = (record: object, { dependent, on }: Candidate) => Object.hasOwn(record, dependent) && Object.hasOwn(record, on)
  const known = Object.hasOwn(before, importId) ? before[importId]?.candidates ?? [] : []
  const all = [
    ...(one.candidates ?? []).filter(isOpen),
    ...known.filter((candidate) => bothIn(components, candidate) && (candidate.declined || (!bothIn(told, candidate) && isOpen(candidate)))),
  ]
  return { ...landscape, imports: { ...imports, [importId]: withParts<Import>(one, { candidates: all.length ? all : undefined }) } }
}
