import type { Landscape } from '../../../model/landscape.ts'
import { ownersOf } from '../../../model/organisations.ts'

/** The components that an organisation supplies itself. */
export const suppliedBy = ({ components }: Landscape, id: string): string[] =>
  Object.keys(components).filter((one) => components[one]?.supplier === id)

/** The organisations of which it is the owner. */
export const ownedBy = ({ organisations = {} }: Landscape, id: string): string[] =>
  Object.keys(organisations).filter((one) => organisations[one]?.parent === id)

/** An organisation and everything below it: none of these can own it. */
export const holdingsUnder = (landscape: Landscape, id: string): string[] =>
  Object.keys(landscape.organisations ?? {}).filter((one) => ownersOf(landscape, one).some((owner) => owner.id === id))
