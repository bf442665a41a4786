/** A clock of a run. What it tells follows from it and from the time in the room, so that two windows agree. */
export interface Clock {
  /** The second of the scenario at the moment `since`. */
  second: number
  /** When it was set, in milliseconds since 1970. */
  since: number
  /** Seconds of the scenario per second in the room; 0 while it stands still. */
  speed: number
  /** It goes no further than this second. */
  until: number
}

/** The second of the scenario at a time in the room, in milliseconds since 1970. */
export const secondAt = ({ second, since, speed, until }: Clock, now: number): number =>
  Math.max(0, Math.min(until, second + (Math.max(0, now - since) / 1000) * speed))
