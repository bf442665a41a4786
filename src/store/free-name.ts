/** A file name that none of these has: `nieuw.scenario.yaml`, `nieuw-2.scenario.yaml`… */
export function freeName(files: readonly { file: string }[], base: string, kind: 'scenario' | 'exercise' | 'exit'): string {
  const taken = new Set(files.map(({ file }) => file))
  let number = 1
  const file = () => `${base}${number === 1 ? '' : `-${number}`}.${kind}.yaml`
  while (taken.has(file())) number++
  return file()
}
