import { describe, expect, it } from 'vitest'
import type { Schedule } from '../../../src/exit/schedule.ts'
import type { ExitPlan } from '../../../src/model/exit.ts'
import { withExit, withoutExit, withoutTeam, withProposal } from '../../../src/ui/exit/plan/plan-changes.ts'

const PLAN: ExitPlan = {
  format: 'uitwijk-exit/1', name: 'Weg', start: '2027-01-01', teams: { wij: { name: 'Wij', atOnce: 1 } },
  exits: { mail: { lead: 'P1Y', team: 'wij' }, chat: { start: '2028-01-01', needs: ['mail', 'agenda'] }, agenda: {} },
}

describe('a plan is changed', () => {
  it('in one exit; what is left open goes', () => {
    expect(withExit(PLAN, 'mail', { start: '2027-02-01', lead: undefined }).exits?.['mail']).toEqual({ team: 'wij', start: '2027-02-01' })
    expect(Object.keys(withExit(PLAN, 'nieuw', {}).exits ?? {})).toEqual(['mail', 'chat', 'agenda', 'nieuw'])
  })
  it('by taking an exit away, for which no other waits then', () => {
    expect(withoutExit(PLAN, 'mail').exits).toEqual({ chat: { start: '2028-01-01', needs: ['agenda'] }, agenda: {} })
  })
  it('by taking over the days that are proposed, and no others', () => {
    const schedule = { exits: [{ component: 'mail', start: '2027-01-01', proposed: true }, { component: 'chat', start: '2028-01-01', proposed: false }] } as unknown as Schedule
    expect(withProposal(PLAN, schedule).exits).toEqual({ ...PLAN.exits, mail: { lead: 'P1Y', team: 'wij', start: '2027-01-01' } })
  })
  it('by taking a team away, and from its exits', () => {
    expect(withoutTeam(PLAN, 'wij')).toEqual({ teams: {}, exits: { ...PLAN.exits, mail: { lead: 'P1Y' } } })
  })
})
