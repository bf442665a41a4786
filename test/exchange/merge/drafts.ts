import fc, { type Arbitrary } from 'fast-check'
import type { Draft } from '../../../src/exchange/draft.ts'
import { edited } from '../../../src/model/edit/edited.ts'
import { EditError } from '../../../src/model/edit/edit-error.ts'
import type { Component, Landscape } from '../../../src/model/landscape.ts'
import { readLandscape } from '../../../src/model/read.ts'
import type { Work } from '../../../src/model/work.ts'
import { landscapes } from '../../engine/random-landscape.ts'
import { dice, editOf, type Dice } from '../../model/edit/random-edit.ts'

/** A draft with nothing in it but its landscape. */
export const draftWith = (landscape: Landscape, importId = 'model'): Draft => ({
  landscape, importId, ledger: { elements: 0, relations: 0, rows: [] },
  relationClasses: [], elementClasses: [], questions: [], suppliers: [], candidates: [],
})

/** A landscape as it comes from a file: everything has an origin, and needs say where they are from. */
export function imported(landscape: Landscape, importId = 'model', choices: Record<string, unknown> = {}): Landscape {
  const origins = <T extends object>(things: Readonly<Record<string, T>>, type: string): Record<string, T> =>
    Object.fromEntries(Object.entries(things).map(([id, thing]) => [id, { ...thing, origin: { import: importId, id: `id-${importId}-${id}`, type } }]))
  const source = { type: 'register' as const, ref: importId }
  const components = Object.fromEntries(Object.entries(landscape.components).map(([id, component]): [string, Component] => [id, {
    ...component, source, ...(component.needs ? { needs: component.needs.map((need) => ({ ...(typeof need === 'string' ? { on: need } : need), source })) } : {}),
  }]))
  const ids = Object.keys(components).sort()
  const candidates = ids.slice(1).map((on, i) => ({ dependent: ids[i] as string, on, type: 'Association' }))
  return {
    ...landscape, sources: { [importId]: { title: 'Model' } },
    imports: { [importId]: { file: 'Model.xml', format: 'ameff', choices, ...(candidates.length ? { candidates } : {}) } },
    ...(landscape.organisations ? { organisations: origins(landscape.organisations, 'BusinessActor') } : {}), components: origins(components, 'ApplicationComponent'),
  }
}

/** The landscape after these edits that are not refused. */
export function changedHere(landscape: Landscape, all: readonly Dice[]): Landscape {
  let work: Work = { file: 'l', landscape, scenarios: [], views: [] }
  for (const one of all) {
    const edit = editOf(work, one)
    if (edit.do === 'restore-landscape' || edit.do === 'import-landscape') continue
    try { work = edited(work, edit) } catch (error) { if (!(error instanceof EditError)) throw error }
  }
  return work.landscape
}

/** A file as it was read, what became of it here, and the file as it is later on. */
export interface Story { first: Landscape; here: Dice[]; there: Dice[] }
export const stories: Arbitrary<Story> = fc.record({
  first: landscapes({ size: 6 }), here: fc.array(dice, { maxLength: 8 }), there: fc.array(dice, { maxLength: 8 }),
})

/** The file later on: edited as things are edited there, where an id never changes and everything new has one. */
export function later(first: Landscape, there: readonly Dice[], importId = 'model'): Landscape {
  const { sources: _sources, ...plain } = first
  return imported(changedHere(plain, there), importId)
}

/** Expects that a landscape can be saved and read again as it is. */
export function mistakesIn(landscape: Landscape): unknown[] {
  const reading = readLandscape(JSON.stringify(landscape), 'merged')
  return reading.ok ? [] : reading.problems
}
