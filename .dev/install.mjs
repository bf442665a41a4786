import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root, runScript } from './run.mjs'

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'))

/** Whether what is installed is what package-lock.json asks for; packages for other systems may be absent. */
function upToDate() {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false
  const wanted = read('package-lock.json').packages
  const installed = read('node_modules/.package-lock.json').packages
  return Object.keys(wanted).every((name) => name === ''
    || (installed[name] ? installed[name].version === wanted[name].version : wanted[name].optional === true || wanted[name].devOptional === true))
}

/** The script of npm itself: the one that started us, or the one that came with this Node. */
function npmScript() {
  const started = process.env.npm_execpath
  const beside = dirname(process.execPath)
  return [
    ...(started && /npm-cli\.c?js$/.test(started) ? [started] : []),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((file) => existsSync(file))
}

/** Installs the packages when something is missing or has another version. Stops when that fails. */
export function install() {
  if (upToDate()) return
  console.log('Pakketten installeren · installing packages (npm ci)')
  const npm = npmScript()
  if (!npm) {
    console.error('npm is niet gevonden. Voer eerst ‘npm ci’ uit. · npm was not found; run "npm ci" first.')
    process.exit(1)
  }
  const status = runScript(npm, ['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (status !== 0) process.exit(status)
}
