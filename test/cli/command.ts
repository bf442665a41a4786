import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** How a command ended. */
export interface Ended { status: number; out: string; error: string }

function run(program: string, args: string[], cwd: string, { shell = false, env = {} }: { shell?: boolean; env?: Record<string, string> } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { cwd, shell, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 64e6 }, (_, out, error) =>
      resolve({ status: child.exitCode ?? -1, out, error }))
  })
}

/** Runs the command line as a process, in a folder, with more in its environment. */
export const uitwijk = (args: string[], cwd = root, env: Record<string, string> = {}): Promise<Ended> =>
  run(process.execPath, [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join(root, 'src', 'cli', 'main.ts'), ...args], cwd, { env })

/** Runs it the way the manual says, through npm, from any folder. */
export const npmUitwijk = (args: string[], cwd: string): Promise<Ended> =>
  run('npm', ['--prefix', root, 'run', '--silent', 'uitwijk', '--', ...args], cwd, { shell: process.platform === 'win32' })
