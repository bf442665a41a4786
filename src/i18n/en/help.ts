/** Texts of the tour, the keys and the command palette. */
export const help = {
}
