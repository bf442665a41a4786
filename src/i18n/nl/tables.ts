/** Texts of the tables of a landscape. */
export const tables = {
}
