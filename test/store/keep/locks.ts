/** Locks among tabs as a browser has them, as far as pens need them. */
export class Locks {
  private readonly holders = new Map<string, { ends: (how: 'released' | 'stolen') => void }>()

  request(name: string, options: { steal?: boolean; ifAvailable?: boolean }, hold: (lock: Lock | null) => unknown): Promise<unknown> {
    const holder = this.holders.get(name)
    if (holder && !options.steal) return Promise.resolve(hold(null))
    holder?.ends('stolen')
    return new Promise((resolve, reject) => {
      const mine = {
        ends: (how: 'released' | 'stolen') => {
          if (this.holders.get(name) === mine) this.holders.delete(name)
          if (how === 'stolen') reject(new DOMException('stolen', 'AbortError'))
          else resolve(undefined)
        },
      }
      this.holders.set(name, mine)
      void Promise.resolve(hold({ name, mode: 'exclusive' })).then(() => mine.ends('released'))
    })
  }

  /** The tab that holds this is gone. */
  crash(name: string): void { this.holders.delete(name) }
}

export const asLocks = (locks: Locks): LockManager => locks as unknown as LockManager
