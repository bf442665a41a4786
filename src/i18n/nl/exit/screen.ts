import { durations } from '../durations.ts'

const { share } = durations

/** The frame around what is looked at on the screen Vertrek. */
export const screen = {
  tabs: {
    roadmap: 'Routekaart', plan: 'Plan', forced: 'Gedwongen vertrek', measures: 'Maatregelen', sovereignty: 'Soevereiniteit', disclosure: 'Gegevens opeisen',
  },
  about: {
    roadmap: 'Wordt de gemeente met dit plan minder afhankelijk, en hoe kwetsbaar is zij onderweg?',
    plan: 'Welk vertrek wanneer, wat moet eerst, en wat botst?',
    forced: 'De leverancier zegt op, of moet van zijn land stoppen. Redt u het binnen die tijd?',
    measures: 'Welke maatregelen helpen het meest voor het geld dat er is?',
    sovereignty: 'Hoe onafhankelijk is elke dienst, langs alles wat hij nodig heeft?',
    disclosure: 'Wie kan worden gedwongen gegevens af te geven, en helpt versleuteling?',
  },
  title: 'Vertrek',
  lead: 'Van ‘het kan worden uitgezet’ naar ‘wij kunnen weg’.',
  list: 'Vragen over vertrek',
  choose: 'Vraag',
  plan: 'Vertrekplan',
  newPlan: 'Nieuw plan',
  newName: 'Nieuw vertrekplan',
  openPlan: 'Plan openen…',
  savePlan: 'Plan bewaren',
  noPlan: 'Er is nog geen vertrekplan. Maak een nieuw plan, of open een bestand dat eindigt op .exit.yaml.',
  noScenario: 'Hiervoor is een scenario nodig. Kies of maak er een in Wat als.',
  noSupplier: 'Hiervoor is een leverancier nodig. Voeg er een toe in Landschap.',
  working: 'Aan het rekenen…',
  workingShare: (part: number) => `Aan het rekenen: ${share(part)} klaar`,
  stop: 'Stoppen',
  stopped: 'Gestopt. Er is nog geen antwoord.',
  start: 'Alsnog doorrekenen',
  again: 'Opnieuw doorrekenen',
  stale: 'Dit antwoord is van vóór uw laatste wijziging.',
  failed: (why: string) => `Dit kon niet worden doorgerekend${why ? `: ${why}` : ''}. Probeer het nog eens.`,
  done: (question: string) => `Klaar: ${question}`,
}
