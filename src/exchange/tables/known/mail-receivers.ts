import type { KnownSupplier } from '../../suppliers/known-supplier.ts'
import { proposalFor } from '../../suppliers/propose-supplier.ts'

/** An organisation that receives mail; `assumed`: the country is only where its servers stand. `published`: where that country is told. */
export interface Supplier { id: string; name: string; jurisdiction?: string; assumed: boolean; published?: KnownSupplier }

/** What receives mail for one or more municipalities. */
export interface Receiver { id: string; name: string; kind: 'workplace' | 'application'; supplier: Supplier }

const known = (id: string, name: string, jurisdiction: string): Supplier => ({ id, name, jurisdiction, assumed: false })

/** A supplier of which public sources tell where it is. The domain says who it is, so that its name is no guess. */
function published(id: string, name: string): Supplier {
  const found = proposalFor(name)
  return { id, name, assumed: false, ...(found && { jurisdiction: found.jurisdiction, published: found }) }
}

export const MICROSOFT_365: Receiver = { id: 'microsoft-365', name: 'Microsoft 365 (mail en werkplek)', kind: 'workplace', supplier: published('microsoft', 'Microsoft Corporation') }
const GOOGLE: Receiver = { id: 'google-workspace', name: 'Google Workspace (mail en werkplek)', kind: 'workplace', supplier: published('google', 'Google LLC') }

/** Domains of mail servers whose operator is publicly known; of iRvN the servers stand in another country than the operator. */
const SUITES: ReadonlyMap<string, Receiver> = new Map([['mx.microsoft', MICROSOFT_365], ['outlook.com', MICROSOFT_365], ['google.com', GOOGLE]])
const OPERATORS: ReadonlyMap<string, Supplier> = new Map([
  ['mimecast.com', known('mimecast', 'Mimecast', 'GB')],
  ['barracudanetworks.com', published('barracuda', 'Barracuda Networks')],
  ['irvn.nl', known('irvn', 'ICT Rijk van Nijmegen (iRvN)', 'NL')],
])

const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9._-]+/g, '-')

/**
 * What receives the mail that goes to a domain of mail servers (`mx_domein`). `countries` (`mx_landen`) are those in which its
 * servers stand: where no more is known of who runs them, and there is one only, it stands for the country of that party.
 */
export function receiverOf(domain: string, countries: string): Receiver {
  const suite = SUITES.get(domain)
  if (suite) return suite
  const country = /^[A-Z]{2}$/.test(countries) ? { jurisdiction: countries } : {}
  const unknown: Supplier = { id: `beheerder-${slug(domain)}`, name: `${domain} (beheerder niet bekend)`, ...country, assumed: true }
  return { id: `mailserver-${slug(domain)}`, name: `Mailserver ${domain}`, kind: 'application', supplier: OPERATORS.get(domain) ?? unknown }
}
