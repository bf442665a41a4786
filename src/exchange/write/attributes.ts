import type { Property } from '../inventory.ts'
import { KIND, RELATION } from '../own/own-properties.ts'
import type { Link, Thing } from './things.ts'

const described = (documentation: string | undefined): Property[] => (documentation === undefined ? [] : [['description', documentation]])

/** The attributes of a node for programs that draw graphs: first those that they and people look for, under plain names. */
export const nodeAttributes = ({ is, name, documentation, component, properties }: Thing): Property[] =>
  [['label', name], ['kind', component?.kind ?? is], ...described(documentation), ...properties.filter(([key]) => key !== KIND)]

/** The same of an edge. */
export const edgeAttributes = ({ is, documentation, properties }: Link): Property[] =>
  [['relation', is], ...described(documentation), ...properties.filter(([key]) => key !== RELATION)]

/** All keys in these lists, in an order that does not depend on who has which. */
export const keysOf = (lists: readonly (readonly Property[])[]): string[] => [...new Set(lists.flatMap((list) => list.map(([key]) => key)))].sort()
