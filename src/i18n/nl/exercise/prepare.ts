export const prepare = {}
