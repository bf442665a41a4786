import type { response as Dutch } from '../../nl/reporting/response.ts'

export const response: typeof Dutch = {}
