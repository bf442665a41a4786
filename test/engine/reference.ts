import { seconds } from '../../src/model/duration.ts'
import type { Component, Fallback, Landscape, Service } from '../../src/model/landscape.ts'
import { asNeed, groupOf, isCalled, type NeedEntry } from '../../src/model/need.ts'
import {
  actionOf, type Action, type ActivateEvent, type BypassEvent, type CutOffEvent, type RestoreEvent, type Scenario, type ScenarioEvent,
} from '../../src/model/scenario.ts'
import { select } from '../../src/model/selector.ts'
import type { Deadlock, Interruption, Steps } from '../../src/engine/trace.ts'

/**
 * A second, naive simulator that the engine is held against. It knows nothing of instants or queues: it walks second
 * by second, keeps the whole history and looks back in it. Slow and plain on purpose; written from the specification
 * (rule ids in brackets), not from the engine.
 */

/** Levels closer than this are the same level [L4]. */
export const TOLERANCE = 1e-9
/** Settling stops when nothing moves by more than this. */
const STILL = 1e-13

/** What a service went through, as far as the reference goes: moments and chains of causes are outside it. */
export interface ServiceReference {
  interruptions: Interruption[]
  downtime: number
  lowest: number
}

export interface Reference {
  levels: Record<string, Steps>
  services: Record<string, ServiceReference>
  /** The components of each deadlock in the order of their ids. */
  deadlocks: Deadlock[]
}

/** A level for every component. */
type Levels = Record<string, number>

const eventsOf = <E extends ScenarioEvent>(scenario: Scenario, action: Action): E[] =>
  scenario.events.filter((event) => actionOf(event) === action) as E[]

/** The value of something at every second so far; before second 0 everything is 1 [T2]. */
type History = number[]

const valuesBefore = (history: History, window: number, t: number): number[] => {
  const values: number[] = []
  for (let s = t - window; s < t; s++) values.push(s < 0 ? 1 : history[s] as number)
  return values
}

/** A need, or a group of them, and what it has been worth before its hold-up and floor. */
interface NeedState {
  on: string | undefined
  members: NeedState[]
  atLeast: number
  holdUp: number
  without: number
  history: History
  /** The highest input in the part of the hold-up window that lies before this second. */
  highestBefore: number
}

function needState(entry: NeedEntry): NeedState {
  const need = asNeed(entry)
  const group = groupOf(need)
  return {
    on: 'on' in need ? need.on : undefined,
    members: group ? group.members.map(needState) : [],
    atLeast: group ? group.atLeast : 0,
    holdUp: need.holdUp === undefined ? 0 : seconds(need.holdUp),
    without: need.without ?? 0,
    history: [],
    highestBefore: 0,
  }
}

const withMembers = (need: NeedState): NeedState[] => [need, ...need.members.flatMap(withMembers)]

/** What comes into a need: the level of its component, or its members combined: the k-th largest of them [N2]. */
function input(need: NeedState, levels: Levels): number {
  if (need.on !== undefined) return levels[need.on] as number
  const values = need.members.map((member) => valueOf(member, levels))
  return values.sort((a, b) => b - a)[need.atLeast - 1] as number
}

/** What a need is worth: w + (1 - w)·h, with h the highest input over [t - H, t] [N1] [N3]. */
function valueOf(need: NeedState, levels: Levels): number {
  const held = Math.max(need.highestBefore, input(need, levels))
  return need.without + (1 - need.without) * held
}

/** A fallback on one primary level: the need it covers, or the component itself. */
interface FallbackState {
  capacity: number
  activation: number
  lasts: number
  needs: NeedState[]
  /** From when it may be called: for a manual one its first `activate` event [F5]. */
  allowedFrom: number
  /** Since when it is called without a break, as it stood a second ago. */
  calledSince: number | undefined
}

function fallbackState(path: string, fallback: Fallback, scenario: Scenario): FallbackState {
  const activations = eventsOf<ActivateEvent>(scenario, 'activate')
    .filter(({ activate }) => activate === path).map(({ at }) => seconds(at))
  return {
    capacity: fallback.capacity ?? 1,
    activation: fallback.activation === undefined ? 0 : seconds(fallback.activation),
    lasts: fallback.lasts === undefined ? Infinity : seconds(fallback.lasts),
    needs: (fallback.needs ?? []).map(needState),
    allowedFrom: fallback.trigger === 'manual' ? Math.min(Infinity, ...activations) : 0,
    calledSince: undefined,
  }
}

/** The call that holds at t when the primary level is q: the one that goes on, or a new one [F1]. */
function call(fallback: FallbackState, q: number, t: number): number | undefined {
  const called = q < fallback.capacity - TOLERANCE && t >= fallback.allowedFrom
  return called ? fallback.calledSince ?? t : undefined
}

/** What a fallback gives at t when the primary level is q [F2]. */
function gives(fallback: FallbackState, q: number, levels: Levels, t: number): number {
  const since = call(fallback, q, t)
  if (since === undefined) return 0
  const ready = since + fallback.activation
  if (t < ready || t >= ready + fallback.lasts) return 0
  return fallback.capacity * Math.min(1, ...fallback.needs.map((need) => valueOf(need, levels)))
}

interface ComponentState {
  id: string
  /** Each top-level need with the fallbacks that cover it; each covered need has calls of its own [F3]. */
  needs: { need: NeedState; fallbacks: FallbackState[] }[]
  /** The fallbacks that cover the component itself [F4]. */
  fallbacks: FallbackState[]
  restart: number
  rawHistory: History
  /** The lowest raw in the part of the restart window that lies before this second. */
  lowestRawBefore: number
  external: number
  bypassed: boolean
}

function componentState(id: string, component: Component, scenario: Scenario): ComponentState {
  const fallbacks = Object.entries(component.fallbacks ?? {})
  const stateOf = ([name, fallback]: [string, Fallback]) => fallbackState(`${id}/${name}`, fallback, scenario)
  return {
    id,
    needs: (component.needs ?? []).map((entry) => ({
      need: needState(entry),
      fallbacks: fallbacks.filter(([, { covers }]) => covers !== undefined && isCalled(entry, covers)).map(stateOf),
    })),
    fallbacks: fallbacks.filter(([, { covers }]) => covers === undefined).map(stateOf),
    restart: component.restart === undefined ? 0 : seconds(component.restart),
    rawHistory: [],
    lowestRawBefore: 1,
    external: 1,
    bypassed: false,
  }
}

/** A need or, where that is more, what its fallbacks give [F3]. */
function covered({ need, fallbacks }: ComponentState['needs'][number], levels: Levels, t: number): number {
  const q = valueOf(need, levels)
  return Math.max(q, ...fallbacks.map((fallback) => gives(fallback, q, levels, t)))
}

/** The lowest of the external level and all needs; while bypassed the needs count as 1 [C1] [E4]. */
function rawOf(component: ComponentState, levels: Levels, t: number): number {
  const needs = component.bypassed ? [] : component.needs.map((need) => covered(need, levels, t))
  return Math.min(component.external, ...needs)
}

/** The lowest raw over [t - R, t] [C2]. */
const upOf = (component: ComponentState, levels: Levels, t: number): number =>
  Math.min(component.lowestRawBefore, rawOf(component, levels, t))

/** F of one component: up or, where that is more, what its own fallbacks give [C3] [F4]. */
function levelOf(component: ComponentState, levels: Levels, t: number): number {
  const up = upOf(component, levels, t)
  return Math.max(up, ...component.fallbacks.map((fallback) => gives(fallback, up, levels, t)))
}

/** Repeats x := choose(x, F(x)) until nothing moves. */
function iterate(components: ComponentState[], start: Levels, choose: (a: number, b: number) => number, t: number): Levels {
  let levels = start
  for (;;) {
    const next: Levels = {}
    for (const component of components)
      next[component.id] = choose(levels[component.id] as number, levelOf(component, levels, t))
    const moved = Math.max(...components.map(({ id }) => Math.abs((next[id] as number) - (levels[id] as number))))
    levels = next
    if (moved <= STILL) return levels
  }
}

/** What is in force on a component from one second until another. */
interface Period { id: string; from: number; to: number }

const endOf = (until: string | undefined): number => (until === undefined ? Infinity : seconds(until))

/** Every cut-off with when it ends: at its `until`, or at the first restore strictly after its start [E1] [E3]. */
function cutOffsOf(landscape: Landscape, scenario: Scenario): (Period & { level: number })[] {
  const restores = eventsOf<RestoreEvent>(scenario, 'restore')
    .map(({ at, restore }) => ({ at: seconds(at), ids: select(landscape, restore) }))
  return eventsOf<CutOffEvent>(scenario, 'cutOff').flatMap(({ at, cutOff, until, level = 0 }) =>
    select(landscape, cutOff).map((id) => {
      const from = seconds(at)
      const ends = restores.filter((restore) => restore.at > from && restore.ids.includes(id)).map((restore) => restore.at)
      return { id, from, to: Math.min(endOf(until), ...ends), level }
    }))
}

/** When the needs of a component count as met [E4]. */
const bypassesOf = (landscape: Landscape, scenario: Scenario): Period[] =>
  eventsOf<BypassEvent>(scenario, 'bypass').flatMap(({ at, bypass, until }) =>
    select(landscape, bypass).map((id) => ({ id, from: seconds(at), to: endOf(until) })))

/** The levels of every second as they are reported: the last one stands until a level differs from it [L4]. */
function reported(history: History): History {
  const levels: number[] = []
  for (const level of history) {
    const last = levels.at(-1)
    levels.push(last !== undefined && Math.abs(level - last) <= TOLERANCE ? last : level)
  }
  return levels
}

/** The levels of every second 0..horizon as steps, only where they change. */
const asSteps = (levels: number[]): Steps =>
  levels.flatMap((level, t) => (t === 0 || level !== levels[t - 1] ? [[t, level] as [number, number]] : []))

/** Maximal runs of seconds with the same label; `undefined` is no label; open at the horizon: `to` is null. */
function runs(labels: (string | undefined)[]): { from: number; to: number | null; label: string }[] {
  const found: { from: number; to: number | null; label: string }[] = []
  labels.forEach((label, t) => {
    if (t > 0 && label === labels[t - 1]) return
    const last = found.at(-1)
    if (last && last.to === null) last.to = t
    if (label !== undefined) found.push({ from: t, to: null, label })
  })
  return found
}

/** Interruptions [V2], and where they pass the MTPD [V3] and the RTO [V4]. */
function serviceOf(service: Service, levels: number[]): ServiceReference {
  const horizon = levels.length - 1
  const minimum = service.minimum ?? 0
  const isInterrupted = (level: number) => level <= TOLERANCE || level < minimum - TOLERANCE // [V1]
  const spans = runs(levels.map((level) => isInterrupted(level) ? 'interrupted' : undefined))
  const passed = (from: number, to: number | null, limit: string | undefined) =>
    limit !== undefined && (to ?? horizon) - from > seconds(limit) ? from + seconds(limit) : null
  return {
    interruptions: spans.map(({ from, to }) => ({
      from, to, mtpdBreachedAt: passed(from, to, service.mtpd), rtoBreachedAt: passed(from, to, service.rto),
    })),
    downtime: spans.reduce((sum, { from, to }) => sum + (to ?? horizon) - from, 0),
    lowest: Math.min(...levels),
  }
}

/** What the specification says of a scenario on a landscape, worked out second by second [T1]. */
export function reference(landscape: Landscape, scenario: Scenario): Reference {
  const horizon = seconds(scenario.horizon)
  const cutOffs = cutOffsOf(landscape, scenario)
  const bypasses = bypassesOf(landscape, scenario)
  const components = Object.entries(landscape.components).map(([id, component]) => componentState(id, component, scenario))
  const coverings = components.flatMap(({ needs }) => needs)
  const fallbacks = [...coverings, ...components].flatMap((one) => one.fallbacks)
  const needs = [...coverings.map(({ need }) => need), ...fallbacks.flatMap((fallback) => fallback.needs)].flatMap(withMembers)

  const histories: Record<string, History> = Object.fromEntries(components.map(({ id }) => [id, []]))
  const stuckAt: string[][] = []
  let levels: Levels = Object.fromEntries(components.map(({ id }) => [id, 1]))

  for (let t = 0; t <= horizon; t++) {
    // What is given at this second, and what the past contributes to each window.
    for (const component of components) {
      const inForce = ({ id, from, to }: Period) => id === component.id && from <= t && t < to
      component.external = Math.min(1, ...cutOffs.filter(inForce).map(({ level }) => level)) // [E1]
      component.bypassed = bypasses.some(inForce) // [E4]
      component.lowestRawBefore = Math.min(1, ...valuesBefore(component.rawHistory, component.restart, t))
    }
    for (const need of needs) need.highestBefore = Math.max(0, ...valuesBefore(need.history, need.holdUp, t))

    // First let the levels fall, then rise [S1].
    const fallen = iterate(components, levels, Math.min, t)
    levels = iterate(components, fallen, Math.max, t)

    // What keeps itself down: below the greatest fixed point, reached from everything at 1 [D1].
    const best = iterate(components, Object.fromEntries(components.map(({ id }) => [id, 1])), Math.min, t)
    stuckAt.push(components.map(({ id }) => id).filter((id) => (levels[id] as number) < (best[id] as number) - TOLERANCE).sort())

    // Write this second into the histories, and then which calls go on into the next.
    const settled = levels
    for (const component of components) {
      histories[component.id]?.push(settled[component.id] as number)
      component.rawHistory.push(rawOf(component, settled, t))
    }
    for (const need of needs) need.history.push(input(need, settled))
    for (const { need, fallbacks: covering } of coverings)
      for (const fallback of covering) fallback.calledSince = call(fallback, valueOf(need, settled), t)
    for (const component of components)
      for (const fallback of component.fallbacks) fallback.calledSince = call(fallback, upOf(component, settled, t), t)
  }

  return {
    levels: Object.fromEntries(Object.entries(histories).map(([id, history]) => [id, asSteps(reported(history))])),
    services: Object.fromEntries(Object.entries(landscape.components).flatMap(([id, { service }]) =>
      service ? [[id, serviceOf(service, reported(histories[id] as History))]] : [])),
    deadlocks: runs(stuckAt.map((ids) => ids.length > 0 ? ids.join(' ') : undefined))
      .map(({ from, to, label }) => ({ from, to, components: label.split(' ') })),
  }
}
