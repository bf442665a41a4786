/** A path with `/`, without drive, and without steps up or to the root, so that it means nothing outside of where it came from. */
export const safePath = (path: string): string =>
  path.replaceAll('\\', '/').split('/').filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part)).join('/')
