import type { Progress } from '../file.ts'
import type { Property } from '../inventory.ts'
import type { Problem } from '../../model/problem.ts'
import { fault, type Place } from '../problems.ts'
import { readXml, type XmlHandler, type XmlTag } from '../xml/read-xml.ts'

/** What a gate is made of: an event it names, a constant, or a formula over others of these. */
export type Formula =
  | { is: 'event'; type: 'gate' | 'basic-event' | 'house-event' | 'event'; name: string; place: Place }
  | { is: 'constant'; value: boolean }
  | { is: 'and' | 'or' | 'atleast'; min: string; arguments: Formula[]; place: Place }

/** A fault tree or a component: names of its own, and components within. The outermost is the model. */
export interface Scope { name: string; around: Scope | null; defined: Map<string, Defined>; inner: Map<string, Scope> }

/** A definition, and where it stands. */
export interface Defined {
  type: 'gate' | 'basic-event' | 'house-event'
  name: string
  scope: Scope
  /** Known outside its component only by its whole path. */
  hidden: boolean
  label: string
  properties: Property[]
  /** Of a gate; more than one or none is a mistake. */
  formulas: Formula[]
  place: Place
}

/** The parts of a fault tree in a file of Open-PSA, as they stand there. */
export interface OpenPsaParts { name: string; defined: Defined[]; others: { what: string; place: Place }[]; problems: Problem[] }

const DEFINITIONS = new Map([['define-gate', 'gate'], ['define-basic-event', 'basic-event'], ['define-house-event', 'house-event']] as const)
const EVENTS = new Set(['gate', 'basic-event', 'house-event', 'event'])
const CONNECTIVES = new Set(['and', 'or', 'atleast'])
const CONTAINERS = new Set(['opsa-mef', 'define-fault-tree', 'define-component', 'model-data'])
const TEXTS = new Set(['label', 'attributes', 'attribute'])

/** The scope of this name within another; the same when it was there before. */
function innerScope(around: Scope, name: string): Scope {
  const scope = around.inner.get(name) ?? { name, around, defined: new Map(), inner: new Map() }
  around.inner.set(name, scope)
  return scope
}

/** Reads the definitions, and refuses connectives whose meaning would be lost. `problems` has what is wrong when it cannot be read. */
export function openPsaParts(text: string, file: string, progress?: Progress): OpenPsaParts {
  const parts: OpenPsaParts = { name: '', defined: [], others: [], problems: [] }
  const scopes: { scope: Scope; hidden: boolean }[] = [{ scope: { name: '', around: null, defined: new Map(), inner: new Map() }, hidden: false }]
  let current: Defined | null = null
  const formulas: Extract<Formula, { arguments: Formula[] }>[] = []
  /** How deep in something that is not looked into, or in an event that is named. */
  let within = 0
  let label = false

  const add = (formula: Formula) => (formulas.at(-1)?.arguments ?? current?.formulas)?.push(formula)
  const valueOf = ({ attributes }: XmlTag, name: string) => attributes.get(name) ?? ''

  const formula = (tag: XmlTag): void => {
    const { name, line, column } = tag
    if (CONNECTIVES.has(name)) {
      const one = { is: name as 'and' | 'or' | 'atleast', min: valueOf(tag, 'min'), arguments: [], place: { line, column } }
      add(one)
      formulas.push(one)
      return
    }
    within = 1
    const type = name === 'event' && EVENTS.has(valueOf(tag, 'type')) ? valueOf(tag, 'type') : name
    if (EVENTS.has(name)) add({ is: 'event', type: type as 'event', name: valueOf(tag, 'name'), place: { line, column } })
    else if (name === 'constant') add({ is: 'constant', value: valueOf(tag, 'value') === 'true' })
    else parts.problems.push(fault(file, { code: 'unsupported', what: `${name} (${current?.name ?? ''})` }, { line, column }))
  }
  /** What stands directly in the definition of an event: its chance of failing, or what it always is. */
  const worth = (tag: XmlTag, { type, properties }: Defined): void => {
    within = 1
    if (type === 'house-event' && tag.name === 'constant') properties.push(['state', valueOf(tag, 'value')])
    else if (tag.name === 'float') properties.push(['probability', valueOf(tag, 'value')])
    else properties.push(['expression', tag.name])
  }
  const outside = (tag: XmlTag): void => {
    const { name, line, column } = tag
    const type = DEFINITIONS.get(name as 'define-gate')
    const around = scopes.at(-1) as (typeof scopes)[number]
    const role = valueOf(tag, 'role')
    const hidden = role === 'private' || (role !== 'public' && around.hidden)
    if (type) {
      current = { type, name: valueOf(tag, 'name'), scope: around.scope, hidden, label: '', properties: [], formulas: [], place: { line, column } }
      parts.defined.push(current)
    } else if (CONTAINERS.has(name)) {
      if (name === 'define-fault-tree' && parts.name === '') parts.name = valueOf(tag, 'name')
      scopes.push(name.startsWith('define-') ? { scope: innerScope(around.scope, valueOf(tag, 'name')), hidden } : around)
    } else if (!TEXTS.has(name)) {
      within = 1
      parts.others.push({ what: name, place: { line, column } })
    }
  }

  const handler: XmlHandler = {
    open(tag) {
      if (within > 0) within++
      else if (!current) outside(tag)
      else if (tag.name === 'label') label = true
      else if (tag.name === 'attribute') current.properties.push([valueOf(tag, 'name'), valueOf(tag, 'value')])
      else if (tag.name === 'attributes') return
      else if (current.type === 'gate') formula(tag)
      else worth(tag, current)
    },
    close(name) {
      if (within > 0) within--
      else if (name === 'label') label = false
      else if (current && DEFINITIONS.has(name as 'define-gate')) current = null
      else if (CONNECTIVES.has(name)) formulas.pop()
      else if (CONTAINERS.has(name)) scopes.pop()
    },
    text(part) { if (label && current) current.label += part },
  }
  const problem = readXml(text, file, handler, progress)
  return problem ? { ...parts, problems: [problem] } : parts
}
