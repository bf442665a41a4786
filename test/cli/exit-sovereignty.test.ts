import { expect, it } from 'vitest'
import { uitwijk } from './command.ts'

it('exit --json has how sovereign the services are before and after the plan', async () => {
  const { status, out, error } = await uitwijk(['exit', 'scenarios/voorbeeldstad.landscape.yaml', 'scenarios/exit/voorbeeldstad-tien-jaar.exit.yaml', '--json'])
  expect({ status, error }).toEqual({ status: 0, error: '' })
  const { sovereignty: { version, from, to } } = JSON.parse(out)
  expect(version).toBe('1.2.1')
  expect(from['bijstand-betalen']).toMatchObject({ seal: 1, objectives: { 'SOV-1': { level: 1, rule: 'outside-owner', known: false } } })
  expect(to['bijstand-betalen'].seal).toBeGreaterThan(1)
  expect(Object.keys(to).sort()).toEqual(Object.keys(from).sort())
})
