/*
 * Numbers that no file tells. They are marked as assumptions of low confidence on each need that has them, so that they show up in
 * the report and in the guided pass until someone who knows has said otherwise.
 */

/**
 * What goes on without something that is only partly needed. Half is the guess of who knows nothing: of all numbers between
 * stopped and normal it is the one that is never far off, and it neither hides the loss nor lets it stop a service by itself.
 */
export const SOFT_FLOOR = 0.5

/** How long work goes on with the data of yesterday when a stream of data stops: until the next working day. */
export const FLOW_HOLD_UP = 'P1D'
