export const style = {}
