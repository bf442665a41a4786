import type { BlockKey } from './blocks.ts'

export interface Box { x: number; y: number; width: number; height: number }

/** Where a component stands. `line` is the vertical line of nodes it is in, counted from the left; `group` the key of its group, on a map with groups; critical services are in none. */
export interface Place extends Box { block: BlockKey; line: number; group?: string }

/**
 * The ground below components of one block, with a heading above the first row. On a map without groups a block may
 * have more than one; on a map with groups it is one column, as high as the board.
 */
export interface Field extends Box { key: BlockKey; heading: number; count: number }

/**
 * The box around a group, drawn over the fields, with a heading at its top. The key `''` is of what is in no group.
 * A folded box has no heading (0): it holds one node as large as a component, that stands for all `members` (ids).
 */
export interface GroupBox extends Box { key: string; heading: number; folded: boolean; members: string[] }

/** The key in `Layout.nodes` of the node of a folded group. No component has such an id. */
export const groupNode = (key: string): string => `group:${key}`

/**
 * Where everything stands, in units that are pixels at scale 1. `nodes`: components that are not in a folded group, by
 * id, and a node for each folded group, by `groupNode(key)`. `row` is the distance between two rows, `cell` the width
 * of the narrowest line.
 */
export interface Board { nodes: Map<string, Place>; fields: Field[]; groups: GroupBox[]; width: number; height: number; row: number; cell: number }
