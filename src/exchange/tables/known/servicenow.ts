import { readLinks, readThings, type EndColumns, type Fields } from './cmdb.ts'
import type { KnownTable } from './known-table.ts'

const CLASS = ['sys_class_name', 'Class', 'Klasse', 'CI Class', 'CI-klasse'] as const
const NAME = ['name', 'Naam', 'Display name', 'Weergavenaam'] as const
const PARENT = ['parent', 'Bovenliggend', 'Bovenliggende', 'Ouder', 'Bovenliggend item'] as const
const CHILD = ['child', 'Onderliggend', 'Onderliggende', 'Kind', 'Onderliggend item'] as const

/** Names of columns of `cmdb_ci` (ServiceNow, "Configuration Item [cmdb_ci] class"), with how lists show them. */
const FIELDS: Fields = [
  ['install_status', 'Install Status', 'Status', 'Installatiestatus'], ['operational_status', 'Operational status', 'Operationele status'],
  ['life_cycle_stage', 'Life Cycle Stage', 'Levenscyclusfase'], ['life_cycle_stage_status', 'Life Cycle Stage Status'],
  ['vendor', 'vendor.name', 'Leverancier'], ['manufacturer', 'manufacturer.name', 'Fabrikant'], ['company', 'company.name', 'Bedrijf'],
  ['owned_by', 'Owned by', 'owned_by.name', 'Eigenaar', 'Eigendom van'], ['managed_by', 'Managed by', 'managed_by.name', 'Beheerd door'],
  ['supported_by', 'Supported by', 'Ondersteund door'], ['support_group', 'Support group', 'support_group.name', 'Ondersteuningsgroep'],
  ['business_criticality', 'Business criticality', 'busines_criticality', 'Bedrijfskriticiteit', 'Bedrijfskritisch', 'Kriticiteit'],
  ['location', 'location.name', 'Locatie'], ['environment', 'used_for', 'Used for', 'Omgeving'], ['asset_tag', 'Asset tag', 'Assettag'], ['serial_number', 'Serial number', 'Serienummer'],
  ['correlation_id', 'Correlation ID', 'Correlatie-id'], ['discovery_source', 'Discovery source', 'Detectiebron'], ['category', 'Categorie'], ['url', 'URL'],
]
/** Columns that tables of other programs hardly have, beside a name and a class. */
const MARKS = FIELDS.flat().filter((header) => !['Status', 'Leverancier', 'Bedrijf', 'Eigenaar', 'location', 'Locatie', 'category', 'Categorie', 'url', 'URL', 'vendor', 'company', 'environment', 'Omgeving'].includes(header))

/**
 * Configuration items of ServiceNow, as a list of `cmdb_ci` or of a class of it is exported, with names of columns or with what lists show in English or Dutch.
 *
 * Elements: the type is the class as the row tells it (`cmdb_ci_server`, or what a list shows: `Server`), the name of the table where it tells none, or
 * `cmdb_ci`. Properties, under the names of ServiceNow whatever the header: `install_status`, `operational_status`, `life_cycle_stage`, `vendor`,
 * `manufacturer`, `company`, `owned_by`, `managed_by`, `supported_by`, `support_group`, `business_criticality`, `location`, `environment`, …; other columns
 * under their own header. Documentation: `short_description`.
 */
export const serviceNowItems: KnownTable = {
  format: 'servicenow', vocabulary: 'cmdb', dialect: 'ServiceNow, cmdb_ci',
  fits(table) {
    if (NAME.every((header) => !table.has(header)) || isRelations(table)) return false
    return table.has('sys_class_name') || table.has('sys_id') || (CLASS.some((header) => table.has(header)) && MARKS.some((header) => table.has(header)))
  },
  read: (table, to) => readThings(table, to, {
    id: ['sys_id', 'Sys ID', 'Systeem-ID'], name: NAME, type: CLASS, documentation: ['short_description', 'Korte beschrijving', 'Description', 'Beschrijving'],
    fallback: /^cmdb_ci\w*$/.exec(table.sheet.name)?.[0] ?? 'cmdb_ci', fields: FIELDS,
  }),
}

function isRelations(table: Parameters<KnownTable['fits']>[0]): boolean {
  const some = (headers: readonly string[], end: string) => [...headers, `${end}.sys_id`, `${end}.name`].some((header) => table.has(header))
  return some(PARENT, 'parent') && some(CHILD, 'child') && ['type', 'type.name', 'type.sys_id', 'Relationship type', 'Relatietype'].some((header) => table.has(header))
}

const end = (name: 'parent' | 'child', headers: readonly string[]): EndColumns =>
  ({ id: [`${name}.sys_id`], either: headers, name: [`${name}.name`], type: [`${name}.sys_class_name`] })

/**
 * Relations of ServiceNow, an export of `cmdb_rel_ci`. Relations: from `parent` to `child`, the type as the row tells it (`Depends on::Used by`: the parent
 * depends on the child). Items without a row of their own are elements without records, of the class that is told or `cmdb_ci`.
 */
export const serviceNowRelations: KnownTable = {
  format: 'servicenow', vocabulary: 'cmdb', dialect: 'ServiceNow, cmdb_rel_ci', fits: isRelations,
  read: (table, to) => readLinks(table, to, {
    source: end('parent', PARENT), target: end('child', CHILD), id: ['sys_id', 'Sys ID', 'Systeem-ID'],
    type: ['type.name', 'type', 'Relationship type', 'Relatietype', 'type.sys_id'], fallback: 'cmdb_rel_ci', thing: 'cmdb_ci',
  }),
}
