/** Twentieths of a point in a centimetre: the unit of Word. */
export const twips = (centimetres: number): number => Math.round(centimetres * 566.929)

/** Pixels of 1/96 inch in a centimetre: the unit of pictures. */
export const pixels = (centimetres: number): number => (centimetres * 96) / 2.54

/** Width of the text on the page, in centimetres. */
export const TEXT_WIDTH = 17.4

/** A colour without its sign in front, as Word writes it. */
export const bare = (colour: string): string => colour.slice(1)

export const INK = '17212b', SOFT = '4d5b68', LINE = 'c3ccd5', FORM_LINE = '6b7885'
