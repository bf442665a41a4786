import type { Messages } from '../nl/index.ts'

export const glossary: Messages['glossary'] = {
  title: 'Glossary',
  search: 'Find a term',
  found: (count) => (count === 0 ? 'No term found' : count === 1 ? '1 term' : `${count} terms`),
  nothing: 'No term found. Try another word.',
  aside: 'explanation',
  all: 'All terms',
  source: 'Source',
  close: 'Close',
  terms: {
    mtpd: {
      name: 'MTPD', full: 'maximum tolerable period of disruption',
      means: 'The longest time that a service may be down. Any longer and the damage is no longer acceptable. You set the MTPD yourself, for each service.',
      source: 'ISO 22300; ISO 22301, clause 8.2',
    },
    rto: {
      name: 'RTO', full: 'recovery time objective',
      means: 'The time within which a service must run again, at least at its minimum. The RTO is the goal and the MTPD is the limit, so the RTO is shorter.',
      source: 'ISO 22300; ISO 22301, clause 8.2',
    },
    rpo: {
      name: 'RPO', full: 'recovery point objective',
      means: 'How much work you may lose. With an RPO of 24 hours you restore, at worst, data that is a day old.',
      source: 'ISO 22300',
    },
    mbco: {
      name: 'Minimum (MBCO)', full: 'minimum business continuity objective',
      means: 'The part of the work that must be there in an emergency. Below it a service counts as interrupted.',
      source: 'ISO 22300',
    },
    fallback: {
      name: 'Fallback',
      means: 'Another way to do the work when something fails, such as a second system, another location or working on paper. A fallback takes time to start, sometimes does only part of the work and sometimes cannot go on for ever.',
      source: 'ISO 22301, clause 8.3',
    },
    'false-fallback': {
      name: 'False fallback',
      means: 'A fallback that itself needs what has failed. On paper there is a plan B, in reality there is none. For example: the second sign-in service runs at the same supplier as the first.',
    },
    'hold-up': {
      name: 'Can do without', full: 'hold-up',
      means: 'How long something goes on when what it needs is gone. People who are signed in can sometimes work for another 8 hours. That is why the blow often comes later than the failure.',
    },
    restart: {
      name: 'Restart takes',
      means: 'The time something needs to run again, counted from the moment that everything it needs is back.',
    },
    spof: {
      name: 'Weak spot', full: 'SPOF, single point of failure',
      means: 'A single component whose failure is enough to stop a service, because nothing stands beside it.',
    },
    deadlock: {
      name: 'Waiting for each other', full: 'deadlock',
      means: 'Two or more components need each other to start and are all down. None comes back unless someone steps in. For example: the network does not start without the sign-in service, nor the sign-in service without the network.',
    },
    'black-start': {
      name: 'Black start',
      means: 'Starting while everything is dark and nothing can lean on anything else. It takes an emergency measure: a component then runs for a while without what it normally needs.',
    },
    service: {
      name: 'Service',
      means: 'Something the municipality does for citizens, businesses or itself, such as issuing passports or paying benefits. Services show what a failure means.',
    },
    'critical-service': {
      name: 'Critical service',
      means: 'A service that cannot be down for long, because people would be in trouble or the law would be broken. These services stand at the top of the screen.',
      source: 'ISO 22301, clause 8.2 (prioritized activities)',
    },
    interruption: {
      name: 'Interruption',
      means: 'The time in which a service is stopped or below its minimum. The clock of the RTO and the MTPD runs from its beginning.',
      source: 'ISO 22300 (disruption)',
    },
    moment: {
      name: 'Fixed moment',
      means: 'A time at which work must be done, whatever happens: a payday, a legal deadline, election day. A short failure at that moment can be worse than a long one at another.',
    },
    jurisdiction: {
      name: 'Jurisdiction',
      means: 'The country whose law holds for a supplier, also through its owners. That law can oblige a supplier to stop its services or to hand over data, wherever the computers are.',
    },
    eea: {
      name: 'EEA', full: 'European Economic Area',
      means: 'The countries of the European Union with Iceland, Liechtenstein and Norway. The same rules for the internal market and for privacy (GDPR) hold there.',
      source: 'Agreement on the European Economic Area',
    },
    eurostack: {
      name: 'EuroStack layers',
      means: 'Seven layers that digital work rests on, from the ground up: energy and resources, chips, networks, devices, cloud, software, and data and AI. For each layer you see how much you depend on countries outside Europe.',
      source: 'Bria, Timmers and Gernone (2025), EuroStack: A European Alternative for Digital Sovereignty',
    },
    landscape: {
      name: 'Landscape',
      means: 'Everything the work of the municipality rests on, with what needs what: services, teams, applications, platforms, networks, locations and suppliers.',
    },
    component: {
      name: 'Component',
      means: 'One thing in the landscape that can fail, such as an application, a network, a team or a building.',
    },
    chain: {
      name: 'Chain',
      means: 'The way from what fails to what you notice, step by step: the sign-in service fails, so the case system fails, so the front desk fails.',
    },
    scenario: {
      name: 'Scenario',
      means: 'A story of what fails, when, for how long and how much of it. You play it on the landscape and see what stops.',
      source: 'ISO 22398 (exercises)',
    },
    keys: {
      name: 'Keys',
      means: 'What encrypted data is read with. If the supplier has the keys, it can hand over the data when a law orders it to. If you have them yourself, all it can hand over is unreadable.',
    },
    assumed: {
      name: 'Assumed or documented',
      means: 'Documented is what is on paper or was measured: a contract, a test, a law. All else is an assumption. An outcome is as sure as the assumptions below it.',
    },
    bio2: {
      name: 'BIO2', full: 'Baseline Informatiebeveiliging Overheid 2',
      means: 'The agreements on information security for all of Dutch government, since 23 September 2025. BIO2 follows ISO 27001 and 27002 and starts from risks. On working through a disruption it says that you make plans and test them.',
      source: 'BIO2, adopted by the OBDO; NEN-EN-ISO/IEC 27001:2023 and 27002:2022',
    },
    bbn: {
      name: 'BBN', full: 'basisbeveiligingsniveau (basic security level)',
      means: 'The three levels of security of the previous BIO (1.04). BIO2 no longer has them and looks at the risk instead. Older data still gives the BBN.',
      source: 'BIO 1.04',
    },
    archimate: {
      name: 'ArchiMate',
      means: 'A language to draw how an organisation works: processes, applications and technology, with arrows between them. Programs such as Archi and BlueDolphin use it. The file format to exchange models is called Open Exchange.',
      source: 'The Open Group, ArchiMate 3.2 standard',
    },
    gemma: {
      name: 'GEMMA', full: 'GEMeentelijke Model Architectuur (architecture model of municipalities)',
      means: 'The national model of what a Dutch municipality does and which kinds of applications it has for that. It names no brands: the Softwarecatalogus does.',
      source: 'VNG Realisatie, at gemmaonline.nl',
    },
    element: {
      name: 'Element',
      means: 'One thing in a model or table, such as a process, an application or a goal. Only what can fail becomes a component here.',
    },
    relation: {
      name: 'Relation',
      means: 'An arrow between two elements in a model. There are many kinds. By no means every relation says that one stops without the other.',
    },
    view: {
      name: 'Drawing', full: 'view',
      means: 'A drawing in a model. It shows a part of the elements, chosen to make something clear.',
    },
  },
}
