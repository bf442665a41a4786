import type { Program } from '../../engine/program.ts'

/** Per node 1 when something of what these nodes give comes there, along needs and fallbacks, whatever their strength; themselves included. */
export function reach({ size, outputStart, outputs }: Pick<Program, 'size' | 'outputStart' | 'outputs'>, nodes: Iterable<number>): Uint8Array {
  const reached = new Uint8Array(size)
  const open: number[] = []
  const visit = (node: number) => {
    if (reached[node]) return
    reached[node] = 1
    open.push(node)
  }
  for (const node of nodes) visit(node)
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (let i = outputStart[node] as number; i < (outputStart[node + 1] as number); i++) visit(outputs[i] as number)
  return reached
}
