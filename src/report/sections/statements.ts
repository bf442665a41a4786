import { componentOf } from '../../model/landscape.ts'
import { asNeed } from '../../model/need.ts'
import { isDocumented, type Source } from '../../model/source.ts'
import type { Context } from '../context.ts'

export type StatementKind = 'components' | 'needs' | 'fallbacks' | 'services' | 'moments' | 'events'
export interface Statement { kind: StatementKind; source: Source | undefined }

/** Every statement behind a report. What has no source of its own rests on the source of what it is part of. */
export function statementsOf({ landscape, scenario }: Pick<Context, 'landscape' | 'scenario'>): Statement[] {
  const ofComponents = Object.keys(landscape.components).flatMap((id): Statement[] => {
    const { source = landscape.source, needs = [], fallbacks = {}, service } = componentOf(landscape, id)
    const statement = (kind: StatementKind, own: Source | undefined): Statement => ({ kind, source: own ?? source })
    return [
      statement('components', undefined),
      ...needs.map((entry) => statement('needs', asNeed(entry).source)),
      ...Object.values(fallbacks).map((fallback) => statement('fallbacks', fallback.source)),
      ...(service ? [statement('services', service.source)] : []),
      ...(service?.moments ?? []).map((moment) => statement('moments', moment.source ?? service?.source)),
    ]
  })
  const ofEvents = scenario.events.filter((event) => !('inject' in event))
    .map((event): Statement => ({ kind: 'events', source: event.source ?? scenario.source }))
  return [...ofComponents, ...ofEvents]
}

/** How many statements there are, and how many of them are documented. */
export function countStatements(context: Context): { total: number; documented: number } {
  const all = statementsOf(context)
  return { total: all.length, documented: all.filter(({ source }) => isDocumented(source)).length }
}
