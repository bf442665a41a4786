/** Texts of where work is kept. */
export const keep = {
}
