/** Rows of cells in columns as wide as their widest cell; numbers (digits and their signs) stand to the right. */
export function inColumns(rows: readonly (readonly string[])[]): string[] {
  const count = Math.max(0, ...rows.map(({ length }) => length))
  const widths = Array.from({ length: count }, (_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const cell = (text: string, i: number) => (/^[\d.,]+$/.test(text) ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0))
  return rows.map((row) => row.map(cell).join('  ').trimEnd())
}
