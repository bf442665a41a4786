import type { Element, Inventory, Property, Relation, Vocabulary } from '../../../src/exchange/inventory.ts'

/** An element in short: id, type, and what else is told of it. Its name is its id where none is given. */
export const thing = (id: string, type: string, rest: Partial<Element> = {}): Element => ({ id, type, name: id, properties: [], records: 1, line: 0, ...rest })

/** A relation in short; its id is made of what it is. */
export const link = (type: string, source: string, target: string, rest: Partial<Relation> = {}): Relation =>
  ({ id: `${source}-${type}-${target}`, type, source, target, properties: [], records: 1, line: 0, ...rest })

export const properties = (of: Readonly<Record<string, string>>): Property[] => Object.entries(of)

/** An inventory of these; in ArchiMate's words where nothing else is given. */
export const inventory = (elements: readonly Element[], relations: readonly Relation[] = [], rest: Partial<Inventory> = {}): Inventory => ({
  format: 'ameff', vocabulary: 'archimate', dialect: 'test', file: 'small.xml', name: 'Small', elements, relations, views: [], unreadable: [], problems: [], ...rest,
})

export const inWords = (vocabulary: Vocabulary): Partial<Inventory> => ({ vocabulary, format: vocabulary === 'archimate' ? 'ameff' : 'table' })
