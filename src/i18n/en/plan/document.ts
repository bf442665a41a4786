import type { document as Dutch } from '../../nl/plan/document.ts'
import { longDate } from '../durations.ts'

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`
const scenarios = (n: number) => count(n, 'scenario', 'scenarios')
const watchedWord = (n: number, critical: boolean): string => `${critical ? 'critical ' : ''}${n === 1 ? 'service' : 'services'}`
const services = (n: number, critical: boolean) => `${n} ${watchedWord(n, critical)}`

export const document: typeof Dutch = {
  title: (municipality) => `Continuity plan of ${municipality}`,
  subtitle: (version, state, date) => `${[version && `Version ${version}`, state].filter(Boolean).join(', ')}${version || state ? '; ' : ''}made on ${longDate(date)}`,
  about: (municipality) => `How ${municipality} keeps its critical services going, or gets them going again, when systems fail.`,

  parts: {
    summary: 'Summary for the board', scope: 'Scope and assumptions', landscape: 'What our work rests on', services: 'Critical services and their limits',
    activation: 'When this plan applies and who does what', scenarios: 'The scenarios', cards: 'Action cards', communication: 'Crisis communication', analyses: 'Analyses of the landscape',
    recovery: 'Order of recovery', exit: 'Leaving a supplier', 'open-points': 'Open points', requirements: 'Which requirements this plan meets', terms: 'Terms',
  },
  serves: {
    control: 'Serves: ISO 22301:2019, 7.5 (documented information).',
    summary: 'Serves: ISO 22301:2019, 9.3 (management review).',
    scope: 'Serves: ISO 22301:2019, 8.4.4.3 a (purpose and scope).',
    landscape: 'Serves: ISO 22301:2019, 8.4.4.3 e and f (dependencies and resources).',
    services: 'Serves: ISO 22301:2019, 8.2.2 (business impact) and BIO2 5.30.02.',
    activation: 'Serves: ISO 22301:2019, 8.4.4.2 b and 8.4.4.3 b, d and h.',
    scenarios: 'Serves: ISO 22301:2019, 8.2.3 (risks) and BIO2 5.30.',
    cards: 'Serves: ISO 22301:2019, 8.4.4.2 a, c and d and 8.4.4.3 c.',
    communication: 'Serves: ISO 22301:2019, 8.4.3 and 8.4.4.3 g, and the duty to report of the Cyberbeveiligingswet.',
    analyses: 'Serves: ISO 22301:2019, 8.2 (impact and risks).',
    recovery: 'Serves: ISO 22301:2019, 8.4.5 (recovery).',
    exit: 'Serves: ISO 22301:2019, 8.3 (strategies and solutions).',
    'open-points': 'Serves: ISO 22301:2019, 8.5, 8.6 and 10 (exercise, evaluate, improve) and BIO2 5.30.01.',
    requirements: 'Serves: the check whether this plan is complete.',
    terms: 'Explains the words that this plan uses.',
  },

  control: {
    heading: 'Document control',
    caption: 'About this plan', columns: ['Item', 'Value'],
    municipality: 'Municipality', version: 'Version', state: 'State', owner: 'Owner', approvedBy: 'Approved by', approvedOn: 'Approved on',
    reviewBy: 'To be reviewed before', classification: 'Who may read this', made: 'Made on', landscape: 'Made from the landscape', scenarios: 'Scenarios worked out',
    overdue: (date) => `${longDate(date)} (that day has passed)`,
    distribution: 'Who has a copy', distributionColumns: ['Who', 'How'],
    history: 'What has changed', historyColumns: ['Version', 'Date', 'What', 'By whom'],
    hash: 'Check figure of the input (SHA-256)',
    check: 'This document belongs to exactly this input. To check that: put the files of the landscape and of the scenarios one after the other, in the order above, and work out the SHA-256 of the whole. If it is the same, so is the data. With a command:',
    command: 'cat LANDSCAPE SCENARIO... | sha256sum',
  },

  summary: {
    lead: (hit, all, critical) => (all === 0 ? 'No scenario has been worked out yet.'
      : hit === 0 ? `In ${all === 1 ? 'this scenario no' : `none of the ${scenarios(all)} is a`} ${critical ? 'critical ' : ''}service ${all === 1 ? 'is ' : ''}interrupted.`
        : all === 1 ? `In this scenario ${critical ? 'critical ' : ''}services are interrupted.` : `In ${hit} of the ${scenarios(all)} ${critical ? 'critical ' : ''}services are interrupted.`),
    worst: (scenario, n, all, mtpd) => `The worst is ‘${scenario}’: ${n} of ${count(all, 'service', 'services')} ${n === 1 ? 'is' : 'are'} interrupted${mtpd ? ` and ${mtpd === 1 ? '1 passes' : `${mtpd} pass`} the MTPD, the longest interruption that can still be borne` : ''}.`,
    facts: { caption: 'The plan in figures', services: watchedWord, hit: 'of these interrupted in one or more scenarios', falseOnes: (n) => `${n === 1 ? 'false fallback' : 'false fallbacks'} in one or more scenarios` },
    scenariosCaption: 'What hits us hardest',
    scenarioColumns: { name: 'Scenario', interrupted: 'Services interrupted', mtpd: 'Past MTPD', first: 'First interruption', people: 'People, at most' },
    servicesCaption: 'Services that stop first',
    serviceColumns: { name: 'Service', soonest: 'Stops at the soonest', scenario: 'In scenario', mtpd: 'MTPD', hits: 'Hit in' },
    falseHeading: 'Fallbacks that do not help',
    falseOne: (fallback, n) => `${fallback}: a false fallback in ${scenarios(n)}.`,
    noFalse: 'No fallback turned out to be false.',
    decideHeading: 'What we ask the board to decide',
    decide: {
      activate: (n) => `Appoint who may activate ${n === 1 ? 'the fallback that waits' : `the ${n} fallbacks that wait`} for a decision now, and from which moment.`,
      replace: (n) => `Have ${n === 1 ? 'the fallback' : `the ${n} fallbacks`} replaced or improved that ${n === 1 ? 'does' : 'do'} not help when needed.`,
      accept: (n, critical) => `Decide for ${services(n, critical)}: accept that the interruption lasts longer than the MTPD, or pay for something that works in time.`,
      moments: (n) => `Arrange how ${services(n, false)} can make fixed moments that are missed in a scenario, or who explains that it will not work.`,
      owners: (n, critical) => `Record for ${services(n, critical)} what is missing: the owner, the MTPD or both.`,
      disclosure: 'Decide of which data the municipality wants to hold the keys itself.',
      test: (n) => `Have ${n === 1 ? 'the fallback' : `the ${n} fallbacks`} tested that ${n === 1 ? 'was' : 'were'} not tested in the past year.`,
      check: (assumed, all) => `Have the assumptions checked: ${assumed} of the ${all} statements under this plan are assumed or have no source.`,
      approve: (owned) => (owned ? 'Approve this plan.' : 'Approve this plan and appoint an owner.'),
      exercise: 'Plan an exercise with this plan every year, and have the outcome come back in it.',
    },
  },

  scope: {
    purpose: (municipality) => `This plan helps ${municipality} keep its critical services going, or get them going again in time, when systems, suppliers or buildings fail.`,
    noScope: 'What does and does not fall under this plan has not been written down yet.',
    covers: (components, suppliers, watched, critical, cases) =>
      `The plan starts from ${count(components, 'component', 'components')} of ${count(suppliers, 'supplier', 'suppliers')}, follows ${services(watched, critical)} and was worked out with ${scenarios(cases)}.`,
    assumptions: 'Assumptions', noAssumptions: 'The municipality has not written down any assumptions yet.',
    sure: 'How certain the data is',
    sources: 'What the statements rest on',
  },

  services: {
    intro: (critical) => `The service that may be down the shortest is at the top.${critical ? '' : ' No service is marked as critical; that is why all services are here.'}`,
    limitsCaption: 'How long a service may be away',
    limits: { name: 'Service', mtpd: 'MTPD', rto: 'RTO', rpo: 'RPO', minimum: 'Minimum (MBCO)', hits: 'Interrupted in', soonest: 'At the soonest' },
    ofNormal: (share) => `${share} of normal`,
    anyLevel: 'more than nothing',
    whoCaption: 'Whose the service is and for whom',
    who: { name: 'Service', owner: 'Owner', people: 'People', legal: 'Legal basis', moments: 'Fixed moments' },
    moment: (name, work, within) => `${name} (${work} of work, to be done in the ${within} before)`,
    none: 'There are no services to follow yet.',
    data: { id: 'id', name: 'service', owner: 'owner', mtpd: 'mtpd_hours', rto: 'rto_hours', rpo: 'rpo_hours', minimum: 'minimum_level', people: 'people', hits: 'scenarios_interrupted', soonest: 'soonest_interruption_hours' },
  },

  activation: {
    when: 'When this plan is put into action', noWhen: 'Still to be written down: at which event this plan is put into action and who decides that.',
    steps: 'The first steps, whatever happens',
    general: [
      'Check that everyone is safe. Injuries and danger come before systems.',
      'Write down what fails and since when. Begin the decision log, on paper.',
      'Call the crisis team together at a place that works without the systems that failed.',
      'Take the action card of the scenario that comes closest, and follow it.',
      'Keep it from getting worse: disconnect what is infected or uncertain, and keep traces.',
      'Tell staff, residents and partners what is known and when they will hear more.',
      'Keep track of who has access to which data, in emergency work as well. Paper goes under lock and key afterwards.',
      'Look again every hour: which service passes its MTPD first, and what can prevent that?',
      'Stop the plan only when the services work normally again and the backlog is known. The crisis team decides that, writes it in the log and tells everyone who was sent a message.',
    ],
    contacts: 'Whom you reach', noContacts: 'Still to be written down: names, roles and telephone numbers.',
  },

  scenarios: {
    none: 'No scenarios were chosen for this plan.',
    overviewCaption: 'All scenarios, the worst at the top',
    overview: { name: 'Scenario', likelihood: 'Likelihood (1-5)', interrupted: 'Services interrupted', mtpd: 'Past MTPD', first: 'First interruption', falseOnes: 'False fallbacks' },
    causes: 'Why services stop', causesCaption: 'The shortest chain to each service', chainColumns: ['Service', 'Chain from cause to service'],
    unknown: 'cause not known',
    happens: 'What happens',
    response: 'What there is to do', responseCaption: 'First hours and tasks',
  },

  communication: {
    generalCaption: 'Messages in every scenario', none: 'Still to be written down: who is told what in a crisis, by whom and how.',
    perScenarioCaption: (scenario) => `Messages in: ${scenario}`,
    duty: 'Reporting to the CSIRT and the supervisor',
    dutyText: 'For a serious cyber incident the NIS2 directive (article 23), in the Netherlands the Cyberbeveiligingswet, asks for an early warning within 24 hours, a notification within 72 hours and a final report at most a month after that notification. A breach of personal data is also reported to the data protection authority within 72 hours.',
  },

  recovery: {
    intro: 'This is the order in which components come up again: first what rests on nothing, then what rests on that. The duration is the time to start once everything the component needs is back.',
    caption: 'Components with a start-up time that critical services rest on',
    columns: { nth: 'Order', name: 'Component', restart: 'Start-up takes', services: 'Needed for services' },
    rest: (n) => `${count(n, 'more component', 'more components')} with a start-up time ${n === 1 ? 'is' : 'are'} not in the table.`,
    none: 'Of no component under a critical service is it recorded how long it takes to start.',
    limits: 'Which service must be back first is in ‘Critical services and their limits’: the service with the shortest MTPD goes first.',
  },

  terms: { caption: 'Words in this plan', columns: ['Term', 'Meaning'], name: (name, full) => `${name}: ${full}` },
}
