import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { roadmap, type RoadmapStep } from '../../src/exit/roadmap.ts'
import { scheduleOf } from '../../src/exit/schedule.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import { problemsOf, readExitPlan, readLandscape, readScenario, type Reading } from '../../src/model/read.ts'

const FOLDER = 'scenarios/exit'
const FILE = `${FOLDER}/voorbeeldstad-tien-jaar.exit.yaml`
const text = (file: string) => readFileSync(file, 'utf8')

function valueOf<T>(reading: Reading<T>): T {
  expect(problemsOf(reading)).toEqual([])
  return (reading as Extract<Reading<T>, { ok: true }>).value
}

describe('the ten-year plan of the reference municipality', () => {
  const landscape: Landscape = valueOf(readLandscape(text('scenarios/voorbeeldstad.landscape.yaml'), 'l'))
  const plan = valueOf(readExitPlan(text(FILE), FILE, landscape))
  const schedule = scheduleOf(landscape, plan)
  const scenarios = (plan.scenarios ?? []).map((file) => ({ file, value: valueOf(readScenario(text(join(FOLDER, file)), file, landscape)) }))
  const { steps, to } = roadmap(landscape, plan, schedule, scenarios)
  const people = (step: RoadmapStep) => step.scenarios.reduce((sum, one) => sum + one.people, 0)

  it('is done within its ten years, with one clash to talk about', () => {
    expect(schedule.ends <= to && to === '2037-01-01').toBe(true)
    expect(schedule.exits.flatMap(({ component, clashes }) => clashes.map(({ code }) => `${component}: ${code}`))).toEqual(['inkomensadministratie: after-contract'])
  })

  it('makes fewer critical services depend on what is outside the EEA, step by step', () => {
    const chain = steps.map(({ dependence }) => dependence.chain)
    expect(chain).toEqual(chain.toSorted((a, b) => b - a))
    expect((chain[0] ?? 0) - (chain.at(-1) ?? 0)).toBeGreaterThan(0.2)
  })

  it('affects fewer people at the end than now, and for a while more while something is half migrated', () => {
    const all = steps.map(people)
    expect(all.at(-1)).toBeLessThan((all[0] ?? 0) / 2)
    const worse = steps.filter((step, i) => i > 0 && people(step) > people(steps[i - 1] as RoadmapStep) && step.fragile.length)
    expect(worse.map(({ fragile }) => fragile)).toEqual([['aws']])
  })
})
