import type { Objective } from '../../../model/exit.ts'
import type { ESTIMATES } from '../../../exit/sovereignty/estimate.ts'
import type { STATED } from '../../../exit/sovereignty/levels.ts'

/** Names of the EU Cloud Sovereignty Framework, and of the risks, in plain words. */
export const sovereignty = {
  framework: 'Cloud Sovereignty Framework van de Europese Commissie',
  objective: {
    'SOV-1': 'Zeggenschap', 'SOV-2': 'Recht', 'SOV-3': 'Gegevens en AI', 'SOV-4': 'Werking',
    'SOV-5': 'Toelevering', 'SOV-6': 'Techniek', 'SOV-7': 'Beveiliging', 'SOV-8': 'Milieu',
  } satisfies Record<Objective, string>,
  asks: {
    'SOV-1': 'Wie beslist over de leverancier?',
    'SOV-2': 'Welke landen kunnen de leverancier met hun wetten dwingen?',
    'SOV-3': 'Wie kan de gegevens lezen?',
    'SOV-4': 'Kan het blijven draaien zonder hulp van buiten de EER?',
    'SOV-5': 'Waar komt alles vandaan waar het op staat?',
    'SOV-6': 'Kan een ander het overnemen, of zit u vast aan deze techniek?',
    'SOV-7': 'Wie bewaakt de veiligheid?',
    'SOV-8': 'Zijn er op lange termijn genoeg stroom en grondstoffen voor?',
  } satisfies Record<Objective, string>,
  /** By level, 0 to 4. */
  seals: ['Geen soevereiniteit', 'Alleen op papier', 'Over de gegevens', 'Weerbaar', 'Volledig soeverein'],
  sealMeans: [
    'Alles is in handen van partijen buiten de EU, onder hun eigen wetten.',
    'De wetten van de EU gelden, maar zijn moeilijk af te dwingen: een partij buiten de EU heeft het voor het zeggen.',
    'De wetten van de EU gelden en zijn af te dwingen, maar er blijven belangrijke afhankelijkheden van buiten de EU.',
    'De wetten van de EU gelden en zijn af te dwingen. Partijen buiten de EU hebben nog maar weinig invloed.',
    'Alles is in handen van partijen in de EU, en niets belangrijks hangt af van buiten de EU.',
  ],
  rule: {
    stated: 'Dit niveau is vastgelegd bij het onderdeel.',
    'stated-supplier': 'Dit niveau is vastgelegd bij de leverancier.',
    'stated-owner': 'Dit niveau is vastgelegd bij een eigenaar van de leverancier.',
    own: 'Geschat: er staat geen leverancier bij, dus het is van de gemeente zelf.',
    inside: 'Geschat: de leverancier en al zijn eigenaren zitten in de EER.',
    'outside-owner': 'Geschat: de leverancier zit deels in en deels buiten de EER, bijvoorbeeld een bedrijf in de EER met een eigenaar daarbuiten.',
    outside: 'Geschat: de leverancier en zijn eigenaren zitten buiten de EER.',
    'read-by-nobody': 'Geschat: niemand buiten de gemeente kan de gegevens lezen.',
    locked: 'Geschat: een ander bewaart de gegevens, maar alleen de gemeente heeft de sleutels.',
    'keys-elsewhere': 'Geschat: een ander bedrijf heeft de sleutels van de gegevens.',
    'read-inside': 'Geschat: bedrijven in de EER kunnen de gegevens lezen.',
    'read-outside-owner': 'Geschat: een bedrijf dat deels in en deels buiten de EER zit, kan de gegevens lezen.',
    'read-outside': 'Geschat: een bedrijf buiten de EER kan de gegevens lezen.',
    'rests-own': 'Geschat: alles waar het op staat, is van de gemeente zelf.',
    'rests-inside': 'Geschat: alles waar het op staat, komt van bedrijven in de EER.',
    'delivered-outside': 'Geschat: er is een levering van buiten de EER voor nodig, zoals apparaten of een licentie.',
    'rests-outside-owner': 'Geschat: het staat op iets van een bedrijf dat deels in en deels buiten de EER zit.',
    'rests-outside': 'Geschat: het staat op iets van een bedrijf buiten de EER.',
    portability: 'Geschat: zo goed kunnen gegevens en instellingen mee naar een ander systeem.',
    substitutability: 'Geschat: zo makkelijk is het door iets anders te vervangen.',
  } satisfies Record<(typeof ESTIMATES)[number] | (typeof STATED)[number], string>,
  risk: {
    canBeStopped: 'Kan worden stopgezet', cannotChoose: 'Geen keuze', cannotProtect: 'Gegevens niet te beschermen',
  },
  riskAsks: {
    canBeStopped: 'Kan iemand van buiten deze dienst laten stoppen?',
    cannotChoose: 'Zit u vast aan deze leveranciers?',
    cannotProtect: 'Kan iemand buiten de EER worden gedwongen de gegevens te geven?',
  },
  /** By level, 0 to 4. */
  riskLevels: ['geen', 'laag', 'gemiddeld', 'hoog', 'zeer hoog'],
  /** By impact, 1 to 5. */
  impacts: ['klein', 'merkbaar', 'groot', 'zeer groot', 'ontwrichtend'],
}
