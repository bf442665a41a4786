import type { Work } from '../work.ts'
import type { Do } from './edit-error.ts'
import { addFile, changeFile, removeFile } from './filed.ts'
import { withParts } from './parts.ts'

export const addScenario = (work: Work, { file, value }: Do<'add-scenario'>): Work => addFile(work, 'scenarios', file, value)

export const setScenario = (work: Work, { file, parts }: Do<'set-scenario'>): Work => changeFile(work, 'scenarios', file, (before) => withParts(before, parts))

export const revertScenario = (work: Work, { file, value }: Do<'revert-scenario'>): Work => changeFile(work, 'scenarios', file, () => value)

export const removeScenario = (work: Work, { file }: Do<'remove-scenario'>): Work => removeFile(work, 'scenarios', file)
