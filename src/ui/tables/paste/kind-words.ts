import type { Kind } from '../../../model/kinds.ts'
import { folded } from '../../editor/combobox-options.ts'

/** What lists of others call the kinds of components, in Dutch and in English: whole words, or the end of one ("webserver"). */
const WORDS: Readonly<Record<Kind, readonly string[]>> = {
  process: ['werkproces', 'bedrijfsproces', 'procedure', 'workflow', 'activity'],
  service: ['dienstverlening', 'product', 'services', 'voorziening'],
  application: ['saas', 'software', 'app', 'apps', 'pakket', 'systeem', 'systemen', 'webapplicatie', 'website', 'portaal', 'portal', 'module', 'programma', 'koppeling', 'tool', 'system', 'package', 'program', 'interface', 'api'],
  data: ['database', 'databases', 'db', 'registratie', 'basisregistratie', 'dataset', 'bestand', 'archief', 'datawarehouse', 'registry', 'register', 'file', 'archive'],
  identity: ['idp', 'iam', 'sso', 'directory', 'authenticatie', 'authentication', 'identiteitsvoorziening', 'inlogvoorziening', 'login', 'mfa'],
  workplace: ['vdi', 'desktop', 'kantoorautomatisering', 'workspace', 'werkplekdienst', 'office'],
  platform: ['server', 'servers', 'vm', 'vms', 'virtueel', 'virtual', 'hypervisor', 'cloud', 'iaas', 'paas', 'hosting', 'cluster', 'opslag', 'storage', 'nas', 'san', 'middleware', 'infrastructuur', 'infrastructure', 'backup'],
  network: ['switch', 'switches', 'firewall', 'firewalls', 'router', 'routers', 'wifi', 'lan', 'wan', 'vpn', 'verbinding', 'internet', 'glasvezel', 'netwerkapparatuur', 'loadbalancer', 'dns', 'telefonie', 'connection', 'telephony'],
  device: ['laptop', 'laptops', 'pc', 'printer', 'printers', 'scanner', 'scanners', 'telefoon', 'smartphone', 'tablet', 'hardware', 'apparatuur', 'randapparatuur', 'equipment', 'phone', 'pinautomaat', 'kassa'],
  facility: ['datacenter', 'datacentrum', 'rekencentrum', 'gebouw', 'locatie', 'ruimte', 'serverruimte', 'stadhuis', 'kantoor', 'pand', 'building', 'location', 'site', 'room'],
  team: ['afdeling', 'teams', 'functie', 'rol', 'persoon', 'medewerker', 'medewerkers', 'organisatieonderdeel', 'cluster beheer', 'department', 'role', 'person', 'staff', 'people'],
  supply: ['stroom', 'elektriciteit', 'energie', 'water', 'gas', 'brandstof', 'noodstroom', 'ups', 'nutsvoorziening', 'papier', 'aggregaat', 'power', 'electricity', 'fuel', 'utility', 'generator'],
}

/** A word at the end of another must be so long to count, as "app" ends many words. */
const LONG_ENOUGH = 5

/** The kind that a word of others most likely stands for; `null` when that cannot be told. */
export function likelyKind(text: string): Kind | null {
  const said = folded(text)
  const words = said.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const kindWith = (fits: (word: string) => boolean) => (Object.keys(WORDS) as Kind[]).find((kind) => WORDS[kind].some(fits)) ?? null
  return kindWith((word) => word === said) ?? kindWith((word) => words.includes(word))
    ?? kindWith((word) => word.length >= LONG_ENOUGH && words.some((one) => one.endsWith(word)))
}
