import { NO_COUNTRY } from '../../../layout/groups.ts'
import type { Messages } from '../../../i18n/index.ts'
import { nameOf, organisationName } from '../../../i18n/names.ts'
import type { Landscape } from '../../../model/landscape.ts'
import type { Grouping } from '../../../model/view.ts'

/** What a group of the map is called; its key is what `layout/groups.ts` made of it. */
export function groupName(landscape: Landscape, grouping: Grouping, key: string, { map }: Messages): string {
  if (key === '') return map.ungrouped(grouping)
  switch (grouping) {
    case 'supplier': case 'owner': return organisationName(landscape, key)
    case 'jurisdiction': return key === NO_COUNTRY ? map.noCountry : map.country(key)
    case 'platform': return nameOf(landscape, key)
    default: return key
  }
}
