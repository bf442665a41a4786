import { run } from '../src/engine/run.ts'
import { afterAction } from '../src/exercise/after-action.ts'
import { exercisedScenario } from '../src/exercise/exercised-scenario.ts'
import { runState } from '../src/exercise/state.ts'
import { canonical } from '../src/model/fingerprint.ts'
import { inputHash } from '../src/model/input-hash.ts'
import type { ReportDocument } from '../src/report/document.ts'
import { afterActionReport, scriptReport } from '../src/report/index.ts'
import type { ReportOrder } from '../src/report/order.ts'

type Of<Kind extends ReportOrder['kind']> = Extract<ReportOrder, { kind: Kind }>

/** The document of an order about an exercise. */
export async function exerciseDocument(order: Of<'script' | 'after-action'>): Promise<ReportDocument> {
  if (order.kind === 'script') {
    const { landscape, exercise, scenario, texts } = order
    return scriptReport({ ...order, simulation: run(landscape, exercisedScenario(exercise, scenario)), inputHash: await inputHash(...texts) })
  }
  const { run: played } = order
  return afterActionReport({ ...order, of: played.of, after: afterAction(played), log: runState(played).standing, inputHash: await inputHash(canonical(played)) })
}
