import type { Status } from '../../engine/trace.ts'

/** From worst to best; the order of legends. */
export const STATUSES: readonly Status[] = ['stopped', 'below-minimum', 'degraded', 'normal']

/** The sign of a status, as SVG path data in a box of 16 by 16 around (0, 0); both paths are meant to be filled. */
export interface StatusShape {
  /** The outline, which alone tells the statuses apart. */
  body: string
  /** What stands on the body. */
  mark: string
  /** Solid: body in the colour of the status, mark in that of the paper. Else: soft body with an edge, mark in colour. */
  solid: boolean
}

const CIRCLE = 'M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z'

/** One sign per status for list, map, timeline and legend: no one needs to tell red from green. */
export const STATUS_SHAPES: Readonly<Record<Status, StatusShape>> = {
  stopped: {
    body: 'M-5.5-7H5.5A1.5 1.5 0 0 1 7-5.5V5.5A1.5 1.5 0 0 1 5.5 7H-5.5A1.5 1.5 0 0 1-7 5.5V-5.5A1.5 1.5 0 0 1-5.5-7Z',
    mark: 'M-3.9-2.5L-2.5-3.9L0-1.4L2.5-3.9L3.9-2.5L1.4 0L3.9 2.5L2.5 3.9L0 1.4L-2.5 3.9L-3.9 2.5L-1.4 0Z',
    solid: true,
  },
  'below-minimum': {
    body: 'M-.9-7.1A1 1 0 0 1 .9-7.1L7.6 5.4A1 1 0 0 1 6.7 6.9H-6.7A1 1 0 0 1-7.6 5.4Z',
    mark: 'M-.95-2.9H.95V2H-.95ZM-.95 3.3H.95V5.2H-.95Z',
    solid: true,
  },
  degraded: { body: CIRCLE, mark: 'M0-7A7 7 0 0 0 0 7Z', solid: false },
  normal: { body: CIRCLE, mark: 'M-4 .5L-2.8-.7L-1.1 1L2.9-3.3L4.1-2.1L-1.1 3.4Z', solid: false },
}
