import type { ServiceUncertainty } from '../../../analysis/uncertainty/answer.ts'

/** The outline of a share over time, as SVG path data: the higher, the more often. Full height is a share of 1. */
export function bandPath(band: ServiceUncertainty['band'], horizon: number, x: (second: number) => number, base: number, height: number): string {
  if (band.length === 0) return ''
  const y = (share: number) => Math.round((base - share * height) * 100) / 100
  const px = (second: number) => Math.round(x(second) * 100) / 100
  const [first] = band as [[number, number]]
  return `M${px(first[0])} ${base}${band.map(([second, share]) => `H${px(second)}V${y(share)}`).join('')}H${px(horizon)}V${base}Z`
}

/** The greatest share at any moment. */
export const topOf = ({ band }: ServiceUncertainty): number => Math.max(0, ...band.map(([, share]) => share))

/** The whisker of the first stop: where it begins, its middle, and its end; an end that is not within the horizon is at it. */
export const whiskerOf = ({ firstStop: { p10, p50, p90 } }: ServiceUncertainty, horizon: number): { from: number; middle: number | null; to: number; open: boolean } | null =>
  (p10 === null ? null : { from: p10, middle: p50, to: p90 ?? horizon, open: p90 === null })
