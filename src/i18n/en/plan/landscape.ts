import type { landscape as Dutch } from '../../nl/plan/landscape.ts'

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`
const components = (n: number) => count(n, 'component', 'components')

export const landscape: typeof Dutch = {
  intro: (parts, suppliers) => `The work rests on ${components(parts)} of ${count(suppliers, 'supplier', 'suppliers')}. The picture shows per layer whose these are. What is lower is needed for what is above it.`,
  work: 'people and processes',
  own: 'without a supplier',
  picture: 'The landscape by layer and supplier',
  pictureAlt: (services, layers) => `At the top the services: ${services}. Below, per layer, the suppliers with the most weight. ${layers}`,
  noServices: 'none',
  layerAlt: (layer, parts, suppliers) => `Layer ${layer}, ${components(parts)}: ${suppliers}.`,
  supplierAlt: (name, parts) => `${name} (${parts})`,
  top: (critical) => (critical ? 'Critical services' : 'Services'),
  mtpd: (duration) => `MTPD ${duration}`,
  noMtpd: 'no MTPD',
  parts: components,
  needed: (n) => `${n} under services`,
  box: (parts, services) => `${components(parts)}, ${count(services, 'service', 'services')}`,
  rest: (suppliers) => `${count(suppliers, 'more supplier', 'more suppliers')}`,
  restOfServices: (n) => `and ${count(n, 'more service', 'more services')}`,
  legend: { some: 'under one or more of the services at the top', half: 'under half of them or more', none: 'under none of these services' },
  caption: 'Components and suppliers by layer',
  columns: { layer: 'Layer', components: 'Components', needed: 'Under the services', suppliers: 'Suppliers (number of components)' },
  sharedHeading: 'What the most hangs on',
  sharedCaption: 'Components that the most services rest on',
  sharedColumns: { name: 'Component', layer: 'Layer', supplier: 'Supplier', services: 'Services', fallback: 'Fallback' },
  sharedNone: 'No service hangs on another component.',
}
