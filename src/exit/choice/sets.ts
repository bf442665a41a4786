/** A set of measures: bit i is the measure at place i. As large as it needs to be. */
export type MeasureSet = bigint

export const NONE: MeasureSet = 0n
export const only = (place: number): MeasureSet => 1n << BigInt(place)
export const setOf = (places: Iterable<number>): MeasureSet => [...places].reduce((set, place) => set | only(place), NONE)
export const contains = (set: MeasureSet, other: MeasureSet): boolean => (set & other) === other

/** The places in a set, rising. */
export function placesIn(set: MeasureSet): number[] {
  const places: number[] = []
  for (let rest = set, place = 0; rest !== NONE; rest >>= 1n, place++) if (rest & 1n) places.push(place)
  return places
}

/** Every set of which all is in this one, the empty one first. */
export function subsetsOf(set: MeasureSet): MeasureSet[] {
  return placesIn(set).reduce<MeasureSet[]>((all, place) => [...all, ...all.map((one) => one | only(place))], [NONE])
}
