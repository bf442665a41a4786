import { KINDS, type Kind } from '../model/kinds.ts'

type Told = Kind | 'organisation'

/**
 * Words in the names that tools and people give to kinds of things, and what they mean here. The first that fits counts, so what is
 * telling stands before what is general: a database server is looked up as a server, an application service as an application.
 */
const WORDS: readonly (readonly [RegExp, Told])[] = [
  [/supplier|vendor|manufacturer|leverancier|fabrikant|company|organi[sz]ati/, 'organisation'],
  [/active.?directory|identity|identiteit|\bidp\b|\bsso\b|sign.?in|aanmeld|authenticat|ldap/, 'identity'],
  [/workplace|workstation|werkplek|laptop|desktop|\bpc\b|notebook|office|kantoorautomatisering|\bmail/, 'workplace'],
  [/network|netwerk|netgear|switch|router|firewall|\blan\b|\bwan\b|wifi|wi-fi|load.?bal|\blb\b|\bdns\b|vpn|verbinding|subnet|vlan|internet/, 'network'],
  [/data.?cent|rack|building|gebouw|room|ruimte|location|locatie|facilit|\bpand\b|\bsite\b/, 'facility'],
  [/power|\bups\b|stroom|energie|generator|aggregaat|\bpdu\b/, 'supply'],
  [/server|cluster|hypervisor|esx|virtual|\bvm\b|container|kubernetes|cloud|platform|storage|opslag|\bsan\b|\bnas\b|operating.?system|middleware|hosting|node|resource|systeemsoftware/, 'platform'],
  [/database|\bdb\b|\bdata\b|data.?set|gegevens|bestand|registratie/, 'data'],
  [/application|applicati|\bappl?\b|software|programma|web.?site|\bapi\b|pakket|saas|component|program|systeem|\bsystem\b/, 'application'],
  [/business.?(process|capability|function)|proces|process|werkproces|taak/, 'process'],
  [/service|dienst|product/, 'service'],
  [/team|group|groep|department|afdeling|person|persoon|user|gebruiker|rol\b|role|municipality|gemeente/, 'team'],
  [/hardware|device|apparaat|printer|phone|telefoon|mobile|mobiel|tablet|computer|scanner|camera|peripheral|monitor/, 'device'],
]

const kinds: ReadonlySet<string> = new Set(KINDS)

/** What a thing of this type is, by the words in it; `null` when none is known. One of our own kinds is what it says. */
export function kindByWords(type: string): Told | null {
  const plain = type.trim().toLowerCase()
  if (kinds.has(plain)) return plain as Kind
  const words = plain.replaceAll(/[_\s]+/g, ' ')
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
