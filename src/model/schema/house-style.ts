import { z } from '../zod.ts'

/** A colour as `#rrggbb`. */
export const COLOUR = /^#[0-9a-fA-F]{6}$/
export const ColourSchema = z.string().regex(COLOUR)

/** The address of a picture that holds the picture itself. */
export const PICTURE = /^data:image\/(png|jpeg|svg\+xml);base64,[A-Za-z0-9+/=]+$/

/** The largest logo, in characters of its data address: a picture of some 375 kB. */
export const LARGEST_LOGO = 500_000

/** How documents of this municipality look; kept with the landscape. */
export const HouseStyleSchema = z.strictObject({
  /** The name on documents; that of the landscape when left out. */
  municipality: z.string().optional(),
  /** The logo itself, as a `data:` address of a PNG, JPEG or SVG picture. */
  logo: z.string().regex(PICTURE).max(LARGEST_LOGO).optional(),
  /** Headings, rules and the head of tables. */
  colour: ColourSchema.optional(),
  /** What is to be noticed. */
  accent: ColourSchema.optional(),
  /** Who may read a document, such as `Vertrouwelijk`; stands on every page. */
  classification: z.string().optional(),
  footer: z.string().optional(),
}).meta({ id: 'HouseStyle' })
