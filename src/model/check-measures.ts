import { checkCovers, mentions } from './check-landscape.ts'
import type { Measure } from './exit.ts'
import { contractOf } from './exit-terms.ts'
import { componentOf, type Landscape } from './landscape.ts'
import { isCalled, nameOfNeed } from './need.ts'
import type { Path, Source } from './yaml.ts'

type Effect = Measure['effects'][number]

/** Reports what the measures of a landscape name that is not there. */
export function checkMeasures(landscape: Landscape, file: Source): void {
  const { measures = {} } = landscape
  for (const [id, { needs = [], excludes = [], effects }] of Object.entries(measures)) {
    const path = ['measures', id]
    for (const [key, ids] of Object.entries({ needs, excludes }))
      ids.forEach((one, i) => reference('measure', one, [...path, key, i], file, measures))
    effects.forEach((effect, i) => checkEffect(effect, [...path, 'effects', i], file, landscape))
  }
}

function reference(what: 'component' | 'organisation' | 'contract' | 'measure', id: string, path: Path, file: Source, record: object = {}): boolean {
  const known = Object.hasOwn(record, id)
  if (!known) file.report(path, { code: 'unknown-reference', what, id, nearest: file.suggest(id, Object.keys(record)) })
  return known
}

function checkEffect(effect: Effect, path: Path, file: Source, landscape: Landscape): void {
  const { components, organisations, contracts } = landscape
  if ('contract' in effect) {
    reference('contract', effect.contract, [...path, 'contract'], file, contracts)
    return
  }
  if ('exit' in effect) {
    if (!reference('component', effect.exit, [...path, 'exit'], file, components)) return
    const known = componentOf(landscape, effect.exit).exit?.replacedBy ?? contractOf(landscape, effect.exit)?.contract.exit?.replacedBy
    if (known === undefined) file.report([...path, 'exit'], { code: 'replacement-unknown' }, { severity: 'warning' })
    return
  }
  if ('or' in effect) reference('component', effect.or, [...path, 'or'], file, components)
  if ('supplier' in effect) reference('organisation', effect.supplier, [...path, 'supplier'], file, organisations)
  if (!reference('component', effect.component, [...path, 'component'], file, components)) return
  const component = componentOf(landscape, effect.component)
  if ('need' in effect) checkNeed(effect.need, component.needs ?? [], [...path, 'need'], file)
  if (!('fallback' in effect)) return
  const at = [...path, 'value']
  effect.value.needs?.forEach((entry, i) => mentions(entry, [...at, 'needs', i]).forEach((one) => reference('component', one.id, one.path, file, components)))
  checkCovers(component, effect.value.covers, [...at, 'covers'], file)
}

function checkNeed(need: string, entries: NonNullable<Landscape['components'][string]['needs']>, path: Path, file: Source): void {
  if (entries.some((entry) => isCalled(entry, need))) return
  const accepted = entries.flatMap((entry) => nameOfNeed(entry) ?? [])
  file.report(path, { code: 'no-such-need', need, accepted, nearest: file.suggest(need, accepted) })
}
