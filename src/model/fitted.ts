import { fingerprint } from './fingerprint.ts'
import type { Scenario } from './scenario.ts'

/** By what an exercise knows the scenario that it was made to fit: what happens in it, and when. What it is called, rests on or asks of people may change. */
export const fingerprintOf = ({ start, horizon, events }: Scenario): string =>
  fingerprint({ start, horizon, events: events.map(({ source: _source, description: _description, ...event }) => event) })
