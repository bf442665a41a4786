/** More components than this are too many to look at and to reason about at once. */
export const MANY = 500
