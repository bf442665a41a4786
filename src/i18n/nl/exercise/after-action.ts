export const afterAction = {}
