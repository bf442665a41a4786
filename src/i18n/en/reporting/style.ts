import type { style as Dutch } from '../../nl/reporting/style.ts'

export const style: typeof Dutch = {}
