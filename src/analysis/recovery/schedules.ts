import { Heap } from './heap.ts'
import type { Precedence } from './precedence.ts'
import { Spreading } from './spreading.ts'

/** The lower, the sooner a restart gets a team; by node. */
export type Priority = Float64Array

const byPriority = (priority: Priority) => (a: number, b: number) => {
  const [x, y] = [priority[a] as number, priority[b] as number]
  return x < y || (x === y && a < b)
}

/**
 * Goes forward in time: whenever a team is free, it begins the most urgent restart that can begin (the parallel scheme of Kolisch, "Serial and
 * parallel resource-constrained project scheduling methods revisited", EJOR 90, 1996). With teams enough it gives the earliest time of everything, as
 * Dijkstra's shortest paths do: each node is met by the first inputs that are enough.
 */
export function inTime(precedence: Precedence, teams: number, priority: Priority): Spreading {
  type Turn = { time: number; to: number; from: number }
  const turns = new Heap<Turn>((a, b) => a.time < b.time || (a.time === b.time && a.to < b.to))
  const waiting = new Heap<number>(byPriority(priority))
  const free = new Heap<number>((a, b) => a < b)
  let made = 0
  const spreading = new Spreading(precedence, (node) => waiting.add(node), (to, time, from) => turns.add({ time, to, from }))
  for (let time = 0; ;) {
    for (let node = waiting.first; node !== undefined && (free.first !== undefined || made < teams); node = waiting.first) {
      waiting.take()
      spreading.run(node, time, free.take() ?? made++)
      // A restart that ends comes from nowhere.
      turns.add({ time: time + (precedence.duration[node] as number), to: node, from: -1 })
    }
    const next = turns.first
    if (!next) return spreading
    time = next.time
    for (let turn = turns.first; turn?.time === time; turn = turns.first) {
      turns.take()
      if (turn.from >= 0) spreading.arrive(turn.to, time, turn.from)
      else {
        free.add(spreading.team[turn.to] as number)
        spreading.meet(turn.to, time)
      }
    }
    spreading.spread()
  }
}

/**
 * Goes by urgency: the most urgent restart of those whose needs have a time gets the first gap in the time of a team that is long enough (the serial scheme of
 * Kolisch 1996). So a team can be kept free for something urgent, which the other scheme never does.
 */
export function byUrgency(precedence: Precedence, teams: number, priority: Priority): Spreading {
  const waiting = new Heap<number>(byPriority(priority))
  const spreading = new Spreading(precedence, (node) => waiting.add(node))
  const calendars: { from: number; to: number }[][] = []
  for (let node = waiting.take(); node !== undefined; node = waiting.take()) {
    const duration = precedence.duration[node] as number
    const ready = spreading.ready[node] as number
    let best = { team: -1, begin: Infinity, place: 0 }
    for (let team = 0; team < Math.min(teams, calendars.length + 1) && best.begin > ready; team++) {
      const gap = firstGap(calendars[team] ?? [], ready, duration)
      if (gap.begin < best.begin) best = { team, ...gap }
    }
    const calendar = calendars[best.team] ?? (calendars[best.team] = [])
    calendar.splice(best.place, 0, { from: best.begin, to: best.begin + duration })
    spreading.run(node, best.begin, best.team)
    spreading.meet(node, best.begin + duration)
    spreading.spread()
  }
  return spreading
}

/** The first second from `ready` on at which this much is free, and the place in the calendar. */
function firstGap(calendar: readonly { from: number; to: number }[], ready: number, duration: number): { begin: number; place: number } {
  let low = 0, high = calendar.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((calendar[middle] as { to: number }).to <= ready) low = middle + 1
    else high = middle
  }
  let begin = ready
  for (; low < calendar.length; low++) {
    const { from, to } = calendar[low] as { from: number; to: number }
    if (begin + duration <= from) break
    begin = Math.max(begin, to)
  }
  return { begin, place: low }
}
