import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scheduleOf, type Schedule } from '../../src/exit/schedule.ts'
import { daysBetween } from '../../src/model/calendar-duration.ts'
import type { ExitPlan, PlannedExit } from '../../src/model/exit.ts'
import type { Landscape } from '../../src/model/landscape.ts'

const START = '2027-01-01'
const dayOf = (day: number) => new Date(Date.parse(`${START}T00:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10)
const numberOf = (day: string) => daysBetween(START, day)

const projectOf = (exits: Record<string, PlannedExit>, atOnce = 1): [Landscape, ExitPlan] => [
  { format: 'uitwijk-landscape/1', name: 'L', components: Object.fromEntries(Object.keys(exits).map((id) => [id, { name: id, kind: 'application' }])) },
  { format: 'uitwijk-exit/1', name: 'P', start: START, teams: { ict: { name: 'ICT', atOnce } }, exits },
]
const scheduled = (exits: Record<string, PlannedExit>, atOnce = 1) => scheduleOf(...projectOf(exits, atOnce))
const starts = ({ exits }: Schedule) => Object.fromEntries(exits.map(({ component, start, waits }) => [component, `${start} ${waits}`]))

describe('the schedule of a plan', () => {
  it('begins each as early as what must come first and the team allow', () => {
    const schedule = scheduled({ a: { lead: 'P1Y', team: 'ict' }, b: { lead: 'P6M', team: 'ict' }, c: { lead: 'P1M', needs: ['a'] }, d: { lead: 'P1M', start: '2027-03-01' } })
    expect(starts(schedule)).toEqual({ a: '2027-01-01 start', b: '2028-01-01 team', c: '2028-01-01 needs', d: '2027-03-01 given' })
    expect(schedule).toMatchObject({ ends: '2028-07-01', critical: ['a', 'b'] })
    expect(schedule.exits.map(({ slack, critical }) => [slack, critical])).toEqual([[0, true], [0, true], [152, false], [458, false]])
    expect(schedule.exits.every(({ clashes }) => clashes.length === 0)).toBe(true)
  })

  it('lets the one whose contract ends first go first, also when that is the one after it', () => {
    const late = scheduled({ a: { lead: 'P6M', team: 'ict' }, b: { lead: 'P6M', team: 'ict' }, c: { lead: 'P6M', needs: ['b'], contractEnd: '2028-01-01' } })
    expect(starts(late)).toEqual({ a: '2027-07-01 team', b: '2027-01-01 start', c: '2027-07-01 needs' })
  })

  it('waits for what has switched, not for the time that the old one stands alongside; that counts for the end', () => {
    const schedule = scheduled({ a: { lead: 'P1M', parallel: 'P1Y', team: 'ict' }, b: { lead: 'P1M', needs: ['a'], team: 'ict' } })
    expect(schedule.exits).toMatchObject([{ switched: '2027-02-01', ends: '2028-02-01', slack: 0 }, { start: '2027-02-01', ends: '2027-03-01', slack: 334 }])
    expect(schedule).toMatchObject({ ends: '2028-02-01', critical: ['a'] })
  })

  it('migrates in the last quarter, or three months, unless it is said', () => {
    const migrates = (exit: PlannedExit) => scheduled({ a: exit }).exits[0]?.migrates
    expect(migrates({ lead: 'P40D' })).toBe(dayOf(30))
    expect(migrates({ lead: 'P2Y' })).toBe('2028-10-01')
    expect(migrates({ lead: 'P2Y', migration: 'P1M' })).toBe('2028-12-01')
    expect(migrates({ lead: 'P1M', migration: 'P1Y' })).toBe(START)
    expect(scheduled({ a: {} }).exits[0]?.switched).toBe('2028-01-01')
  })

  it('keeps what is given, and tells what is wrong with it', () => {
    const { exits } = scheduled({
      a: { lead: 'P10D', start: '2027-02-01', team: 'ict' }, b: { lead: 'P10D', start: '2027-02-05', needs: ['a'], team: 'ict' },
      c: { lead: 'P60D', contractEnd: '2027-02-01' }, d: { lead: 'P1M', contractEnd: '2027-03-01', notice: 'P3M' },
    })
    expect(exits.map(({ start }) => start)).toEqual(['2027-02-01', '2027-02-05', START, START])
    expect(exits.map(({ clashes }) => clashes)).toEqual([
      [{ code: 'team-full', team: 'ict' }], [{ code: 'before-need', need: 'a', days: 6 }, { code: 'team-full', team: 'ict' }],
      [{ code: 'after-contract', days: 29 }], [{ code: 'notice-passed', on: '2026-12-01' }],
    ])
  })

  it('of nothing is over at once', () => {
    expect(scheduled({})).toEqual({ exits: [], ends: START, critical: [] })
  })
})

/** Up to five exits of so many days; those further on may need those before. */
const project = fc.array(fc.record({
  lead: fc.integer({ min: 1, max: 9 }), parallel: fc.integer({ min: 0, max: 4 }), needs: fc.array(fc.nat(4), { maxLength: 2 }), team: fc.boolean(),
  given: fc.option(fc.nat(20), { freq: 4 }), contract: fc.option(fc.integer({ min: 1, max: 25 }), { freq: 2 }),
}), { minLength: 1, maxLength: 5 })
type Project = typeof project extends fc.Arbitrary<infer T> ? T : never

const exitsOf = (all: Project): Record<string, PlannedExit> => Object.fromEntries(all.map(({ lead, parallel, needs, team, given, contract }, i): [string, PlannedExit] => [`e${i}`, {
  lead: `P${lead}D`, parallel: `P${parallel}D`, needs: [...new Set(needs.filter((need) => need < i).map((need) => `e${need}`))],
  ...(team ? { team: 'ict' } : {}), ...(given === null ? {} : { start: dayOf(given) }), ...(contract === null ? {} : { contractEnd: dayOf(contract) }),
}]))

describe('laws of the schedule', () => {
  const withTeam = fc.tuple(project, fc.integer({ min: 1, max: 2 }))

  it('what must come first does, teams are never over their limit, what is given stays; or it is told', () => {
    fc.assert(fc.property(withTeam, ([all, atOnce]) => {
      const exits = exitsOf(all)
      const schedule = scheduled(exits, atOnce)
      const of = new Map(schedule.exits.map((exit) => [exit.component, exit]))
      for (const exit of schedule.exits) {
        const said = exits[exit.component] as PlannedExit
        const codes = exit.clashes.map(({ code }) => code)
        expect(exit.start).toBe(said.start ?? exit.start)
        expect(exit.proposed).toBe(said.start === undefined)
        expect(exit.start >= START).toBe(true)
        const early = (said.needs ?? []).some((need) => (of.get(need)?.switched ?? '') > exit.start)
        const days = Array.from({ length: daysBetween(exit.start, exit.switched) }, (_, i) => dayOf(numberOf(exit.start) + i))
        const full = exit.team !== null && days.some((day) => schedule.exits.filter(({ team, start, switched }) => team === exit.team && start <= day && day < switched).length > atOnce)
        expect(codes.includes('before-need')).toBe(early)
        expect(codes.includes('team-full')).toBe(full)
        expect(codes.includes('after-contract')).toBe(said.contractEnd !== undefined && exit.switched > said.contractEnd)
        if (exit.proposed) expect(early || full).toBe(false)
      }
      expect(schedule.ends).toBe(schedule.exits.reduce((last, { ends }) => (ends > last ? ends : last), START))
    }))
  })

  it('no schedule of few exits misses less of the contracts, or as little and is over earlier', () => {
    fc.assert(fc.property(withTeam, ([some, atOnce]) => {
      const all = some.slice(0, 3).map(({ lead, ...rest }) => ({ ...rest, lead: Math.min(lead, 4) }))
      const schedule = scheduled(exitsOf(all), atOnce)
      const found = worth(all, schedule.exits.map(({ start }) => numberOf(start)))
      for (const days of everyStart(all)) if (fits(all, days, atOnce)) expect(worth(all, days) >= found).toBe(true)
    }), { numRuns: 60 })
  })

  it('a day later makes the end later for the critical ones only; the others can begin as much later as their slack, and no more', () => {
    fc.assert(fc.property(project, (some) => {
      // Without teams the rest is a network, of which the ends follow by going through it once.
      const all = some.map((one) => ({ ...one, team: false, given: null }))
      const { exits, ends } = scheduled(exitsOf(all))
      exits.forEach(({ slack, critical, start }, i) => {
        expect(critical).toBe(slack === 0)
        expect(endsWhen(all, i, numberOf(start) + slack)).toBe(numberOf(ends))
        expect(endsWhen(all, i, numberOf(start) + slack + 1)).toBe(numberOf(ends) + 1)
      })
    }))
  })

  it('with teams something is critical, and what is not can begin a day later without anything else being later', () => {
    fc.assert(fc.property(withTeam, ([some, atOnce]) => {
      const all = some.map((one) => ({ ...one, given: null, contract: null }))
      const exits = exitsOf(all)
      const schedule = scheduled(exits, atOnce)
      expect(schedule.critical.length).toBeGreaterThan(0)
      const free = schedule.exits.find(({ slack }) => slack > 0)
      if (!free) return
      // Kept where they are, but this one a day later: what comes after it may have to move, within its own slack.
      const later = Object.fromEntries(Object.entries(exits).map(([id, exit]) => [id, id === free.component ? { ...exit, start: dayOf(numberOf(free.start) + 1) } : exit]))
      expect(scheduled(later, atOnce).ends <= schedule.ends).toBe(true)
    }))
  })
})

const needsOf = (all: Project, i: number) => [...new Set(all[i]?.needs.filter((need) => need < i))]

/** When all is over when one begins on this day, and each other as soon as what it needs has switched. */
function endsWhen(all: Project, moved: number, at: number): number {
  const switched: number[] = []
  return all.reduce((last, { lead, parallel }, i) => {
    const start = i === moved ? at : Math.max(0, ...needsOf(all, i).map((need) => switched[need] as number))
    switched[i] = start + lead
    return Math.max(last, start + lead + parallel)
  }, 0)
}

/** Days past contracts, and then the end, as one number. */
const worth = (all: Project, starts: readonly number[]): number => all.reduce((sum, { lead, contract }, i) =>
  sum + 1000 * Math.max(0, contract === null ? 0 : (starts[i] as number) + lead - contract), Math.max(...all.map(({ lead, parallel }, i) => (starts[i] as number) + lead + parallel)))

/** Every way to begin within as many days as all take, after the last that is given. */
function everyStart(all: Project): number[][] {
  const most = all.reduce((sum, { lead }) => sum + lead, 0) + Math.max(0, ...all.map(({ given, lead }) => (given ?? 0) + (given === null ? 0 : lead)))
  return all.reduce<number[][]>((ways, { given }) => ways.flatMap((way) => (given === null ? Array.from({ length: most + 1 }, (_, day) => [...way, day]) : [[...way, given]])), [[]])
}

/** Whether those that are not given begin after what they need, and never with more than the team can do. */
const fits = (all: Project, starts: readonly number[], atOnce: number): boolean => all.every(({ lead, team, given }, i) => {
  const start = starts[i] as number
  if (given !== null) return true
  if (needsOf(all, i).some((need) => (starts[need] as number) + (all[need]?.lead ?? 0) > start)) return false
  return !team || Array.from({ length: lead }, (_, day) => start + day).every((day) =>
    all.filter((one, j) => one.team && (starts[j] as number) <= day && day < (starts[j] as number) + one.lead).length <= atOnce)
})
