import type { LandscapeGraph } from '../model/graph.ts'

/** The services that hang on a component, by whatever way; itself when it is one. */
export function servicesOn(graph: LandscapeGraph, id: string, services: ReadonlySet<string>): string[] {
  const seen = new Set([id])
  for (const one of seen) if (graph.hasNode(one)) for (const next of graph.inNeighbors(one)) seen.add(next)
  return [...seen].filter((one) => services.has(one))
}
