const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`
const UNITS: readonly [one: string, more: string][] = [['jaar', 'jaar'], ['maand', 'maanden'], ['week', 'weken'], ['dag', 'dagen']]

/** Texts on leaving a supplier. */
export const exit = {
  intro: 'Een exit is hoe u weggaat bij een leverancier: waarheen, hoelang dat duurt en wat het kost. Hieronder staat wat daarvan is vastgelegd.',
  caption: 'Onderdelen met een exit',
  columns: { name: 'Onderdeel', supplier: 'Leverancier', replacedBy: 'Vervangen door', lead: 'Duurt', notice: 'Opzegtermijn', contractEnd: 'Contract tot', cost: 'Kosten', portability: 'Overdraagbaar' },
  none: 'Van geen enkel onderdeel is vastgelegd hoe u weg kunt bij de leverancier.',
  withoutHeading: 'Waar de exit ontbreekt',
  withoutCaption: 'Leveranciers onder de diensten zonder vastgelegde exit',
  withoutColumns: { supplier: 'Leverancier', components: 'Onderdelen', services: 'Diensten die erop rusten' },
  withoutRest: (n: number) => `Voor nog ${count(n, 'leverancier', 'leveranciers')} geldt hetzelfde.`,
  allKnown: 'Van elke leverancier onder de diensten is een exit vastgelegd.',
  euro: (amount: string) => `€ ${amount}`,
  span: (parts: readonly number[]) => parts.flatMap((n, i) => (n ? [count(n, ...(UNITS[i] as [string, string]))] : [])).join(' '),
  portability: { 'open standard': 'open standaard', documented: 'beschreven formaat', proprietary: 'eigen formaat van de leverancier', none: 'niet' } as Readonly<Record<string, string>>,
}
