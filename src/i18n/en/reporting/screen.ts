import type { screen as Dutch } from '../../nl/reporting/screen.ts'

export const screen: typeof Dutch = {}
