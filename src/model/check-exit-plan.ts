import { checkLandscape } from './check-landscape.ts'
import { checkNames, checkReplacement } from './check-exit.ts'
import type { ExitPlan } from './exit.ts'
import { ASSUMED_LEAD, saidOf, termIn } from './exit-terms.ts'
import type { Component, Landscape } from './landscape.ts'
import { circlesIn } from './replaced.ts'
import { NO_EXIT } from './salvage.ts'
import type { Path, Source } from './yaml.ts'

const warning = { severity: 'warning' } as const

/** Reports what is wrong with a plan of exits on its own and, where one is given, on this landscape; `missing`: scenarios that are not there. */
export function checkExitPlan(plan: ExitPlan, file: Source, landscape?: Landscape, missing: readonly string[] = []): void {
  const { teams = {}, scenarios = [], exits } = plan
  scenarios.forEach((name, i) => { if (missing.includes(name)) file.report(['scenarios', i], { code: 'no-such-scenario', file: name }) })
  const saidOfAll = new Map(Object.keys(exits).map((id) => [id, saidOf(landscape, plan, id).said]))
  const needs = new Map([...saidOfAll].map(([id, said]) => [id, (termIn(said, 'needs')?.value ?? []).filter((need) => Object.hasOwn(exits, need))]))
  for (const ids of circlesIn(needs)) file.report(['exits', ids[0] as string, 'needs'], { code: 'exit-cycle', ids })

  for (const [id, exit] of Object.entries(exits)) {
    const path = ['exits', id]
    if (exit.team !== undefined && !Object.hasOwn(teams, exit.team))
      file.report([...path, 'team'], { code: 'unknown-reference', what: 'team', id: exit.team, nearest: file.suggest(exit.team, Object.keys(teams)) })
    const end = termIn(saidOfAll.get(id) ?? [], 'contractEnd')?.value
    if (exit.start !== undefined && end !== undefined && exit.start > end) file.report([...path, 'start'], { code: 'start-after-contract', end })
    exit.needs?.forEach((need, i) => {
      if (!Object.hasOwn(exits, need) && (!landscape || Object.hasOwn(landscape.components, need))) file.report([...path, 'needs', i], { code: 'need-not-planned', id: need }, warning)
    })
  }
  if (landscape) checkOnLandscape(plan, file, landscape, (id) => saidOfAll.get(id) ?? [], needs)
}

type Said = ReturnType<typeof saidOf>['said']

function checkOnLandscape(plan: ExitPlan, file: Source, landscape: Landscape, saidOfExit: (id: string) => Said, needs: ReadonlyMap<string, readonly string[]>): void {
  const { exits } = plan
  const all = { components: { ...plan.components, ...landscape.components }, organisations: { ...plan.organisations, ...landscape.organisations } }
  checkOwn(plan, file, landscape)
  for (const [id, exit] of Object.entries(exits)) {
    const path: Path = ['exits', id]
    if (!Object.hasOwn(landscape.components, id)) {
      file.report(path, { code: 'unknown-reference', what: 'component', id, nearest: file.suggest(id, Object.keys(landscape.components)) }, { at: 'key' })
      continue
    }
    checkNames(exit, path, file, all, landscape.components)
    const said = saidOfExit(id)
    // Of what does not fit is not said that something is lacking.
    const fits = exit !== NO_EXIT
    if (fits && !termIn(said, 'lead')) file.report(path, { code: 'lead-unknown', assumed: ASSUMED_LEAD }, { ...warning, at: 'key' })
    const replacedBy = termIn(said, 'replacedBy')?.value
    if (fits && replacedBy === undefined) file.report(path, { code: 'replacement-unknown' }, { ...warning, at: 'key' })
    // What must be left first has been replaced by then.
    const first = before(id, needs)
    const instead = (one: string) => {
      const next = first.has(one) ? termIn(saidOfExit(one), 'replacedBy')?.value : undefined
      return typeof next === 'string' ? next : next ? '' : one
    }
    checkReplacement(id, replacedBy, path, file, all.components, instead)
  }
}

/** The exits that must come before this one. */
function before(id: string, needs: ReadonlyMap<string, readonly string[]>, found = new Set<string>()): Set<string> {
  for (const need of needs.get(id) ?? []) {
    if (found.has(need)) continue
    found.add(need)
    before(need, needs, found)
  }
  return found
}

/** What a plan draws itself must be as sound as what stands in a landscape; what the landscape has leaves its id, for others to refer to. */
function checkOwn({ components = {}, organisations = {} }: ExitPlan, file: Source, landscape: Landscape): void {
  const shells = <T>(record: object | undefined, shell: T) => Object.fromEntries(Object.keys(record ?? {}).map((id) => [id, shell]))
  checkLandscape({
    format: landscape.format, name: '', ...(landscape.sources ? { sources: landscape.sources } : {}), ...(landscape.imports ? { imports: landscape.imports } : {}),
    organisations: { ...shells(landscape.organisations, { name: '' }), ...organisations },
    components: { ...shells<Component>(landscape.components, { name: '', kind: 'application' }), ...components },
  }, file)
  for (const id of Object.keys(components))
    if (Object.hasOwn(landscape.components, id)) file.report(['components', id], { code: 'in-landscape-already', id }, { ...warning, at: 'key' })
}
