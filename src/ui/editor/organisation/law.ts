import type { Messages } from '../../../i18n/index.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { jurisdictionsOf, ownersOf } from '../../../model/organisations.ts'
import { countryName } from '../countries.ts'

/** The countries whose law reaches an organisation, in words; and of whom among its owners the country is not known, as then there may be more. */
export function lawWords(landscape: Landscape, id: string, { edit }: Messages): string {
  const countries = jurisdictionsOf(landscape, id).map((code) => (edit.country(code) === code ? countryName(code, edit.language) : edit.country(code)))
  const unknown = ownersOf(landscape, id).filter(({ organisation }) => organisation.jurisdiction === undefined).map(({ organisation: { name } }) => name)
  return [countries.length ? edit.law(countries) : '', unknown.length ? edit.noLaw(unknown) : ''].filter(Boolean).join(' ')
}
