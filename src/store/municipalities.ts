import withdrawnText from '../../scenarios/examples/01-microsoft-365-in-het-hele-land-ingetrokken.scenario.yaml?raw'
import americanText from '../../scenarios/examples/02-leveranciers-uit-de-vs-vallen-weg.scenario.yaml?raw'
import landscapeText from '../../scenarios/examples/gemeenten-mail.landscape.yaml?raw'
import type { Example } from './examples.ts'

/** Municipalities and their mail and workplace suppliers, from public DNS records, and what happens when those are gone. */
export const MUNICIPALITIES: Example = {
  landscape: { file: 'gemeenten-mail.landscape.yaml', text: landscapeText },
  scenario: { file: '01-microsoft-365-in-het-hele-land-ingetrokken.scenario.yaml', text: withdrawnText },
  others: async () => [{ file: '02-leveranciers-uit-de-vs-vallen-weg.scenario.yaml', text: americanText }],
}
