import { acyclic } from '../../analysis/structure/acyclic.ts'
import { structureOf } from '../../analysis/structure/structure.ts'
import type { Landscape } from '../../model/landscape.ts'
import { servicesOf } from '../../model/landscape.ts'
import { freeIds } from '../free-ids.ts'
import { tag, writeXml, type XmlNode } from '../xml/write-xml.ts'
import { formulasOf, type Written } from './open-psa-formulas.ts'

/** An identifier of Open-PSA (letters, digits and `_`, a letter first) that looks like this one. */
const identifier = (id: string): string => id.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?![A-Za-z])/, 'c_')

/**
 * A landscape as fault trees in the Model Exchange Format of Open-PSA (2.0d), to check in SCRAM or XFTA: what a lasting loss does in the long run
 * (SPEC chapter R). A basic event is the loss of a component; a gate `stops_…` at the top is that a service is interrupted (without services: that a component
 * stands still). Ids stand in labels, with the name. Circles are gone round, and inputs that count twice written out, as the format has neither.
 *
 * Keeps what stops what, partial levels and fallbacks among it; durations, suppliers and all else are not in a fault tree. Throws `TooManyGates`.
 */
export function writeOpenPsa(landscape: Landscape): string {
  const services = servicesOf(landscape).sort()
  const of = services.length > 0 ? services : Object.keys(landscape.components).sort()
  const structure = structureOf(landscape, of, 'component')
  const { tree, tops } = acyclic(structure.tree, structure.tops)
  const { gates, of: formulaOf } = formulasOf(tree, tops)

  const free = freeIds((wanted, n) => `${wanted}_${n}`)
  const label = (id: string): XmlNode => tag('label', {}, `${id}: ${landscape.components[id]?.name ?? ''}`)
  const top = of.map((id) => free.take(`stops_${identifier(id)}`))
  const events = structure.elements.map(({ id }) => free.take(identifier(id)))
  const names = new Map(gates.map(({ gate }, nth) => [gate, free.take(`g${nth + 1}`)]))
  const never = free.take('never'), always = free.take('always')

  const named = (input: Written): XmlNode => (typeof input === 'boolean' ? tag('house-event', { name: input ? always : never })
    : input < tree.events ? tag('basic-event', { name: events[input] }) : tag('gate', { name: names.get(input) }))
  const house = (name: string, value: boolean): XmlNode => tag('define-house-event', { name }, [tag('constant', { value: String(value) })])
  const used = new Set([...gates.flatMap(({ inputs }) => inputs), ...tops.map(formulaOf)])
  return writeXml(tag('opsa-mef', {}, [
    tag('define-fault-tree', { name: identifier(landscape.name) }, [
      ...(landscape.name ? [tag('label', {}, landscape.name)] : []),
      ...of.map((id, nth) => tag('define-gate', { name: top[nth] }, [label(id), named(formulaOf(tops[nth] as number))])),
      ...gates.map(({ gate, connective, min, inputs }) => tag('define-gate', { name: names.get(gate) }, [tag(connective, { min }, inputs.map(named))])),
      ...structure.elements.flatMap(({ id }, event) => (used.has(event) ? [tag('define-basic-event', { name: events[event] }, [label(id)])] : [])),
      ...(used.has(false) ? [house(never, false)] : []), ...(used.has(true) ? [house(always, true)] : []),
    ]),
  ]))
}
