/** Steps between ticks that read well, in seconds. */
const STEPS = [
  1, 5, 10, 30, 60, 300, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400, 172_800, 432_000, 604_800, 1_209_600, 2_592_000, 7_776_000, 31_536_000,
]
const MOST_TICKS = 7

/** A time axis from second 0 to the horizon over a width in pixels. */
export interface Scale { x(second: number): number; ticks: number[]; step: number }

export function scaleOf(horizon: number, left: number, width: number): Scale {
  const span = Math.max(1, horizon)
  const step = STEPS.find((candidate) => span / candidate <= MOST_TICKS) ?? Math.ceil(span / MOST_TICKS)
  const ticks = Array.from({ length: Math.floor(span / step) + 1 }, (_, i) => i * step)
  return { x: (second) => Math.round((left + (Math.min(second, span) / span) * width) * 100) / 100, ticks, step }
}
