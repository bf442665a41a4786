import type { HouseStyleSchema } from './schema/house-style.ts'
import type { z } from './zod.ts'

/** How documents of a municipality look: name, logo, colours, classification and footer. */
export type HouseStyle = z.infer<typeof HouseStyleSchema>
