/** What was measured, the figure, and what it is compared to. */
export type Row = [what: string, figure: string, ratio: string]

export const milliseconds = (ms: number): string => `${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} ms`
export const times = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)}×`

/** How a figure stands to the most that is wanted of it, such as milliseconds or kilobytes. */
export const against = (figure: number, most: number): string => `${(figure / most).toFixed(2)} of the most wanted`

/** The rows as lines of text, in columns. */
export function table(rows: readonly Row[]): string {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] as string).length)))
  return rows.map(([what, figure, ratio]) => `${what.padEnd(widths[0] as number)}  ${figure.padStart(widths[1] as number)}  ${ratio}`.trimEnd()).join('\n')
}
