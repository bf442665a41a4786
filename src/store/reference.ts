import scenarioText from '../../scenarios/library/01-entra-id-uitgeschakeld.scenario.yaml?raw'
import landscapeText from '../../scenarios/voorbeeldstad.landscape.yaml?raw'

/** Voorbeeldstad, the landscape that the app opens with, and the scenario that it plays then. */
export const REFERENCE = {
  landscape: { file: 'voorbeeldstad.landscape.yaml', text: landscapeText },
  scenario: { file: '01-entra-id-uitgeschakeld.scenario.yaml', text: scenarioText },
}
