import type { Component } from '../landscape.ts'
import { asNeed, groupOf, type NeedEntry } from '../need.ts'
import { exerciseIn, exitPlanIn, scenarioIn, type Work } from '../work.ts'
import type { Edit, Parts, StepLabel } from './edit.ts'
import { kindOfGroup } from './need-tree.ts'
import { isSame } from './parts.ts'

type Named = Readonly<Record<string, { name: string }>>

/** What a step is to be called that does this edit to this work. An id that is not there stands for its own name. */
export function labelOf(edit: Edit, before: Work): StepLabel {
  const { landscape } = before
  const { components, organisations = {} } = landscape
  const named = (ids: readonly string[], record: Named) => ({ do: edit.do, count: ids.length, name: nameIn(record, ids[0] ?? '') })
  const one = (name: string) => ({ do: edit.do, count: 1, name })

  switch (edit.do) {
    case 'add-components': return named(Object.keys(edit.components), edit.components)
    case 'set-components': return { ...named(Object.keys(edit.parts), components), fields: fieldsOf(edit.parts, components), ...followed(edit.parts, components) }
    case 'remove-components': return named(edit.ids, components)
    case 'duplicate-components': return named(Object.keys(edit.copies), components)
    case 'set-component-id': return { ...named([edit.id], components), other: edit.to }
    case 'connect': case 'disconnect':
      return { ...one(edit.fallback === undefined ? nameIn(components, edit.from) : fallbackName(components, edit.from, edit.fallback)), other: nameIn(components, edit.to) }
    case 'set-needs': {
      const owner = edit.fallback === undefined ? components[edit.id] : components[edit.id]?.fallbacks?.[edit.fallback]
      return {
        ...named([edit.id], components), fields: needFields(owner?.needs ?? [], edit.needs) ?? [],
        ...(edit.fallback === undefined ? {} : { other: fallbackName(components, edit.id, edit.fallback) }),
      }
    }
    case 'decide-candidates': {
      const { dependent = '', on = '' } = edit.pairs[0] ?? {}
      const [name, other] = edit.answer === 'turned' ? [on, dependent] : [dependent, on]
      return { ...one(nameIn(components, name)), count: edit.pairs.length, other: nameIn(components, other), how: edit.answer === 'neither' ? 'removed' : 'added' }
    }
    case 'set-fallback': {
      const old = components[edit.id]?.fallbacks?.[edit.fallback]
      return { ...named([edit.id], components), other: edit.value?.name ?? old?.name ?? edit.fallback, how: howOf(old, edit.value) }
    }
    case 'add-organisations': return named(Object.keys(edit.organisations), edit.organisations)
    case 'set-organisations': return { ...named(Object.keys(edit.parts), organisations), fields: fieldsOf(edit.parts, organisations) }
    case 'remove-organisations': return named(edit.ids, organisations)
    case 'set-organisation-id': return { ...named([edit.id], organisations), other: edit.to }
    case 'set-document': {
      const old = landscape.sources?.[edit.id]
      return { ...one(edit.value?.title ?? old?.title ?? edit.id), how: howOf(old, edit.value) }
    }
    case 'set-landscape': return { ...one(landscape.name), fields: fieldsOf({ it: edit.parts }, { it: landscape }) }
    case 'restore-landscape': return one(landscape.name)
    case 'import-landscape': return one(edit.from)
    case 'add-scenario': return one(edit.value.name)
    case 'set-scenario': return { ...one(scenarioName(before, edit.file)), fields: fieldsOf({ it: edit.parts }, { it: scenarioIn(before, edit.file) ?? {} }) }
    case 'revert-scenario': case 'remove-scenario': return one(scenarioName(before, edit.file))
    case 'add-exercise': return one(edit.value.name)
    case 'set-exercise': return { ...one(exerciseName(before, edit.file)), fields: fieldsOf({ it: edit.parts }, { it: exerciseIn(before, edit.file) ?? {} }) }
    case 'revert-exercise': case 'remove-exercise': return one(exerciseName(before, edit.file))
    case 'add-exit-plan': return one(edit.value.name)
    case 'set-exit-plan': return { ...one(exitPlanName(before, edit.file)), fields: fieldsOf({ it: edit.parts }, { it: exitPlanIn(before, edit.file) ?? {} }) }
    case 'revert-exit-plan': case 'remove-exit-plan': return one(exitPlanName(before, edit.file))
    case 'add-view': return one(edit.view.name)
    case 'remove-view': return one(edit.name)
  }
}

const nameIn = (record: Named, id: string): string => (Object.hasOwn(record, id) ? record[id]?.name ?? id : id)

const fallbackName = (components: Readonly<Record<string, Component>>, id: string, fallback: string): string => nameIn(components[id]?.fallbacks ?? {}, fallback)

const scenarioName = (work: Work, file: string): string => scenarioIn(work, file)?.name ?? file

const howOf = (before: unknown, after: unknown): 'added' | 'changed' | 'removed' => (after === null ? 'removed' : before === undefined ? 'added' : 'changed')

/** Whether all that happens is that components become services, or are none any more. */
function followed(parts: Readonly<Record<string, Parts<Component>>>, before: Readonly<Record<string, Component>>): Pick<StepLabel, 'how'> {
  if (fieldsOf(parts, before).join() !== 'service') return {}
  const all = Object.entries(parts).map(([id, { service }]) => howOf(before[id]?.service, service ?? null))
  const [how] = all
  return how && how !== 'changed' && all.every((one) => one === how) ? { how } : {}
}

/** The fields that become different in any of them, in the order in which they are given. */
function fieldsOf(parts: Readonly<Record<string, object>>, before: Readonly<Record<string, object>>): string[] {
  const fields = Object.entries(parts).flatMap(([id, part]) => Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    (isSame(value, Reflect.get(before[id] ?? {}, key)) ? [] : [key])))
  return [...new Set(fields)]
}

/** The fields that become different in needs on the same things in the same groups; `null` when these are not the same. */
function needFields(before: readonly NeedEntry[], after: readonly NeedEntry[]): string[] | null {
  if (before.length !== after.length) return null
  const fields = before.map((entry, i): string[] | null => {
    const [old, next] = [asNeed(entry), asNeed(after[i] as NeedEntry)]
    if (kindOfGroup(old) !== kindOfGroup(next)) return null
    const [oldGroup, group] = [groupOf(old), groupOf(next)]
    const keys = [...new Set([...Object.keys(old), ...Object.keys(next)])].filter((key) => !['allOf', 'anyOf', 'of'].includes(key))
    const own = keys.filter((key) => !isSame(Reflect.get(old, key), Reflect.get(next, key)))
    if (own.includes('on')) return null
    const inside = oldGroup && group ? needFields(oldGroup.members, group.members) : []
    return inside && [...own, ...inside]
  })
  return fields.includes(null) ? null : [...new Set(fields.flatMap((some) => some ?? []))]
}

const exitPlanName = (work: Work, file: string): string => exitPlanIn(work, file)?.name ?? file

const exerciseName = (work: Work, file: string): string => exerciseIn(work, file)?.name ?? file
