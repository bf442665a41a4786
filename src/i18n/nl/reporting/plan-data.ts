export const planData = {}
