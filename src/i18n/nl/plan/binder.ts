export const binder = {}
