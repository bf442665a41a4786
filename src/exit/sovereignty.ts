/** How sovereign something is (EU Cloud Sovereignty Framework 1.2.1). */
export interface SovereigntyScore {
  /** Level per objective, 0 to 4, and what decides it: a component id; `known`: stated, not estimated. */
  objectives: Readonly<Record<string, { level: number; by: string; known: boolean }>>
  /** The lowest of the levels: the gate. */
  seal: number
  /** The weighted score, 0 to 100. */
  score: number
  /** Share of the weight that rests on statements rather than estimates. */
  known: number
}
/** The three risks of the VNG for a service, each 0 (none) to 4 (very high), with what they rest on. */
export interface ThreeRisks {
  service: string
  canBeStopped: { level: number; because: readonly string[] }
  cannotChoose: { level: number; because: readonly string[] }
  cannotProtect: { level: number; because: readonly string[] }
  /** Likelihood x impact over the scenarios that interrupt it. */
  matrix: readonly { file: string; likelihood: number; impact: number }[]
}
