const two = (text: string): string => text.padStart(2, '0')

/** A date as day, month and year, which files write as `31-12-24` or `31/12/2024`, in the order of ISO 8601. Other text stays as it is. */
export function isoDate(text: string): string {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})(?:[ T].*)?$/.exec(text.trim())
  if (!match) return text
  const [, day = '', month = '', year = ''] = match
  return Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12 ? text : `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`
}
