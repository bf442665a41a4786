import { fromLinearRgb, linear, type Rgb } from '../../src/model/colour.ts'

/** What is seen without one kind of cone: Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
const VISIONS = {
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const

export type Vision = 'usual' | keyof typeof VISIONS
export const ALL_VISIONS: readonly Vision[] = ['usual', 'protan', 'deutan', 'tritan']

/** A colour as someone with this vision sees it. */
export function seen(rgb: Rgb, vision: Vision): Rgb {
  if (vision === 'usual') return rgb
  const light = linear(rgb)
  return fromLinearRgb(VISIONS[vision].map((row) => row.reduce((sum, weight, i) => sum + weight * (light[i] as number), 0)) as unknown as Rgb)
}
