export const response = {}
