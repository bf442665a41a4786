import { css } from 'lit'
import { buttonStyles } from '../styles/buttons.ts'
import { fieldStyles } from '../styles/fields.ts'
import { surfaceStyles } from '../styles/surfaces.ts'

/** How buttons, fields, and what they stand on look. The classes are named where they are made. */
export const controlStyles = css`
  h1 { margin: 0; font: inherit; }
  ${buttonStyles}
  ${fieldStyles}
  ${surfaceStyles}
`
