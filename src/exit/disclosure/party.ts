/**
 * How a party comes by data. `supplier`: it supplies the component that holds them (whom a `disclose` event of a scenario selects). `host`: it runs
 * what they stand on. `keys`: it has the keys, not the data. `sign-in`: it decides who is let in. `network`: the traffic passes it.
 */
export const PARTY_ROLES = ['supplier', 'host', 'keys', 'sign-in', 'network'] as const
export type PartyRole = (typeof PARTY_ROLES)[number]

/**
 * What a party that is compelled can hand over. `clear`: readable data. `in-use`: the keys are ours, but its own software works with the data, so it has
 * them readable unless the software runs with ourselves. `ciphertext`: nothing that can be read without a key that someone else has. `unknown`:
 * nothing is said that keeps it out. `none`: it does not hold the data, but can help to get at them.
 */
export const READINGS = ['clear', 'in-use', 'unknown', 'ciphertext', 'none'] as const
export type Reading = (typeof READINGS)[number]

/** An organisation that can be compelled to hand over data, or to help with that. */
export interface Party {
  /** Id of an organisation; `null`: a third party of which the name is not given. */
  organisation: string | null
  role: PartyRole
  reads: Reading
  /** Components from the holder to the one through which it comes in, both included. */
  way: readonly string[]
  /** Organisations above it, nearest first. */
  owners: readonly string[]
  /** The jurisdictions that can compel it: its own and those of its owners; `EEA` countries as well. */
  jurisdictions: readonly string[]
  /** Whether one of those is outside the EEA; `null` when that is not known. */
  outside: boolean | null
}
