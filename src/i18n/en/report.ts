import { calendarTime } from '../time.ts'
import { longDate, WEEKDAYS } from './durations.ts'
import { and, few } from './lists.ts'

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** The texts of the scenario report. Names and times come in as they must be read. */
export const report = {
  and, few,
  longDate,
  title: (scenario: string) => `Scenario report: ${scenario}`,
  subtitle: (landscape: string, date: string) => `${landscape}, ${longDate(date)}`,
  about: (landscape: string) => `What happens to the services of ${landscape} in this scenario, why, and what to do.`,
  contents: 'Contents',
  yes: 'yes', no: 'no', none: '–',
  page: 'Page', of: 'of',
  figure: 'Figure', table: 'Table',

  facts: {
    caption: 'The scenario in figures',
    interrupted: (all: number) => `${all === 1 ? 'service' : 'services'} interrupted`, first: 'first outage', atOnce: 'at once', after: (duration: string) => `after ${duration}`,
    mtpd: (n: number): string => (n === 1 ? 'service exceeds its MTPD' : 'services exceed their MTPD'), missed: (n: number): string => (n === 1 ? 'service misses a fixed moment' : 'services miss a fixed moment'),
    falseFallbacks: (n: number): string => (n === 1 ? 'false fallback' : 'false fallbacks'), people: (n: number) => `${n === 1 ? 'person' : 'people'} affected, at most`,
    ofAll: (part: string, all: string) => `${part} of ${all}`,
  },

  summary: {
    heading: 'Summary for the board',
    first: (_: number, names: string) => `First to be interrupted: ${names}.`,
    service: (name: string, when: string) => `${name} (${when})`,
    counted: 'Who uses more than one service is counted more than once.',
    mtpd: (names: string) => `These exceed their MTPD (the longest outage that can be borne): ${names}.`,
    missed: (names: string) => `Fixed moments that are missed: ${names}.`,
    falseFallbacks: (names: string) => `False fallback (one that needs the very thing that has failed): ${names}.`,
    notActivated: (names: string) => `Needed but not activated: ${names}.`,
    disclosure: (n: number) => `Data held by ${count(n, 'component', 'components')} can be demanded, while everything keeps working.`,
    calm: 'No critical service drops below the level that is still acceptable.',
    fallback: (name: string, component: string) => `‘${name}’ of ${component}`,
    moment: (name: string, service: string, times: number, first: string) => `${name} (${service}, ${times === 1 ? first : `${times} times, first on ${first}`})`,
  },

  decide: {
    heading: 'What must the board decide?',
    activate: (n: number) => `Who may activate the ${n === 1 ? 'fallback' : `${n} fallbacks`} that nobody activates now, and when?`,
    replace: (n: number) => `Who is told to replace or improve the ${n === 1 ? 'fallback' : `${n} fallbacks`} that do not help in this scenario?`,
    accept: (n: number) => `Do we accept that ${n === 1 ? 'one service is' : `${n} services are`} out for longer than the MTPD, or do we arrange something that works in time?`,
    moments: 'How do we make the fixed moments after all that are missed now? And whom do we tell when we cannot?',
    disclosure: 'For which data do we want to hold the keys ourselves?',
    check: (assumed: string, all: string) => `Who checks the assumptions? ${assumed} of the ${all} statements behind this report are assumed or have no source.`,
    nothing: 'This scenario asks for no decision now.',
  },

  scenario: {
    heading: 'The scenario',
    /** `start` is a local date and time. */
    period: (start: string, length: string) => {
      const { weekday, time } = calendarTime(start, 0)
      return `The scenario begins on ${WEEKDAYS[weekday]} ${longDate(start.slice(0, 10))} at ${time} and lasts ${length}.`
    },
    length: (length: string) => `The scenario lasts ${length}. No start date is given, so times are counted from the beginning (T).`,
    likelihood: (score: number) => `Its likelihood is put at ${score} on a scale of 1 (small) to 5 (large).`,
    events: 'What happens',
    messages: 'Messages for the exercise',
    noEvents: 'Nothing happens in this scenario.',
  },

  assumptions: {
    heading: 'How sure is this?',
    intro: 'The outcomes were worked out from statements about the municipality and about what happens. Documented means: there is a contract, law, publication, measurement or interview. Assumed means: this is how we think it is.',
    caption: 'Statements by origin',
    what: 'Kind of statement', documented: 'Documented', assumed: 'Assumed', unknown: 'No source', total: 'Total',
    kinds: {
      components: 'Components', needs: 'What depends on what', fallbacks: 'Fallbacks', services: 'Demands on services',
      moments: 'Fixed moments', events: 'Events',
    },
    confidence: (high: number, medium: number, low: number) =>
      `Where confidence is given, it is high ${high} times, medium ${medium} times and low ${low} times.`,
    manual: (names: string) => `The scenario counts on people to activate these fallbacks: ${names}.`,
    noManual: 'In this scenario nobody activates a fallback that takes a decision.',
    range: (n: number) => `A margin is known for ${count(n, 'duration', 'durations')}; this report uses the likeliest value.`,
  },

  services: {
    heading: 'Consequences for each service',
    captionCritical: 'Critical services, the first outage on top', captionAll: 'Services, the first outage on top',
    others: 'Other services that stop', captionOthers: 'Other services, the first outage on top',
    columns: {
      service: 'Service', stops: 'Down from', back: 'Back at', downtime: 'Downtime', mtpd: 'MTPD exceeded', rto: 'RTO exceeded',
      lowest: 'Lowest level', people: 'People', missed: 'Fixed moments missed',
    },
    /** Columns of the table for spreadsheets: bare values. */
    data: {
      id: 'id', service: 'service', stops: 'interrupted_from', back: 'back_at', downtime: 'downtime_hours', mtpd: 'mtpd_passed',
      rto: 'rto_passed', lowest: 'lowest_level', people: 'people', missed: 'missed_moments',
    },
    notBack: 'not within the scenario',
    times: (n: number) => `(${n} times)`,
    unharmed: (names: string) => `Without interruption: ${names}.`,
    watched: 'No service is marked critical; therefore all services are shown.',
  },

  timeline: {
    caption: 'Course of each service',
    part: (n: number, all: number) => `Course of each service, part ${n} of ${all}`,
    mtpd: 'limit of the MTPD', missed: 'fixed moment missed', made: 'fixed moment made',
    alt: (sentences: string) => `Timeline with a lane for each service. ${sentences}`,
    lane: (name: string, spans: string) => `${name}: ${spans}.`,
    span: (status: string, from: string) => `${status} from ${from}`,
  },

  causes: {
    heading: 'What causes it',
    intro: 'For each interrupted service the chain from the event to the service. Each step is the cause of the next.',
    chain: (names: string) => `Chain: ${names}.`,
    unknown: 'The cause is not included in this report.',
    nothing: 'No service is interrupted.',
  },

  fallbacks: {
    heading: 'Fallbacks: do they hold?',
    intro: 'A fallback is what takes over a task when something fails. A false fallback needs the very thing that has failed, and so does not help.',
    caption: 'Fallbacks that were needed, the most worrying on top',
    columns: { fallback: 'Fallback', verdict: 'Verdict', why: 'Explanation' },
    notCalled: (n: number) => `${count(n, 'fallback was', 'fallbacks were')} not needed in this scenario.`,
    none: 'No fallback was needed.',
  },

  actions: {
    heading: 'What to do first',
    activate: 'To activate now',
    activateItem: (name: string, component: string) => `Activate the fallback ‘${name}’ of ${component}. It was needed, but nobody decided to.`,
    repair: 'To repair before it happens',
    repairItem: (name: string, component: string, verdict: string) => `The fallback ‘${name}’ of ${component}: ${verdict}.`,
    order: 'What has to be back first',
    orderIntro: 'The service that exceeds its MTPD first is on top.',
    orderCaption: 'Interrupted services by time left to the MTPD',
    columns: { service: 'Service', from: 'Interrupted from', limit: 'Back at the latest (MTPD)', back: 'Back at', room: 'Room' },
    noLimit: 'no MTPD set',
    early: (duration: string) => `${duration} to spare`,
    late: (duration: string) => `${duration} too late`,
    atLeastLate: (duration: string) => `more than ${duration} too late`,
    onTime: 'just in time',
    unknown: 'not yet known',
    moments: 'Fixed moments',
    momentsCaption: 'Fixed moments of critical services in this scenario',
    momentColumns: { moment: 'Moment', service: 'Service', when: 'When', outcome: 'Outcome' },
    missed: 'missed', made: 'made',
    moreMoments: (n: number) => `${count(n, 'later moment is', 'other moments are')} made and not in the table.`,
    moreMissed: (n: number) => `${count(n, 'more missed moment is', 'more missed moments are')} not in the table.`,
    nothing: 'There is nothing that must happen now.',
  },

  deadlocks: {
    heading: 'Components that wait for each other',
    intro: 'These components need each other to start up. Without intervention they do not come back, not even when all else works again. An emergency measure (letting a component run for a while without what it needs) is the way out.',
    item: (names: string, from: string, to: string | null) => `${names}: from ${from}${to === null ? ', to the end of the scenario' : ` until ${to}`}.`,
  },

  disclosure: {
    heading: 'Data that can be demanded',
    intro: 'Nothing fails here. The question is which data a supplier can be made to hand over, and who has the keys. Data of which only the municipality has the key cannot be read by anyone else.',
    caption: 'Data and keys',
    columns: { component: 'Component', supplier: 'Supplier', data: 'Data', personal: 'Personal data', keys: 'Keys held by' },
    personal: { special: 'yes, special', yes: 'yes', no: 'no', unknown: 'not known' },
    keys: { supplier: 'supplier', own: 'the municipality', 'third-party': 'another party', none: 'not encrypted', unknown: 'not known' },
    without: (n: number) => `For ${count(n, 'other affected component', 'other affected components')} it is not recorded which data they hold.`,
  },

  sources: {
    heading: 'Sources and how to repeat this',
    caption: 'Sources used',
    columns: { title: 'Source', publisher: 'Publisher', date: 'Date', licence: 'Licence', url: 'Address' },
    noLicence: 'not stated',
    none: 'No sources are given.',
    hash: 'This report belongs to exactly this input (SHA-256):',
    repeat: 'Who works out the same files again gets the same outcome. That can be done in the app, or with this command:',
    command: 'npm run --silent uitwijk -- report LANDSCAPE SCENARIO -o report.odt',
  },

  terms: {
    heading: 'Words in this report',
    caption: 'Terms',
    columns: { term: 'Word', meaning: 'Meaning' },
    rows: [
      ['MTPD', 'The longest outage of a service that can be borne (maximum tolerable period of disruption).'],
      ['RTO', 'The time within which a service must work again (recovery time objective).'],
      ['Interrupted', 'Stopped, or below the minimum that is still acceptable.'],
      ['Degraded', 'The service works, but not entirely.'],
      ['Fallback', 'What takes over a task when something fails.'],
      ['False fallback', 'A fallback that needs the very thing that has failed.'],
      ['Fixed moment', 'A moment that cannot wait, such as a payment run.'],
    ],
  },
}
