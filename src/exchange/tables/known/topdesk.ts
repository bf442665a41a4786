import { readLinks, readThings, type EndColumns } from './cmdb.ts'
import type { KnownTable } from './known-table.ts'
import type { Table } from './table.ts'

const some = (table: Table, headers: readonly string[]): boolean => headers.some((header) => table.has(header))

const OBJECT_ID = ['Object-ID', 'Object ID'] as const
const OBJECT_TYPE = ['Objecttype', 'Object type'] as const
/** What people call an asset by, beside its name or instead of one. */
const CODE = ['Asset ID', 'Asset-ID', ...OBJECT_ID] as const
const PLAIN_NAME = ['name', 'Naam', 'Asset name', 'Assetnaam'] as const
const NAME = [...PLAIN_NAME, ...CODE] as const
const TYPE = ['typeName', 'Asset type', 'Assettype', 'Type asset', 'templateName', 'Template', 'Sjabloon', 'type', 'Soort', ...OBJECT_TYPE] as const
/** Headers that are TOPdesk's own. */
const MARKS = ['unid', 'typeName', 'templateName', 'Asset type', 'Assettype', 'Asset ID', 'Asset-ID', 'Assetnaam', 'Asset name', 'Sjabloon', 'resourceCategory'] as const

const SOURCE = ['sourceId', 'Source asset ID', 'Source ID', 'Bron-ID', 'source', 'Source asset', 'Bron', 'Bronasset', 'Bron asset'] as const
const TARGET = ['targetId', 'Target asset ID', 'Target ID', 'Doel-ID', 'target', 'Target asset', 'Doel', 'Doelasset', 'Doel asset', 'Gekoppelde asset', 'Linked asset'] as const
const LINK = ['capabilityName', 'Capability', 'Relatietype', 'Relation type', 'Koppelingstype', 'Link type', 'linkType', 'capabilityId'] as const

/**
 * Assets of TOPdesk, as its Asset Management exports them or its API gives them, in English or Dutch.
 *
 * Elements: the type is the kind of asset as the row tells it (`Server`, `Applicatie`), else `asset`; the id is `unid`, else `id`, else the `Asset-ID` or
 * `Object-ID` (which is the name too where there is no other). Properties, under these keys whatever the header: `status`, `supplier`, `owner`, `location`, `environment`,
 * `archived`, `budgetholder`; other columns under their own header. Documentation: `summary`.
 */
export const topdeskAssets: KnownTable = {
  format: 'topdesk', vocabulary: 'cmdb', dialect: 'TOPdesk, assets',
  fits: (table) => some(table, NAME) && some(table, TYPE) && (some(table, MARKS) || (some(table, OBJECT_ID) && some(table, OBJECT_TYPE))) && !(some(table, SOURCE) && some(table, TARGET)),
  read: (table, to) => readThings(table, to, {
    id: ['unid', 'id', ...(some(table, PLAIN_NAME) ? CODE : [])], name: NAME, type: TYPE, documentation: ['summary', 'Samenvatting', 'Description', 'Omschrijving'], fallback: 'asset',
    fields: [
      ['status', 'Assetstatus', 'Asset status'], ['supplier', 'Supplier name', 'Leverancier'], ['owner', 'Eigenaar', 'Beheerder'], ['location', 'Locatie'],
      ['environment', 'Omgeving'], ['archived', 'Gearchiveerd'], ['budgetholder', 'Budget holder', 'Budgethouder'], ['manufacturer', 'Fabrikant', 'Merk', 'Make'],
    ],
  }),
}

const end = (name: 'source' | 'target', headers: readonly string[]): EndColumns => ({
  id: headers.filter((header) => /id$/i.test(header)), either: headers.filter((header) => !/id$/i.test(header)),
  name: [`${name}Name`, `${name === 'source' ? 'Bron' : 'Doel'}naam`], type: [`${name}Type`],
})

/**
 * Links between assets of TOPdesk. Relations: from source to target as the row has them, the type is the name of the relation where one is told
 * (`Draait op`), else `linkType` (`parent`: the source is the parent of the target; `child`: the other way round), else `link`.
 * Assets without a row of their own are elements of type `asset` without records.
 */
export const topdeskLinks: KnownTable = {
  format: 'topdesk', vocabulary: 'cmdb', dialect: 'TOPdesk, relaties',
  fits: (table) => some(table, SOURCE) && some(table, TARGET) && some(table, LINK),
  read: (table, to) => readLinks(table, to, {
    source: end('source', SOURCE), target: end('target', TARGET), id: ['linkId', 'relationId', 'id'], type: LINK, fallback: 'link', thing: 'asset',
  }),
}
