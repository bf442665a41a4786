import { mentions } from './check-landscape.ts'
import type { Exit, PlannedExit } from './exit.ts'
import type { Component, Landscape } from './landscape.ts'
import { wayTo } from './replaced.ts'
import { NeedSchema } from './schema/need.ts'
import { z } from './zod.ts'
import type { Path, Source } from './yaml.ts'

type Leaving = Pick<Exit | PlannedExit, 'replacedBy' | 'needs'>
/** What an exit may name. */
export type Named = Pick<Landscape, 'components' | 'organisations'>

const Needs = z.array(NeedSchema)
const needsOf = (sketch: object) => ('needs' in sketch ? Needs.safeParse(sketch.needs).data ?? [] : [])

/** Reports what an exit names that is not there; `components`: what may take the place, `exits`: what may have to come first. */
export function checkNames({ replacedBy, needs }: Leaving, path: Path, file: Source, { components, organisations = {} }: Named, exits: object): void {
  const component = (id: string, at: Path, record: object) => {
    if (!Object.hasOwn(record, id)) file.report(at, { code: 'unknown-reference', what: 'component', id, nearest: file.suggest(id, Object.keys(record)) })
  }
  needs?.forEach((id, i) => component(id, [...path, 'needs', i], exits))
  if (typeof replacedBy === 'string') component(replacedBy, [...path, 'replacedBy'], components)
  if (typeof replacedBy !== 'object') return
  needsOf(replacedBy).forEach((entry, i) => mentions(entry, [...path, 'replacedBy', 'needs', i]).forEach((one) => component(one.id, one.path, components)))
  const supplier = 'supplier' in replacedBy ? replacedBy['supplier'] : undefined
  if (typeof supplier === 'string' && !Object.hasOwn(organisations, supplier))
    file.report([...path, 'replacedBy', 'supplier'], { code: 'unknown-reference', what: 'organisation', id: supplier, nearest: file.suggest(supplier, Object.keys(organisations)) })
}

/** Reports what takes the place of a component and needs it itself. */
export function checkReplacement(old: string, replacedBy: Leaving['replacedBy'], path: Path, file: Source, components: Readonly<Record<string, Component>>, instead?: (id: string) => string): void {
  if (replacedBy === undefined) return
  const [name, needs] = typeof replacedBy === 'string' ? [replacedBy, components[replacedBy]?.needs ?? []] : [replacedBy.name, needsOf(replacedBy)]
  const way = name === old ? [] : wayTo(old, needs, components, instead)
  if (way) file.report([...path, 'replacedBy'], { code: 'needs-replaced', id: old, path: [name, ...way] })
}
