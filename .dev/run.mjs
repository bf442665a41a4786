import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a JavaScript file with this Node, its output on ours; gives its exit status. No shell, so the same on every system. */
export function runScript(script, args = [], env = {}) {
  const { status, error } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  if (error) console.error(error.message)
  return status === null ? 1 : status
}

/** Runs the command line of an installed package. */
export function runTool(name, args, env) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const script = typeof bin === 'string' ? bin : Object.values(bin)[0]
  return runScript(resolve(folder, script), args, env)
}
