import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']

/** Where installers put Chromium or Chrome, by system. */
const PLACES = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean).flatMap((folder) => [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'), join(folder, 'Chromium', 'Application', 'chrome.exe')]),
}

/** The path of an installed Chromium; undefined when there is none. `CHROMIUM` in the environment goes first. */
function findChromium() {
  const named = process.env.CHROMIUM
  if (named) return existsSync(named) ? named : undefined
  const onPath = ['/usr/bin', ...(process.env.PATH || '').split(delimiter)].filter(Boolean).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...(PLACES[process.platform] || []), ...(process.platform === 'win32' ? [] : onPath)].find((file) => existsSync(file))
}

/** On Debian as root: installs Chromium from the system's own packages. */
function installChromium() {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version') || process.getuid() !== 0) return
  console.log('Chromium installeren · installing Chromium (apt-get)')
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  if (spawnSync('apt-get', ['update'], options).status === 0) spawnSync('apt-get', ['install', '-y', 'chromium'], options)
}

/** The path of a Chromium for the browser tests. Stops with a clear word when there is none and it cannot be installed. */
export function chromium() {
  let found = findChromium()
  if (!found && !process.env.CHROMIUM) {
    installChromium()
    found = findChromium()
  }
  if (found) return found
  console.error(process.env.CHROMIUM
    ? `CHROMIUM=${process.env.CHROMIUM} bestaat niet. · CHROMIUM=${process.env.CHROMIUM} does not exist.`
    : 'De browsertests hebben Chromium of Chrome nodig. Installeer het, of zet het pad in CHROMIUM. · The browser tests need Chromium or Chrome: install it, or set CHROMIUM to its path.')
  process.exit(1)
}
