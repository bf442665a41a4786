/** Texts of the terms of the field. */
export const glossary = {
}
