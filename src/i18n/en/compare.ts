/** Texts of comparing scenarios. */
export const compare = {
}
