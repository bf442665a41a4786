import type { KnownSupplier } from './known-supplier.ts'

const NL = 'NL'

/** A public body or cooperation of governments. */
const body = (name: string, url: string, ...more: string[]): KnownSupplier =>
  ({ name, names: [name.toLowerCase(), ...more], jurisdiction: NL, owner: null, source: { title: name, url }, known: '2025-01' })

const company = (name: string, names: readonly string[], title: string, url: string, known = '2025-01', owner: KnownSupplier['owner'] = null): KnownSupplier =>
  ({ name, names, jurisdiction: NL, owner, source: { title, url }, known })

const TOPICUS = { name: 'Topicus.com Inc.', jurisdiction: 'CA' }
const [PROSPECTUS, PROSPECTUS_URL] = ['Topicus.com Inc., prospectus (Constellation Software, TSS)', 'https://www.csisoftware.com/category/press-releases/2020/05/20/constellation-software-inc.-reaches-agreement-to-combine-its-tss-operating-group-with-topicus.com-to-form-a-new-operating-group'] as const

/** Suppliers in the Netherlands, some of them owned from abroad. */
export const KNOWN_DUTCH: readonly KnownSupplier[] = [
  body('Logius', 'https://www.logius.nl'),
  body('ICTU', 'https://www.ictu.nl', 'stichting ictu'),
  body('Kadaster', 'https://www.kadaster.nl'),
  body('VNG Realisatie', 'https://vng.nl', 'vng', 'vereniging van nederlandse gemeenten'),
  body('Wigo4it', 'https://www.wigo4it.nl'),
  body('RvIG', 'https://www.rvig.nl', 'rijksdienst voor identiteitsgegevens'),
  body('Kamer van Koophandel', 'https://www.kvk.nl', 'kvk'),
  body('RDW', 'https://www.rdw.nl', 'rijksdienst voor het wegverkeer'),
  body('BKWI', 'https://www.bkwi.nl', 'bureau keteninformatisering werk en inkomen'),
  company('PinkRoccade Local Government', ['pinkroccade', 'pink roccade'], PROSPECTUS, PROSPECTUS_URL, '2020-05', TOPICUS),
  company('Total Specific Solutions', ['total specific solutions', 'tss'], PROSPECTUS, PROSPECTUS_URL, '2020-05', TOPICUS),
  company('Topicus', ['topicus'], PROSPECTUS, PROSPECTUS_URL, '2020-05', TOPICUS),
  company('Centric', ['centric'], 'NRC, Gegijzeld door de softwareboer', 'https://www.nrc.nl/nieuws/2015/10/17/gegijzeld-door-de-softwareboer-1545991-a1196802'),
  company('AFAS', ['afas'], 'Wikipedia, AFAS Software', 'https://nl.wikipedia.org/wiki/AFAS_Software'),
  company('TOPdesk', ['topdesk'], 'TOPdesk', 'https://www.topdesk.com'),
  company('Decos', ['decos'], 'Decos', 'https://www.decos.com'),
  company('xxllnc', ['xxllnc'], 'xxllnc', 'https://xxllnc.nl'),
  company('KPN', ['kpn', 'koninklijke kpn'], 'Wikipedia, KPN', 'https://en.wikipedia.org/wiki/KPN'),
  company('Zivver', ['zivver'], 'OOG, Gemeente houdt Zivver voorlopig in gebruik (overgenomen door het Amerikaanse Kiteworks)',
    'https://www.oogtv.nl/2025/10/gemeente-houdt-zivver-voorlopig-in-gebruik-maar-sluit-toekomstige-veranderingen-niet-uit/', '2025-10', { name: 'Kiteworks', jurisdiction: 'US' }),
  // The sale to Kyndryl (US) was announced in November 2025 and prohibited in May 2026.
  company('Solvinity', ['solvinity'], 'Cleary Antitrust Watch, verbod op de verkoop van Solvinity aan Kyndryl', 'https://www.clearyantitrustwatch.com/?p=7243', '2026-05'),
  company('Ordina', ['ordina'], 'M&A Awards, Sopra Steria acquires Ordina', 'https://mena.nl/nominee/pitch-best-deal-2023-sopra-steria-acquires-ordina', '2023-10', { name: 'Sopra Steria', jurisdiction: 'FR' }),
  company('Visma Roxit', ['visma roxit', 'roxit'], 'Wikipedia, Visma', 'https://en.wikipedia.org/wiki/Visma', '2025-01', { name: 'Visma', jurisdiction: 'NO' }),
  company('Visma Raet', ['visma raet', 'raet', 'youforce'], 'Wikipedia, Visma', 'https://en.wikipedia.org/wiki/Visma', '2025-01', { name: 'Visma', jurisdiction: 'NO' }),
  company('Unit4', ['unit4', 'unit 4'], 'Wikipedia, Unit4', 'https://en.wikipedia.org/wiki/Unit4', '2025-01', { name: 'TA Associates', jurisdiction: 'US' }),
  company('Mendix', ['mendix'], 'Wikipedia, Mendix', 'https://en.wikipedia.org/wiki/Mendix', '2025-01', { name: 'Siemens', jurisdiction: 'DE' }),
]
