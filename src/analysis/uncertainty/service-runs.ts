import { seconds } from '../../model/duration.ts'
import type { Service } from '../../model/landscape.ts'

/** How one service did in some runs, run by run; typed arrays, for there may be many. */
export interface ServiceRuns {
  /** Second of the first interruption, Infinity when there is none; and seconds interrupted. */
  firstStop: Float64Array
  downtime: Float64Array
  /** In how many runs it passed its MTPD, and its RTO. */
  mtpdBreached: number
  rtoBreached: number
  /** Seconds at which interruptions begin, and end within the horizon, of all runs. */
  begins: Float64Array
  ends: Float64Array
}

/** A list of numbers that grows, in an eighth of the room of an ordinary one. */
class Growing {
  private room = new Float64Array(16)
  private count = 0
  push(value: number): void {
    if (this.count === this.room.length) {
      const larger = new Float64Array(this.count * 2)
      larger.set(this.room)
      this.room = larger
    }
    this.room[this.count++] = value
  }
  get list(): Float64Array { return this.room.slice(0, this.count) }
}

/** Keeps count of one service while runs are played: interruptions and breaches as in the engine (SPEC V2, V3, V4). */
export class ServiceCount {
  private readonly mtpd: number
  private readonly rto: number
  private readonly firstStop: Float64Array
  private readonly downtime: Float64Array
  private readonly begins = new Growing()
  private readonly ends = new Growing()
  private breaches = { mtpd: 0, rto: 0 }
  private since = -1
  private longest = 0

  constructor(readonly service: Service, runs: number, private readonly horizon: number) {
    this.mtpd = service.mtpd === undefined ? Infinity : seconds(service.mtpd)
    this.rto = service.rto === undefined ? Infinity : seconds(service.rto)
    this.firstStop = new Float64Array(runs).fill(Infinity)
    this.downtime = new Float64Array(runs)
  }

  /** The service is interrupted from this second on in a run, or no longer. */
  turn(run: number, time: number, down: boolean): void {
    if (down === this.since >= 0) return
    if (down) {
      this.since = time
      this.begins.push(time)
      if (this.firstStop[run] === Infinity) this.firstStop[run] = time
      return
    }
    this.ends.push(time)
    this.close(run, time)
  }

  /** The run is over. */
  end(run: number): void {
    if (this.since >= 0) this.close(run, this.horizon)
    if (this.longest > this.mtpd) this.breaches.mtpd++
    if (this.longest > this.rto) this.breaches.rto++
    this.longest = 0
  }

  private close(run: number, to: number): void {
    const length = to - this.since
    this.downtime[run] = (this.downtime[run] as number) + length
    this.longest = Math.max(this.longest, length)
    this.since = -1
  }

  get runs(): ServiceRuns {
    const { firstStop, downtime, breaches, begins, ends } = this
    return { firstStop, downtime, mtpdBreached: breaches.mtpd, rtoBreached: breaches.rto, begins: begins.list, ends: ends.list }
  }
}
