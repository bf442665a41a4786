/** The signs of a fixed moment, as SVG path data in a box of 12 by 12 around (0, 0): a diamond, and the cross through a missed one. */
export const DIAMOND = 'M0-5.5L5.5 0L0 5.5L-5.5 0Z'
export const CROSS = 'M-2.2-2.2L2.2 2.2M2.2-2.2L-2.2 2.2'
