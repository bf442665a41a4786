import { components } from './columns/components.ts'
import { documents } from './columns/documents.ts'
import { fallbacks } from './columns/fallbacks.ts'
import { needs } from './columns/needs.ts'
import { organisations } from './columns/organisations.ts'
import { services } from './columns/services.ts'
import type { AnyTable, TableKey } from './table.ts'

/** Every table of a landscape. */
export const TABLES: Readonly<Record<TableKey, AnyTable>> = { components, needs, fallbacks, services, organisations, documents }
