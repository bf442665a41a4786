import type { KnownSupplier } from './known-supplier.ts'

/** A company that reports to the American supervisor of stock exchanges, by its number there: its annual report says where it is and what it owns. */
const listed = (name: string, names: readonly string[], number: number, rest: Partial<KnownSupplier> = {}): KnownSupplier => ({
  name, names, jurisdiction: 'US', owner: null, known: '2025-01',
  source: { title: `${name}, annual report (U.S. SEC)`, url: `https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${String(number).padStart(10, '0')}&type=10-K` }, ...rest,
})

/** A company with a page of its own in Wikipedia. */
const described = (name: string, names: readonly string[], jurisdiction: string, page: string, owner: KnownSupplier['owner'] = null): KnownSupplier =>
  ({ name, names, jurisdiction, owner, source: { title: `Wikipedia, ${name}`, url: `https://en.wikipedia.org/wiki/${page}` }, known: '2025-01' })

const MICROSOFT = { name: 'Microsoft Corporation', jurisdiction: 'US' }
const GOOGLE = { name: 'Google', jurisdiction: 'US' }

/** Suppliers outside the Netherlands; a branch of one of them in the Netherlands is owned by it. */
export const KNOWN_ABROAD: readonly KnownSupplier[] = [
  listed('Microsoft Corporation', ['microsoft'], 789019),
  listed('Microsoft Ireland Operations', ['microsoft ireland'], 789019, {
    jurisdiction: 'IE', owner: MICROSOFT,
    source: { title: 'Microsoft Online Subscription Agreement (EMEA)', url: 'http://www.microsoft.com/online/mosa/MOSA2013Agr(EMEA)ExUKR(ENG)(Oct2013)(HTML).htm' },
  }),
  listed('GitHub', ['github'], 789019, { owner: MICROSOFT }),
  listed('Google', ['google'], 1652044, { owner: { name: 'Alphabet', jurisdiction: 'US' } }),
  listed('Google Ireland', ['google ireland', 'google cloud emea'], 1652044, { jurisdiction: 'IE', owner: GOOGLE }),
  listed('Amazon Web Services', ['amazon web services', 'aws', 'amazon'], 1018724, { owner: { name: 'Amazon.com', jurisdiction: 'US' } }),
  listed('Amazon Web Services EMEA', ['amazon web services emea', 'aws emea'], 1018724, { jurisdiction: 'LU', owner: { name: 'Amazon.com', jurisdiction: 'US' } }),
  listed('Oracle', ['oracle'], 1341439),
  listed('Salesforce', ['salesforce', 'tableau', 'slack'], 1108524),
  listed('ServiceNow', ['servicenow', 'service now'], 1373715),
  listed('IBM', ['ibm', 'international business machines'], 51143),
  listed('Red Hat', ['red hat', 'redhat'], 51143, { owner: { name: 'IBM', jurisdiction: 'US' } }),
  listed('Kyndryl', ['kyndryl'], 1867072),
  listed('Cisco', ['cisco', 'webex'], 858877),
  listed('Broadcom', ['broadcom', 'symantec'], 1730168),
  { ...listed('VMware', ['vmware'], 1730168, { owner: { name: 'Broadcom', jurisdiction: 'US' } }), known: '2023-11',
    source: { title: 'Silicon Republic, Broadcom completes acquisition of VMware', url: 'https://www.siliconrepublic.com/business/broadcom-vmware-acquisition-merger-regulatory-approval-china' } },
  listed('Adobe', ['adobe'], 796343),
  listed('Autodesk', ['autodesk'], 769397),
  listed('Cloudflare', ['cloudflare'], 1477333),
  listed('Zoom', ['zoom', 'zoom video communications'], 1585521),
  listed('Dell', ['dell'], 1571996),
  listed('HP', ['hp', 'hewlett packard', 'hewlett-packard'], 47217),
  listed('Hewlett Packard Enterprise', ['hewlett packard enterprise', 'hpe', 'aruba networks'], 1645590),
  listed('Apple', ['apple'], 320193),
  listed('Fortinet', ['fortinet'], 1262039),
  listed('Palo Alto Networks', ['palo alto'], 1327567),
  listed('Okta', ['okta', 'auth0'], 1660134),
  listed('DocuSign', ['docusign'], 1261333),
  listed('Twilio', ['twilio', 'sendgrid'], 1447669),
  listed('OpenText', ['opentext', 'open text', 'micro focus'], 1002638, { jurisdiction: 'CA' }),
  listed('SAP', ['sap'], 1000184, {
    jurisdiction: 'DE', source: { title: 'SAP SE, annual report (U.S. SEC)', url: 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0001000184&type=20-F' },
  }),
  described('Esri', ['esri inc', 'environmental systems research institute'], 'US', 'Esri'),
  described('Citrix', ['citrix'], 'US', 'Citrix_Systems', { name: 'Cloud Software Group', jurisdiction: 'US' }),
  described('Proofpoint', ['proofpoint'], 'US', 'Proofpoint'),
  described('Barracuda Networks', ['barracuda'], 'US', 'Barracuda_Networks'),
  described('Veeam', ['veeam'], 'US', 'Veeam'),
  described('Check Point', ['check point', 'checkpoint'], 'IL', 'Check_Point'),
  described('Sophos', ['sophos'], 'GB', 'Sophos', { name: 'Thoma Bravo', jurisdiction: 'US' }),
  described('Trend Micro', ['trend micro', 'trendmicro'], 'JP', 'Trend_Micro'),
  described('ESET', ['eset'], 'SK', 'ESET'),
  described('Visma', ['visma'], 'NO', 'Visma', { name: 'Hg', jurisdiction: 'GB' }),
  described('Sopra Steria', ['sopra steria'], 'FR', 'Sopra_Steria'),
  described('Atos', ['atos', 'eviden'], 'FR', 'Atos'),
  described('Capgemini', ['capgemini', 'sogeti'], 'FR', 'Capgemini'),
  described('CGI', ['cgi'], 'CA', 'CGI_Inc.'),
  described('Fujitsu', ['fujitsu'], 'JP', 'Fujitsu'),
  described('NTT Data', ['ntt data'], 'JP', 'NTT_Data'),
  described('Topicus.com Inc.', ['topicus.com'], 'CA', 'Constellation_Software', { name: 'Constellation Software', jurisdiction: 'CA' }),
]
