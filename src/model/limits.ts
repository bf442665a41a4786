/** A file longer than this (in characters) is refused unread. */
export const LARGEST_FILE = 32 * 1024 * 1024
