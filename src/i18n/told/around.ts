import type { Landscape } from '../../model/landscape.ts'
import type { ScenarioFile } from '../../model/work.ts'
import type { AnalysisTexts } from '../analysis.ts'
import type { Sentences } from '../sentences.ts'

/** What an answer is told with: on screen and in the report alike. */
export interface Around { landscape: Landscape; scenarios: readonly ScenarioFile[]; say: Sentences; texts: AnalysisTexts }

/** Whether some service is marked as critical: only those are counted then, and otherwise all. */
export const marksCritical = ({ landscape }: Pick<Around, 'landscape'>): boolean => Object.values(landscape.components).some(({ service }) => service?.critical)

/** The name of the scenario in a file, or the file when it is not there any more. */
export const scenarioName = ({ scenarios }: Pick<Around, 'scenarios'>, file: string): string => scenarios.find((one) => one.file === file)?.value.name ?? file
