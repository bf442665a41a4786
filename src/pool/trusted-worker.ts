/** The part of the Trusted Types API that we use; not every browser has it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

const started = new Set<string>()

/**
 * Starts one of our own worker scripts. Under Trusted Types a worker's address must come from a policy; ours lets
 * through nothing but the addresses that the build made.
 */
export function startWorker(address: string): Worker {
  started.add(address)
  return new Worker(policy.createScriptURL(address), { type: 'module' })
}

const rules = {
  createScriptURL(url: string): string {
    if (!started.has(url)) throw new TypeError(`startWorker: not one of our workers: ${url}`)
    return url
  },
}
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('uitwijk', rules) ?? rules
