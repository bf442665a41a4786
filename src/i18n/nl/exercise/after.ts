export const after = {}
