/** The right to write to a landscape, for as long as it is held. */
export interface Pen { drop(): void }

/** The locks of this browser; `undefined` where it has none. */
export const browserLocks = (): LockManager | undefined => globalThis.navigator?.locks

/**
 * Takes the pen of a landscape when it is free; with `steal`, also when another tab has it. One tab has it at a time (Web
 * Locks), and it is free again when that tab closes, however that happens. Gives `null` when another tab has it. Where a browser
 * has no locks every tab gets it, and who took it last may write (see `write.ts`).
 *
 * `lost` is called when another tab takes this pen.
 */
export function takePen(locks: LockManager | undefined, name: string, steal: boolean, lost: () => void): Promise<Pen | null> {
  if (!locks) return Promise.resolve({ drop() {} })
  return new Promise((resolve) => {
    let held = false
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (!lock) return void resolve(null)
      held = true
      return new Promise((done) => resolve({ drop: () => { held = false; done() } }))
    }
    locks.request(name, steal ? { steal } : { ifAvailable: true }, hold).catch(() => {
      if (held) lost()
      resolve(null)
    })
  })
}
