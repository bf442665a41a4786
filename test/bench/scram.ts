import { spawn } from 'node:child_process'

/** What SCRAM found, and how long it took, in milliseconds. */
export interface Scram {
  /** From its start until it begins to write the sets. */
  all: number
  /** By its own account, without its start, reading the file and writing. */
  solving: number
  /** Number of sets of order 1, 2 and so on, as it writes them. */
  distribution: string
}

/** Asks SCRAM (github.com/rakhimov/scram) for minimal cut sets. `late`: not within the time. `missing`: it is not installed. */
export function scram(options: readonly string[], file: string, most: number): Promise<Scram | 'late' | 'missing'> {
  return new Promise((resolve) => {
    const child = spawn('scram', [...options, file], { stdio: ['ignore', 'pipe', 'ignore'] })
    const start = performance.now()
    let text = ''
    const timer = setTimeout(() => end('late'), most)
    const end = (result: Scram | 'late' | 'missing') => {
      clearTimeout(timer)
      child.kill()
      resolve(result)
    }
    child.on('error', () => end('missing'))
    child.on('close', () => end('late'))
    child.stdout.on('data', (piece: Buffer) => {
      // The sets themselves come after what is needed here; they may be gigabytes.
      text += piece.toString('latin1')
      const seconds = /<products>([^<]*)</.exec(text)
      const found = /<sum-of-products [^>]*>/.exec(text)
      if (seconds && found) end({ all: performance.now() - start, solving: Number(seconds[1]) * 1000, distribution: (/ distribution="([^"]*)"/.exec(found[0])?.[1] ?? '').trim() })
    })
  })
}
