import { describe, expect, it } from 'vitest'
import type { Fallback, Service } from '../../src/model/landscape.ts'
import type { NeedEntry } from '../../src/model/need.ts'
import type { ScenarioEvent } from '../../src/model/scenario.ts'
import { levelsOfC, loss, play, type Sketch } from './small.ts'

/** One small case per rule of the specification, with the numbers worked out by hand. */

const needing = (need: NeedEntry, ...others: string[]): Record<string, Sketch> =>
  ({ ...Object.fromEntries(['a', ...others].map((id) => [id, {}])), c: [need] })

describe('time', () => {
  it('a change holds from its own second on, and until the next one [T1]', () => {
    expect(levelsOfC({ c: {} }, [loss('c', 5, 9)])).toEqual([[0, 1], [5, 0], [9, 1]])
  })

  it('the horizon itself is included [T1]', () => {
    expect(levelsOfC({ c: {} }, [loss('c', 60)])).toEqual([[0, 1], [60, 0]])
    expect(levelsOfC({ c: {} }, [loss('c', 30, 60)])).toEqual([[0, 1], [30, 0], [60, 1]])
  })

  it('seconds stay exact over a hundred years [T1]', () => {
    const century = 36_525 * 86_400
    expect(levelsOfC(needing({ on: 'a', holdUp: 'P36525D' }), [loss('a', 1)], { horizon: 'P36526D' })).toEqual([[0, 1], [century + 1, 0]])
  })

  it('before the start everything was normal, so hold-ups are full [T2]', () => {
    expect(levelsOfC(needing({ on: 'a', holdUp: 'PT8S' }), [loss('a', 0)])).toEqual([[0, 1], [8, 0]])
  })

  it('what has been down since the start still takes its restart [T2] [C2]', () => {
    expect(levelsOfC({ c: { restart: 'PT3S' } }, [loss('c', 0, 2)])).toEqual([[0, 0], [5, 1]])
  })
})

describe('events', () => {
  it('the lowest of several cut-offs counts, each for its own time [E1]', () => {
    const events = [loss('c', 2, 20, 0.5), loss('c', 4, 8, 0.25), loss('c', 6, 30, 0.75)]
    expect(levelsOfC({ c: {} }, events)).toEqual([[0, 1], [2, 0.5], [4, 0.25], [8, 0.5], [20, 0.75], [30, 1]])
  })

  it('a selector takes owners and jurisdictions of owners along, and all its keys must hold [E2]', () => {
    const organisations = {
      parent: { name: 'Parent', jurisdiction: 'US' },
      child: { name: 'Child', jurisdiction: 'IE', parent: 'parent' },
      dutch: { name: 'Dutch', jurisdiction: 'NL' },
    }
    const sketches: Record<string, Sketch> = {
      cloud: { kind: 'platform', supplier: 'child' }, mail: { kind: 'workplace', supplier: 'child' },
      local: { kind: 'platform', supplier: 'dutch' }, own: { kind: 'platform' },
    }
    const hit = (cutOff: Extract<ScenarioEvent, { cutOff: unknown }>['cutOff']) => {
      const { levels } = play(sketches, [{ at: 'PT0S', cutOff } as ScenarioEvent], { organisations })
      return Object.keys(levels).filter((id) => levels[id]?.[0]?.[1] === 0).sort()
    }
    expect(hit({ supplier: 'parent' })).toEqual(['cloud', 'mail'])
    expect(hit({ jurisdiction: 'US' })).toEqual(['cloud', 'mail'])
    expect(hit({ jurisdiction: 'EEA' })).toEqual(['cloud', 'local', 'mail'])
    expect(hit({ jurisdiction: 'non-EEA', kind: 'platform' })).toEqual(['cloud'])
    expect(hit([{ component: 'own' }, { kind: ['workplace', 'team'] }])).toEqual(['mail', 'own'])
    expect(hit({ layer: 'cloud' })).toEqual(['cloud', 'local', 'own'])
  })

  it('a restore ends the cut-offs that began before it, only on what it selects [E3]', () => {
    const events: ScenarioEvent[] = [{ at: 'PT2S', cutOff: { component: ['b', 'c'] } }, { at: 'PT9S', restore: { component: 'c' } }]
    const { levels } = play({ b: {}, c: {} }, events)
    expect(levels).toEqual({ b: [[0, 1], [2, 0]], c: [[0, 1], [2, 0], [9, 1]] })
  })

  it('a cut-off in the same second as a restore stands, whichever comes first in the file [E3]', () => {
    const restore: ScenarioEvent = { at: 'PT9S', restore: { component: 'c' } }
    const events = [loss('c', 2, 40, 0.25), loss('c', 9, 12, 0.5), restore]
    const expected = [[0, 1], [2, 0.25], [9, 0.5], [12, 1]]
    expect(levelsOfC({ c: {} }, events)).toEqual(expected)
    expect(levelsOfC({ c: {} }, events.toReversed())).toEqual(expected)
  })

  it('while bypassed the needs count as met, but a cut-off still holds [E4] [C1]', () => {
    const bypass: ScenarioEvent = { at: 'PT5S', bypass: { component: 'c' }, until: 'PT9S' }
    expect(levelsOfC(needing('a'), [loss('a', 2), bypass])).toEqual([[0, 1], [2, 0], [5, 1], [9, 0]])
    expect(levelsOfC(needing('a'), [loss('a', 2), bypass, loss('c', 6, 7, 0.5)])).toEqual([[0, 1], [2, 0], [5, 1], [6, 0.5], [7, 1], [9, 0]])
  })

  it('a bypass does not skip the restart [E4] [C2]', () => {
    const bypass: ScenarioEvent = { at: 'PT5S', bypass: { component: 'c' } }
    expect(levelsOfC({ a: {}, c: { needs: ['a'], restart: 'PT3S' } }, [loss('a', 2), bypass])).toEqual([[0, 1], [2, 0], [8, 1]])
  })
})

describe('needs', () => {
  it('a hold-up carries over a short loss and begins again after it [N1]', () => {
    const sketches = needing({ on: 'a', holdUp: 'PT4S' })
    expect(levelsOfC(sketches, [loss('a', 2, 5)])).toEqual([[0, 1]])
    expect(levelsOfC(sketches, [loss('a', 2, 5), loss('a', 6, 9), loss('a', 10)])).toEqual([[0, 1], [14, 0]])
    expect(levelsOfC(sketches, [loss('a', 2, 6)])).toEqual([[0, 1]]) // lost for exactly the hold-up
    expect(levelsOfC(sketches, [loss('a', 2, 7)])).toEqual([[0, 1], [6, 0], [7, 1]])
  })

  it('a hold-up keeps the highest level in it, step by step [N1]', () => {
    const events = [loss('a', 2, 4, 0.75), loss('a', 4, 6, 0.5), loss('a', 6)]
    expect(levelsOfC(needing({ on: 'a', holdUp: 'PT4S' }), events)).toEqual([[0, 1], [6, 0.75], [8, 0.5], [10, 0]])
  })

  it('a soft need leaves its floor, and the rest in proportion [N1]', () => {
    expect(levelsOfC(needing({ on: 'a', without: 0.8 }), [loss('a', 2)])).toEqual([[0, 1], [2, 0.8]])
    expect(levelsOfC(needing({ on: 'a', without: 0.5 }), [loss('a', 2, undefined, 0.5)])).toEqual([[0, 1], [2, 0.75]])
    expect(levelsOfC(needing({ on: 'a', without: 0.5, holdUp: 'PT3S' }), [loss('a', 2)])).toEqual([[0, 1], [5, 0.5]])
  })

  it('the worst of the needs counts [C1]', () => {
    const sketches = { a: {}, b: {}, c: ['a', 'b'] }
    expect(levelsOfC(sketches, [loss('a', 2, 9, 0.5), loss('b', 4, 6, 0.25)])).toEqual([[0, 1], [2, 0.5], [4, 0.25], [6, 0.5], [9, 1]])
  })

  it('all of a group, any of it, or at least k: the lowest, the highest, the k-th largest [N2]', () => {
    const events = [loss('a', 1, undefined, 0.25), loss('b', 2, undefined, 0.5), loss('d', 3, undefined, 0.75)]
    const of = ['a', 'b', 'd']
    expect(levelsOfC(needing({ allOf: of }, 'b', 'd'), events)).toEqual([[0, 1], [1, 0.25]])
    expect(levelsOfC(needing({ anyOf: of }, 'b', 'd'), events)).toEqual([[0, 1], [3, 0.75]])
    expect(levelsOfC(needing({ atLeast: 2, of }, 'b', 'd'), events)).toEqual([[0, 1], [2, 0.5]])
    expect(levelsOfC(needing({ atLeast: 3, of }, 'b', 'd'), events)).toEqual([[0, 1], [1, 0.25]])
    expect(levelsOfC(needing({ atLeast: 1, of }, 'b', 'd'), events)).toEqual([[0, 1], [3, 0.75]])
  })

  it('the same component twice in a group counts twice [N2]', () => {
    expect(levelsOfC(needing({ atLeast: 2, of: ['a', 'a', 'b'] }, 'b'), [loss('b', 2)])).toEqual([[0, 1]])
    expect(levelsOfC(needing({ atLeast: 2, of: ['a', 'a', 'b'] }, 'b'), [loss('a', 2)])).toEqual([[0, 1], [2, 0]])
  })

  it('a group holds up what its members have come to, after their own hold-ups [N3]', () => {
    const group: NeedEntry = { anyOf: [{ on: 'a', holdUp: 'PT5S' }, 'b'], holdUp: 'PT10S' }
    expect(levelsOfC(needing(group, 'b'), [loss('a', 2), loss('b', 3)])).toEqual([[0, 1], [17, 0]]) // 2 + 5 + 10
  })

  it('the floor of a group comes over the floors of its members, at any depth [N3]', () => {
    const group: NeedEntry = { allOf: [{ anyOf: [{ on: 'a', without: 0.5 }], without: 0.5, holdUp: 'PT2S' }, 'b'], without: 0.5 }
    // a: 0.5 + 0.5·0; the inner group 0.5 + 0.5·0.5 = 0.75 from 4 on; the outer 0.5 + 0.5·0.75
    expect(levelsOfC(needing(group, 'b'), [loss('a', 2)])).toEqual([[0, 1], [4, 0.875]])
    expect(levelsOfC(needing(group, 'b'), [loss('a', 2), loss('b', 6)])).toEqual([[0, 1], [4, 0.875], [6, 0.5]])
  })
})

/** `c` needs `a`, and has a fallback for it or for itself. */
const backedUp = (fallback: Partial<Fallback>, more: Record<string, Sketch> = {}): Record<string, Sketch> =>
  ({ a: {}, ...more, c: { needs: ['a'], fallbacks: { f: { name: 'f', ...fallback } } } })

describe('fallbacks', () => {
  it('works from its activation after the loss, until the need is back [F1] [F3]', () => {
    expect(levelsOfC(backedUp({ covers: 'a', activation: 'PT4S', capacity: 0.5 }), [loss('a', 2, 20)]))
      .toEqual([[0, 1], [2, 0], [6, 0.5], [20, 1]])
  })

  it('without an activation time it works at once [F1]', () => {
    expect(levelsOfC(backedUp({ covers: 'a' }), [loss('a', 2, 20)])).toEqual([[0, 1]])
    expect(levelsOfC(backedUp({ activation: 'PT0S', capacity: 0.5 }), [loss('a', 2, 20)])).toEqual([[0, 1], [2, 0.5], [20, 1]])
  })

  it('a return, however short, ends the call: the next loss waits for activation again [F1]', () => {
    expect(levelsOfC(backedUp({ covers: 'a', activation: 'PT4S' }), [loss('a', 2, 8), loss('a', 9, 15)]))
      .toEqual([[0, 1], [2, 0], [6, 1], [9, 0], [13, 1]])
    expect(levelsOfC(backedUp({ covers: 'a', activation: 'PT4S' }), [loss('a', 2, 5), loss('a', 6, 9)]))
      .toEqual([[0, 1], [2, 0], [5, 1], [6, 0], [9, 1]])
  })

  it('is called only below what it can carry [F1] [L4]', () => {
    const sketches = backedUp({ covers: 'a', activation: 'PT4S', capacity: 0.5 })
    expect(levelsOfC(sketches, [loss('a', 2, 30, 0.5)])).toEqual([[0, 1], [2, 0.5], [30, 1]])
    expect(levelsOfC(sketches, [loss('a', 2, 30, 0.25)])).toEqual([[0, 1], [2, 0.25], [6, 0.5], [30, 1]])
    // The call begins at 10, when the loss goes below 0.5.
    expect(levelsOfC(sketches, [loss('a', 2, 30, 0.75), loss('a', 10, 30)])).toEqual([[0, 1], [2, 0.75], [10, 0], [14, 0.5], [30, 1]])
    expect(play(sketches, [loss('a', 2, 30, 0.5)]).fallbacks['c/f']?.calls).toEqual([])
    expect(play(sketches, [loss('a', 2, 30, 0.25)]).fallbacks['c/f']?.calls).toEqual([{ from: 2, to: 30 }])
  })

  it('a hold-up on the need delays the call [F1] [N1]', () => {
    const sketches: Record<string, Sketch> = {
      a: {}, c: { needs: [{ on: 'a', holdUp: 'PT8S' }], fallbacks: { f: { name: 'f', covers: 'a', activation: 'PT4S', capacity: 0.5 } } },
    }
    expect(levelsOfC(sketches, [loss('a', 2)])).toEqual([[0, 1], [10, 0], [14, 0.5]])
  })

  it('lasts so long after it began to work, in every call anew [F2]', () => {
    expect(levelsOfC(backedUp({ covers: 'a', activation: 'PT4S', lasts: 'PT5S' }), [loss('a', 2, 20), loss('a', 25)]))
      .toEqual([[0, 1], [2, 0], [6, 1], [11, 0], [20, 1], [25, 0], [29, 1], [34, 0]])
  })

  it('gives its capacity times the worst of its own needs [F2]', () => {
    const sketches = backedUp({ covers: 'a', capacity: 0.5, needs: ['p', { on: 'q', holdUp: 'PT3S' }] }, { p: {}, q: {} })
    expect(levelsOfC(sketches, [loss('a', 2), loss('p', 5, 10, 0.5), loss('q', 20)]))
      .toEqual([[0, 1], [2, 0.5], [5, 0.25], [10, 0.5], [23, 0]])
  })

  it('of two that cover the same need the better one counts, never less than the need itself [F3]', () => {
    const sketches: Record<string, Sketch> = {
      a: {},
      c: { needs: ['a'], fallbacks: {
        quick: { name: 'quick', covers: 'a', activation: 'PT1S', capacity: 0.25 },
        slow: { name: 'slow', covers: 'a', activation: 'PT5S', capacity: 0.75 },
      } },
    }
    expect(levelsOfC(sketches, [loss('a', 2)])).toEqual([[0, 1], [2, 0], [3, 0.25], [7, 0.75]])
    expect(levelsOfC(sketches, [loss('a', 2, undefined, 0.5)])).toEqual([[0, 1], [2, 0.5], [7, 0.75]])
  })

  it('covers a need by its id, groups too, and leaves the other needs alone [F3]', () => {
    const sketches: Record<string, Sketch> = {
      a: {}, b: {}, d: {},
      c: { needs: [{ anyOf: ['a', 'b'], id: 'line' }, 'd'], fallbacks: { f: { name: 'f', covers: 'line', capacity: 0.5 } } },
    }
    expect(levelsOfC(sketches, [loss('a', 2), loss('b', 4), loss('d', 9, 12)])).toEqual([[0, 1], [4, 0.5], [9, 0], [12, 0.5]])
  })

  it('covers every top-level need of that name, each with a call of its own [F3]', () => {
    const sketches: Record<string, Sketch> = {
      a: {},
      c: {
        needs: ['a', { on: 'a', holdUp: 'PT10S' }],
        fallbacks: { f: { name: 'f', covers: 'a', activation: 'PT2S', lasts: 'PT20S', capacity: 0.5 } },
      },
    }
    // First need: called at 2, works 4..24. Second: called at 12, works 14..34.
    expect(levelsOfC(sketches, [loss('a', 2)])).toEqual([[0, 1], [2, 0], [4, 0.5], [12, 0], [14, 0.5], [24, 0]])
  })

  it('covering the component, it replaces even what an event cuts off, without restart [F4] [C3]', () => {
    const sketches: Record<string, Sketch> = {
      c: { restart: 'PT6S', fallbacks: { f: { name: 'f', activation: 'PT3S', capacity: 0.5 } } },
    }
    // Up again at 10 + 6; until then the fallback carries half.
    expect(levelsOfC(sketches, [loss('c', 2, 10)])).toEqual([[0, 1], [2, 0], [5, 0.5], [16, 1]])
  })

  it('covering a need, it waits for the restart of the component [F3] [C2]', () => {
    const sketches: Record<string, Sketch> = {
      a: {}, c: { needs: ['a'], restart: 'PT6S', fallbacks: { f: { name: 'f', covers: 'a', activation: 'PT3S' } } },
    }
    expect(levelsOfC(sketches, [loss('a', 2)])).toEqual([[0, 1], [2, 0], [11, 1]])
  })

  it('a manual one is called at its activate event, when that comes after the loss [F5] [E5]', () => {
    const sketches = backedUp({ trigger: 'manual', covers: 'a', activation: 'PT3S' })
    const activate = (second: number): ScenarioEvent => ({ at: `PT${second}S`, activate: 'c/f' })
    expect(levelsOfC(sketches, [loss('a', 2)])).toEqual([[0, 1], [2, 0]])
    expect(levelsOfC(sketches, [loss('a', 2), activate(10)])).toEqual([[0, 1], [2, 0], [13, 1]])
    // Activated before the loss: it counts from the loss. Once activated, it stays so.
    expect(levelsOfC(sketches, [activate(1), loss('a', 2, 8), loss('a', 20)]))
      .toEqual([[0, 1], [2, 0], [5, 1], [20, 0], [23, 1]])
    // A second activate event does not begin the call again.
    expect(levelsOfC(sketches, [loss('a', 2), activate(10), activate(12)])).toEqual([[0, 1], [2, 0], [13, 1]])
  })

  it('an activate event does nothing to one that goes by itself [F5]', () => {
    expect(levelsOfC(backedUp({ covers: 'a', activation: 'PT3S' }), [{ at: 'PT4S', activate: 'c/f' }, loss('a', 2)]))
      .toEqual([[0, 1], [2, 0], [5, 1]])
  })

  it('a bypass does not stop the call of what covers a need [E4] [F1]', () => {
    const bypass: ScenarioEvent = { at: 'PT4S', bypass: { component: 'c' }, until: 'PT12S' }
    expect(levelsOfC(backedUp({ covers: 'a', activation: 'PT6S', capacity: 0.5 }), [loss('a', 2), bypass]))
      .toEqual([[0, 1], [2, 0], [4, 1], [12, 0.5]])
  })
})

describe('restart', () => {
  it('the level is the lowest raw of the restart window [C2]', () => {
    expect(levelsOfC({ c: { restart: 'PT4S' } }, [loss('c', 2, 5, 0.5), loss('c', 5, 8, 0.25)])).toEqual([[0, 1], [2, 0.5], [5, 0.25], [12, 1]])
  })

  it('a new loss while starting begins the restart again [C2]', () => {
    expect(levelsOfC({ c: { restart: 'PT4S' } }, [loss('c', 2, 5), loss('c', 7, 8)])).toEqual([[0, 1], [2, 0], [12, 1]])
  })

  it('restarts along a chain add up [C2]', () => {
    const sketches: Record<string, Sketch> = { a: { restart: 'PT2S' }, b: { needs: ['a'], restart: 'PT3S' }, c: { needs: ['b'], restart: 'PT4S' } }
    expect(levelsOfC(sketches, [loss('a', 5, 6)])).toEqual([[0, 1], [5, 0], [15, 1]])
  })
})

describe('cycles', () => {
  const ring: Record<string, Sketch> = { c: ['d'], d: ['c'] }

  it('that nothing ever hit stay up [S1]', () => {
    expect(play({ ...ring, x: {} }, [loss('x', 5)]).levels).toEqual({ c: [[0, 1]], d: [[0, 1]], x: [[0, 1], [5, 0]] })
  })

  it('that fell do not pull themselves up, and that is reported [S1] [D1]', () => {
    const { levels, deadlocks } = play(ring, [loss('c', 5, 9)])
    expect(levels).toEqual({ c: [[0, 1], [5, 0]], d: [[0, 1], [5, 0]] })
    expect(deadlocks).toEqual([{ from: 9, to: null, components: ['c', 'd'] }])
  })

  it('take along all that waits for them, but not what an event holds down [D1]', () => {
    const { deadlocks } = play({ ...ring, e: ['d'], x: {} }, [loss('c', 5, 9), loss('x', 5), loss('e', 20, 25)])
    expect(deadlocks).toEqual([
      { from: 9, to: 20, components: ['c', 'd', 'e'] },
      { from: 20, to: 25, components: ['c', 'd'] },
      { from: 25, to: null, components: ['c', 'd', 'e'] },
    ])
  })

  it('come back with a bypass of one of them, and stay [D1] [E4]', () => {
    const { levels, deadlocks } = play(ring, [loss('c', 5, 9), { at: 'PT20S', bypass: { component: 'd' }, until: 'PT21S' }])
    expect(levels).toEqual({ c: [[0, 1], [5, 0], [20, 1]], d: [[0, 1], [5, 0], [20, 1]] })
    expect(deadlocks).toEqual([{ from: 9, to: 20, components: ['c', 'd'] }])
  })

  it('with a hold-up longer than the loss get over it [S1]', () => {
    const { levels, deadlocks } = play({ c: [{ on: 'd', holdUp: 'PT6S' }], d: ['c'] }, [loss('c', 5, 9)])
    expect(levels).toEqual({ c: [[0, 1], [5, 0], [9, 1]], d: [[0, 1], [5, 0], [9, 1]] })
    expect(deadlocks).toEqual([])
  })

  it('a component that needs itself stays down [S1] [D1]', () => {
    expect(play({ c: ['c'] }, [loss('c', 5, 9)])).toMatchObject({
      levels: { c: [[0, 1], [5, 0]] }, deadlocks: [{ from: 9, to: null, components: ['c'] }],
    })
  })

  it('partly fallen stay at what they fell to [S1]', () => {
    expect(levelsOfC(ring, [loss('c', 5, 9, 0.5)])).toEqual([[0, 1], [5, 0.5]])
  })

  it('with floors converge, within the tolerance, in an instant [S2] [L4]', () => {
    // From 9 on x = 0.5 + 0.5·x for both, which only 1 solves.
    const { levels, deadlocks } = play({ c: [{ on: 'd', without: 0.5 }], d: [{ on: 'c', without: 0.5 }] }, [loss('c', 5, 9)])
    expect(levels['c']).toEqual([[0, 1], [5, 0], [9, expect.closeTo(1, 9)]])
    expect(levels['d']).toEqual([[0, 1], [5, 0.5], [9, expect.closeTo(1, 9)]])
    expect(deadlocks).toEqual([])
  })

  it('with a hold-up and a restart climb step by step, and end [S2]', () => {
    // up(t) = min of raw over [t-2, t], raw = 0.5 + 0.5·level.
    expect(levelsOfC({ c: { needs: [{ on: 'c', without: 0.5 }], restart: 'PT2S' } }, [loss('c', 5, 9)], { horizon: 'PT16S' }))
      .toEqual([[0, 1], [5, 0], [11, 0.5], [13, 0.75], [15, 0.875]])
  })

  it('a restart in the cycle hides the deadlock once it has been down for a second [D1]', () => {
    // At 9 the restart of c looks back on 5..9 and holds it down whatever d does.
    expect(play({ c: { needs: ['d'], restart: 'PT2S' }, d: ['c'] }, [loss('c', 5, 9)]).deadlocks).toEqual([])
    // Here d stops at 9, when its hold-up ends; only at that second could it have stayed up.
    const { levels, deadlocks } = play({ c: ['d'], d: { needs: [{ on: 'c', holdUp: 'PT4S' }], restart: 'PT2S' } }, [loss('c', 5, 9)])
    expect(levels).toEqual({ c: [[0, 1], [5, 0]], d: [[0, 1], [9, 0]] })
    expect(deadlocks).toEqual([{ from: 9, to: 10, components: ['c', 'd'] }])
  })

  it('a fallback that needs what it replaces does not lift itself [S1] [F2]', () => {
    const sketches: Record<string, Sketch> = { a: {}, c: { needs: ['a'], fallbacks: { f: { name: 'f', covers: 'a', needs: ['c'] } } } }
    expect(levelsOfC(sketches, [loss('c', 2, 3), loss('a', 2, 9)])).toEqual([[0, 1], [2, 0], [9, 1]])
  })
})

describe('services', () => {
  const outcome = (service: Service, events: ScenarioEvent[], horizon = 'PT60S') =>
    play({ c: { service } }, events, { horizon }).services['c']

  it('at the minimum it is not interrupted, just below it is [V1] [L4]', () => {
    const interruptions = (level: number) => outcome({ minimum: 0.5 }, [loss('c', 5, 9, level)])?.interruptions.length
    expect([0.5, 0.5 - 1e-10, 0.5 - 1e-8, 0.49, 0].map(interruptions)).toEqual([0, 0, 1, 1, 1])
  })

  it('without a minimum any level above zero will do [V1]', () => {
    expect(outcome({}, [loss('c', 5, 9, 0.01)])).toMatchObject({ interruptions: [], downtime: 0, lowest: 0.01 })
    expect(outcome({}, [loss('c', 5, 9)])).toMatchObject({ downtime: 4, lowest: 0 })
  })

  it('stopped and below the minimum are one interruption; degraded is none [V2]', () => {
    const events = [loss('c', 5, 30, 0.75), loss('c', 7, 10, 0.25), loss('c', 10, 12), loss('c', 12, 14, 0.25), loss('c', 20, 21)]
    expect(outcome({ minimum: 0.5 }, events)).toMatchObject({
      interruptions: [{ from: 7, to: 14 }, { from: 20, to: 21 }], downtime: 8, lowest: 0,
    })
  })

  it('still so at the horizon has no end, and counts up to the horizon [V2]', () => {
    expect(outcome({}, [loss('c', 50)])).toMatchObject({ interruptions: [{ from: 50, to: null }], downtime: 10 })
    expect(outcome({}, [loss('c', 60)])).toMatchObject({ interruptions: [{ from: 60, to: null }], downtime: 0, lowest: 0 })
  })

  it('the MTPD is breached at start + mtpd when it lasts longer; exactly as long is no breach [V3]', () => {
    const breached = (until: number | undefined, horizon?: string) =>
      outcome({ mtpd: 'PT10S' }, [loss('c', 5, until)], horizon)?.interruptions.map(({ mtpdBreachedAt }) => mtpdBreachedAt)
    expect(breached(14)).toEqual([null])
    expect(breached(15)).toEqual([null])
    expect(breached(16)).toEqual([15])
    expect(breached(undefined, 'PT15S')).toEqual([null])
    expect(breached(undefined, 'PT16S')).toEqual([15])
  })

  it('the RTO likewise, of each interruption by itself [V4]', () => {
    expect(outcome({ rto: 'PT3S', mtpd: 'PT10S' }, [loss('c', 5, 8), loss('c', 9, 13), loss('c', 20, 40)])?.interruptions).toEqual([
      { from: 5, to: 8, rtoBreachedAt: null, mtpdBreachedAt: null },
      { from: 9, to: 13, rtoBreachedAt: 12, mtpdBreachedAt: null },
      { from: 20, to: 40, rtoBreachedAt: 23, mtpdBreachedAt: 30 },
    ])
  })

  it('an RTO of nothing is breached at once [V4]', () => {
    expect(outcome({ rto: 'PT0S' }, [loss('c', 5, 6)])?.interruptions).toMatchObject([{ rtoBreachedAt: 5 }])
  })
})

describe('moments', () => {
  const HOUR = 3_600
  const hours = (from: number, until: number, level = 0): ScenarioEvent =>
    ({ at: `PT${from}H`, until: `PT${until}H`, cutOff: { component: 'c' }, level })
  /** The moments of a service from Tuesday 1 December 2026, 8:00, with six hours of work within ten. */
  const moments = (rrule: string, events: ScenarioEvent[], horizon = 'P3D') => {
    const service: Service = { minimum: 0.5, moments: [{ name: 'Run', rrule, work: 'PT6H', within: 'PT10H' }] }
    return play({ c: { service } }, events, { horizon, start: '2026-12-01T08:00' }).services['c']?.moments
  }
  const DAILY = 'FREQ=DAILY;BYHOUR=20;BYMINUTE=0;BYSECOND=0'

  it('fall at their local time, as often as the rule says within the horizon [V5]', () => {
    expect(moments(DAILY, [])).toEqual([12, 36, 60].map((hour, i) => ({
      name: 'Run', at: hour * HOUR, date: `2026-12-0${i + 1}T20:00:00`, available: 10 * HOUR, before: 0, work: 6 * HOUR, missed: false,
    })))
  })

  it('are just made when what is left is as much as the work, and missed at a second less [V5]', () => {
    const madeAt = (until: string) => moments(DAILY, [{ at: 'PT2H', until, cutOff: { component: 'c' } }], 'PT14H')
    expect(madeAt('PT6H')).toMatchObject([{ available: 6 * HOUR, missed: false }])
    expect(madeAt('PT6H1S')).toMatchObject([{ available: 6 * HOUR - 1, missed: true }])
  })

  it('add up the time in pieces, and degraded time counts [V5] [V1]', () => {
    // Counts from 2 to 12: out 3-4, 5-6 and 7-8, degraded 8-10: 7 hours left. One hour more below the minimum: 6.
    const pieces = [hours(3, 4), hours(5, 6), hours(7, 8), hours(8, 10, 0.5)]
    expect(moments(DAILY, pieces, 'PT14H')).toMatchObject([{ available: 7 * HOUR, missed: false }])
    expect(moments(DAILY, [...pieces, hours(10, 11, 0.25)], 'PT14H')).toMatchObject([{ available: 6 * HOUR, missed: false }])
    expect(moments(DAILY, [...pieces, hours(10, 12, 0.25)], 'PT14H')).toMatchObject([{ available: 5 * HOUR, missed: true }])
  })

  it('what happens after a moment, or before its time, does not matter to it [V5]', () => {
    expect(moments(DAILY, [hours(0, 2), hours(12, 13)], 'PT14H')).toMatchObject([{ available: 10 * HOUR, missed: false }])
  })

  it('count the time before the start as normal [V5] [T2]', () => {
    // Noon: four hours after the start, so six of the ten lie before it.
    const NOON = 'FREQ=DAILY;BYHOUR=12;BYMINUTE=0;BYSECOND=0'
    expect(moments(NOON, [hours(0, 10)], 'PT12H')).toMatchObject([{ at: 4 * HOUR, available: 6 * HOUR, missed: false }])
    const NINE = 'FREQ=DAILY;BYHOUR=13;BYMINUTE=0;BYSECOND=0'
    expect(moments(NINE, [hours(0, 10)], 'PT12H')).toMatchObject([{ at: 5 * HOUR, available: 5 * HOUR, missed: true }])
  })

  it('by day of the month, of the week, and with a count [V5]', () => {
    const dates = (rrule: string) => moments(rrule, [], 'P62D')?.map(({ date }) => date)
    expect(dates('FREQ=MONTHLY;BYMONTHDAY=25;BYHOUR=12;BYMINUTE=0;BYSECOND=0')).toEqual(['2026-12-25T12:00:00', '2027-01-25T12:00:00'])
    expect(dates('FREQ=MONTHLY;BYDAY=-1FR;BYHOUR=9;BYMINUTE=30;BYSECOND=0')).toEqual(['2026-12-25T09:30:00', '2027-01-29T09:30:00'])
    expect(dates('FREQ=MONTHLY;BYMONTHDAY=-1;BYHOUR=17;BYMINUTE=0;BYSECOND=0')).toEqual(['2026-12-31T17:00:00', '2027-01-31T17:00:00'])
    expect(dates('FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0;BYSECOND=0;COUNT=2')).toEqual(['2026-12-07T09:00:00', '2026-12-14T09:00:00'])
  })
})

describe('durations', () => {
  it('of an uncertain one the likely value counts [T1]', () => {
    const range = (likely: string) => ({ min: 'PT1S', likely, max: 'PT50S' })
    expect(levelsOfC(needing({ on: 'a', holdUp: range('PT7S') }), [loss('a', 2)])).toEqual([[0, 1], [9, 0]])
    expect(levelsOfC({ c: { restart: range('PT7S') } }, [loss('c', 2, 4)])).toEqual([[0, 1], [2, 0], [11, 1]])
    expect(levelsOfC(backedUp({ covers: 'a', activation: range('PT7S'), lasts: range('PT8S') }), [loss('a', 2)]))
      .toEqual([[0, 1], [2, 0], [9, 1], [17, 0]])
  })
})
