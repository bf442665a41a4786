import type { ReportDocument } from '../document.ts'

/** The report as data: its texts in order, the services value by value, the scenario and the whole result. */
export function writeJson({ furniture: _, ...report }: ReportDocument): string {
  return `${JSON.stringify({ format: 'uitwijk-report/1', ...report }, null, 2)}\n`
}
