/** What stands in an exercise that was just made: something to begin with. */
export const first = {
  goals: {
    decisions: {
      text: 'De deelnemers weten wie waarover besluit, en besluiten op tijd.',
      measure: 'Bij elke kritieke dienst die stopt, is gezegd wie besluit en wanneer dat uiterlijk moet.',
    },
    services: {
      text: 'Inwoners houden de diensten die niet kunnen wachten.',
      measure: 'De juiste uitwijken zijn gekozen, en de deelnemers weten hoe lang elke uitwijk is vol te houden.',
    },
    communication: {
      text: 'Inwoners, pers en bestuur krijgen op tijd hetzelfde verhaal.',
      measure: 'Het eerste bericht is vastgesteld voordat de pers belt.',
    },
  },
  roles: {
    chair: { name: 'Voorzitter van het crisisteam' }, ict: { name: 'ICT en informatiebeveiliging' }, services: { name: 'Dienstverlening' }, communication: { name: 'Communicatie' },
  },
  rounds: [
    { name: 'De eerste uren', question: 'Wat weten we, wat weten we nog niet, en wie heeft de leiding?' },
    { name: 'De eerste dag', question: 'Welke diensten gaan voor, en welke uitwijken zetten we in?' },
    { name: 'Als het langer duurt', question: 'Hoe houden we dit vol, en hoe komen we terug naar normaal?' },
  ],
}
