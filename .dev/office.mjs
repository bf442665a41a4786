import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What documents are opened with in tests, with the Debian package of each. Tests that need them are skipped where they are not. */
const PROGRAMS = { soffice: 'libreoffice-writer-nogui', pdftotext: 'poppler-utils' }

const installed = (program) => (process.env.PATH || '').split(delimiter).some((folder) => existsSync(join(folder, program)))

/** On Debian as root: installs LibreOffice and the tools for PDF where they are missing. Goes on without when that cannot be. */
export function office() {
  const missing = Object.entries(PROGRAMS).filter(([program]) => !installed(program)).map(([, name]) => name)
  if (missing.length === 0) return
  if (process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid() === 0) {
    console.log(`${missing.join(', ')} installeren · installing (apt-get)`)
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    if (spawnSync('apt-get', ['update'], options).status === 0) spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing], options)
  }
  const still = Object.keys(PROGRAMS).filter((program) => !installed(program))
  if (still.length) console.log(`Zonder ${still.join(' en ')}: de tests daarmee worden overgeslagen. · Without ${still.join(' and ')}: tests with those are skipped.`)
}
