import type { ComponentNodes } from '../../engine/program.ts'
import { componentOf } from '../../model/landscape.ts'
import { inOnePiece, type Analysis, type Ground, type Tell } from '../ground.ts'
import { isInterrupted, LongRun, watchedServices } from '../lasting/long-run.ts'
import { reach } from '../lasting/reach.ts'
import { AXES, type ConcentrationAnswer, type Share } from './answer.ts'
import { hiddenIn } from './hidden.ts'
import { allGroups } from './shares.ts'

const byId = (a: string, b: string): number => (a < b ? -1 : 1)

/**
 * How much hangs on one supplier, owner, jurisdiction, platform or layer: the services that stop for good when all of it is lost (contract 4), and
 * those that use it somewhere along their needs and fallbacks but go on.
 */
function concentrationOf({ landscape }: Ground, _ask: null, tell?: Tell): ConcentrationAnswer {
  const run = new LongRun(landscape)
  const { program } = run
  const services = watchedServices(landscape)
  const nodesOf = (id: string) => program.components[indexOf(id)] as ComponentNodes
  const indexOf = (id: string) => program.indexOf.get(id) as number
  const interrupted = () => services.filter((id) => isInterrupted(landscape, id, run.levelOf(indexOf(id))))
  const peopleOf = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (componentOf(landscape, id).service?.people ?? 0), 0)

  const groups = allGroups(landscape)
  const shares = groups.map(({ axis, id, components }, i): Share => {
    tell?.(i, groups.length + 1)
    run.lose(components.map(indexOf))
    const always = interrupted()
    run.undo()
    const reached = reach(program, components.map((component) => nodesOf(component).raw))
    const sometimes = services.filter((service) => reached[nodesOf(service).level] && !always.includes(service))
    return { axis, id, components: components.length, always, sometimes, peopleAlways: peopleOf(always), peopleSometimes: peopleOf(sometimes) }
  })
  const hidden = hiddenIn(landscape, run, interrupted, peopleOf)
  return {
    services, people: peopleOf(services),
    shares: shares.sort((a, b) => AXES.indexOf(a.axis) - AXES.indexOf(b.axis) || b.always.length - a.always.length || b.peopleAlways - a.peopleAlways
      || b.sometimes.length - a.sometimes.length || byId(a.id, b.id)),
    hidden: hidden.sort((a, b) => b.services.length - a.services.length || b.people - a.people || b.suppliers.length - a.suppliers.length || byId(a.shared, b.shared)),
  }
}

export const concentration: Analysis<null, ConcentrationAnswer, ConcentrationAnswer | null> = inOnePiece(concentrationOf)
