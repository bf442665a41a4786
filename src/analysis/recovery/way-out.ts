/** A component of a circle: its raw level, and the seconds of its restart. */
export interface Candidate { component: number; raw: number; restart: number }

/** How much looking for the smallest set may cost, in nodes looked at; a circle for which that is not enough gets a set that is small, not surely the smallest. */
const MOST_WORK = 20_000_000

/** Looks for the smallest set to begin without its needs, so that all of a circle follows. To find it is a feedback vertex set, for which nothing quick is known (Karp, 1972). */
export class WayOut {
  private readonly candidates: Candidate[]

  constructor(private readonly members: readonly number[], candidates: readonly Candidate[],
    private readonly outputs: (node: number) => readonly number[], private readonly missing: Int32Array) {
    this.candidates = candidates.toSorted((a, b) => a.restart - b.restart || a.component - b.component)
  }

  /** By component, in order; of the smallest sets the one with the least to restart, and of equals the first by component. */
  smallest(): number[] {
    let sets = 1
    for (let size = 1; size <= this.candidates.length; size++) {
      sets *= (this.candidates.length - size + 1) / size
      if (sets * this.members.length > MOST_WORK) break
      const found = this.ofSize(size)
      if (found) return inOrder(found)
    }
    return inOrder(this.bySteps())
  }

  /** The cheapest set of a size that does. */
  private ofSize(size: number): Candidate[] | null {
    let best: Candidate[] | null = null
    let least = Infinity
    const chosen: Candidate[] = []
    const choose = (from: number, cost: number): void => {
      if (cost >= least) return
      if (chosen.length === size) {
        if (this.follow(chosen) < this.members.length) return
        ;[best, least] = [[...chosen], cost]
        return
      }
      for (let i = from; i <= this.candidates.length - (size - chosen.length); i++) {
        const next = this.candidates[i] as Candidate
        chosen.push(next)
        choose(i + 1, cost + next.restart)
        chosen.pop()
      }
    }
    choose(0, 0)
    return best
  }

  /** Adds what brings up most, time and again, and leaves out what is not needed in the end. Only the cheapest are tried where there are many. */
  private bySteps(): Candidate[] {
    let chosen: Candidate[] = []
    const tried = this.candidates.slice(0, Math.max(50, Math.floor(MOST_WORK / 20 / this.members.length)))
    while (this.follow(chosen) < this.members.length) {
      const open = (chosen.length < 20 ? tried : this.candidates).filter((one) => !chosen.includes(one))
      if (chosen.length >= 20 || open.length === 0) { chosen = [...this.candidates]; break }
      const gains = open.map((one) => this.follow([...chosen, one]))
      chosen.push(open[gains.indexOf(Math.max(...gains))] as Candidate)
    }
    for (const one of chosen.length > 200 ? [] : chosen.toReversed()) {
      const without = chosen.filter((other) => other !== one)
      if (this.follow(without) === this.members.length) chosen = without
    }
    return chosen
  }

  /** How many nodes of the circle come up when these begin without their needs. */
  private follow(forced: readonly Candidate[]): number {
    const within = this.within ??= new Set(this.members)
    const left = new Map<number, number>()
    const up = new Set(forced.map(({ raw }) => raw))
    let count = 0
    for (const node of up) {
      if (within.has(node)) count++
      for (const to of this.outputs(node)) {
        if (!within.has(to) || up.has(to)) continue
        const missing = (left.get(to) ?? this.missing[to] as number) - 1
        left.set(to, missing)
        if (missing === 0) up.add(to)
      }
    }
    return count
  }
  private within: Set<number> | undefined
}

const inOrder = (set: readonly Candidate[]): number[] => set.map(({ component }) => component).sort((a, b) => a - b)
