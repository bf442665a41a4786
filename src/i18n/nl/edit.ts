/** Texts of the forms in which a landscape is changed. */
export const edit = {
}
