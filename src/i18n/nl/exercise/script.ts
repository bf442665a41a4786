export const script = {}
