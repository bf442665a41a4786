/** Texts of the form with what to do in one scenario. */
export const response = {
  means: 'Wat u hier invult, staat op de actiekaart van dit scenario. Het wordt bewaard bij het scenario.',
  help: 'Wat de doorrekening zegt',
  helpMeans: 'Gebruik dit bij het invullen. Het staat ook op de kaart.',
  details: 'Wat het eerst stopt, en welke uitwijken nodig zijn',
  firstStops: 'Wat het eerst stopt',
  nothingStops: 'In dit scenario stopt geen dienst.',
  more: (count: number) => `en nog ${count}`,
  fallbacks: 'Uitwijken die nodig zijn',
  byHand: 'moet u zelf aanzetten',
  activation: { title: 'Wanneer deze kaart ingaat', means: 'Waaraan u ziet dat dit scenario is begonnen.', row: 'Criterium', add: 'Criterium toevoegen' },
  firstHours: { title: 'De eerste uren', means: 'De lijst om af te vinken, in de goede volgorde.', row: 'Stap', add: 'Stap toevoegen' },
  tasks: { title: 'Daarna', means: 'Wat er na de eerste uren moet gebeuren.', row: 'Taak', add: 'Taak toevoegen' },
  task: { do: 'Wat', who: 'Wie', within: 'Binnen' },
  contacts: { title: 'Contacten', means: 'Kies wie op deze kaart staat. De contacten van het plan vult u in bij Plangegevens.', fromPlan: 'Uit het plan', noPlan: 'In het plan staan nog geen contacten.', toPlan: 'Naar Plangegevens', own: 'Alleen voor dit scenario' },
  communication: { title: 'Communicatie', means: 'Wat u in dit scenario aan wie vertelt.' },
}
