import type { Finding, FindingCode, QualityAnswer, Reading } from '../../analysis/quality/answer.ts'
import { fallbackNames, nameOf, namesOf } from '../names.ts'
import { marksCritical, type Around } from './around.ts'

/** The findings of one code. */
export interface FindingGroup { code: FindingCode; findings: Finding[] }

/** The findings by code, in the order in which they come. */
export const groupsOf = ({ findings }: QualityAnswer): FindingGroup[] =>
  [...new Set(findings.map(({ code }) => code))].map((code) => ({ code, findings: findings.filter((one) => one.code === code) }))

/** What the findings mean, in sentences. */
export function qualityMeaning(answer: QualityAnswer, around: Around): string[] {
  const { texts: { quality: texts } } = around
  const { findings, readings, unknown } = answer
  const most = groupsOf(answer).toSorted((a, b) => b.findings.length - a.findings.length)[0]
  return [
    findings.length ? texts.found(findings.length, new Set(findings.map(({ component }) => component)).size) : texts.clean,
    ...(most ? [texts.most(texts.codes[most.code].title, most.findings.length)] : []),
    texts.unknown(unknown), ...(readings ? [texts.swing(readings.best, readings.worst, marksCritical(around))] : []),
  ]
}

/** What of the component it is, in words: fallbacks, needs, or the others of a cycle. */
const aboutText = ({ code, component, about }: Finding, { landscape }: Around): string =>
  about.map((one) => (code === 'never-tested' || code === 'tested-long-ago' ? fallbackNames(landscape, `${component}/${one}`).name : nameOf(landscape, one))).join(', ')

/** A row of the table of one code: the cells as they are read. */
export const findingCells = (finding: Finding, around: Around): string[] =>
  [nameOf(around.landscape, finding.component), aboutText(finding, around), namesOf(around.landscape, finding.services).join(', ')]

/** The rows of the three readings: what it is, and what it is in each. */
export function readingRows({ best, stated, worst }: NonNullable<QualityAnswer['readings']>, around: Around): string[][] {
  const { say, texts: { quality: texts } } = around
  const rows = texts.rows(marksCritical(around))
  const row = (label: string, of: (reading: Reading) => string): string[] => [label, of(best), of(stated), of(worst)]
  return [
    row(rows.interrupted, ({ interrupted }) => say.number(interrupted.length)), row(rows.first, ({ first }) => texts.first(first)),
    row(rows.mtpd, ({ mtpdBreached }) => say.number(mtpdBreached.length)), row(rows.downtime, ({ downtime }) => texts.downtime(downtime)),
  ]
}
