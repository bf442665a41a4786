import type { EditFault, StepLabel } from '../model/edit/edit.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Kind, Layer } from '../model/kinds.ts'
import type { Problem } from '../model/problem.ts'
import type { Scenario, ScenarioEvent } from '../model/scenario.ts'
import type { Selector } from '../model/selector.ts'
import type { Difference } from '../engine/difference.ts'
import type { Explanation, FallbackOutcome, FallbackState, HeldUp, Interruption, Link, MomentOutcome, Status, Trace, Verdict } from '../engine/trace.ts'

/** What a sentence is about. */
export interface Subject { landscape: Landscape; scenario: Scenario }

/** What a difference is told against: how it was before a change, or another outcome beside it. */
export type Against = 'before' | 'other'

/**
 * The sentences that screen, report and command line share, made from the codes and data of the engine. One
 * implementation per language; plain text, no markup.
 */
export interface Sentences {
  /** "8 uur", "2 dagen en 3 uur". */
  duration(seconds: number): string
  /** "T+8 u", "T+2 d 3 u": short, for axes and tables. */
  offset(seconds: number): string
  /** "ma 23 nov 16:00"; without a start date the same as `offset`. */
  clock(start: string | undefined, seconds: number): string
  number(value: number): string
  /** "50%". */
  share(level: number): string
  status(status: Status): string
  kind(kind: Kind): string
  layer(layer: Layer): string
  /** "alles van Microsoft Corporation", "Entra ID", "alle onderdelen onder rechtsmacht van de VS". */
  selector(selector: Selector, landscape: Landscape): string
  /** One event as a full sentence with its time. */
  event(event: ScenarioEvent, subject: Subject): string
  /** The same without any time: what happens, whenever it does. */
  happening(event: ScenarioEvent, subject: Subject): string
  /** One step of a chain as a full sentence: what happened to it, when, why. */
  link(link: Link, subject: Subject): string
  /** A short label of a verdict: "houdt het", "schijnuitwijk", "te laat". */
  verdictName(code: Verdict['code']): string
  /** The verdict on a fallback as one or two full sentences, with the reason. */
  verdict(outcome: FallbackOutcome, subject: Subject): string
  fallbackState(state: FallbackState, subject: Subject): string
  heldUp(heldUp: HeldUp, subject: Subject): string
  interruption(interruption: Interruption, subject: Subject): string
  moment(moment: MomentOutcome, subject: Subject): string
  /** A status with its reason in one sentence, for labels and screen readers. */
  explanation(explanation: Explanation, subject: Subject): string
  /** The sentence at the top of the screen: how many critical services stop, when the first, how many pass their MTPD, how many fallbacks are false. */
  headline(trace: Trace, subject: Subject): string
  /** How many people the interrupted services are there for, at most; empty when that is known of none of them, or none is interrupted. */
  people(trace: Trace, subject: Subject): string
  /** What is different, one short sentence each, gravest first, at most so many; the times are those of the outcome after. One sentence when nothing is. */
  differences(difference: Difference, subject: Subject, most?: number, against?: Against): string[]
  /** The same in one sentence: "2 diensten stoppen nu wel; 1 stopt later." */
  differenceHeadline(difference: Difference, against?: Against): string
  problem(problem: Problem): string
  /** What a step of the history did, without a full stop: "Zaaksysteem toegevoegd", "12 onderdelen verwijderd". */
  step(label: StepLabel): string
  /** Why a change was not made and what to do, in full sentences. */
  editFault(fault: EditFault): string
}
