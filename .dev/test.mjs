import './node-version.mjs'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from './chromium.mjs'
import { install } from './install.mjs'
import { office } from './office.mjs'
import { runTool } from './run.mjs'

// Every check of the project, in order, the same here and in continuous integration.
install()
const env = { CHROMIUM: chromium() }
office()
const folder = mkdtempSync(join(tmpdir(), 'uitwijk-test-'))
const count = { passed: 0, failed: 0 }

/** Adds the tests of a vitest report up; a file that could not even be loaded counts as one that failed. */
function add(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'))
  count.passed += report.numPassedTests
  count.failed += report.numFailedTests + broken.length
}

function vitest(project) {
  const file = join(folder, `${project}.json`)
  const status = runTool('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env)
  try {
    add(file)
  } catch {
    return status || 1
  }
  return status
}

const STEPS = [
  ['Types', () => runTool('typescript', ['--noEmit'])],
  ['Lint', () => runTool('oxlint', [])],
  ['Dode code · dead code', () => runTool('knip', [])],
  ['Eenheden · units', () => vitest('unit')],
  ['Bouwen · build', () => runTool('vite', ['build', '--logLevel', 'warn'])],
  ['Browser', () => vitest('browser')],
  ['Snelheid · speed', () => runTool('tsx', ['test/bench/main.ts', '--quick'])],
]

const broken = STEPS.filter(([name, step]) => {
  console.log(`\n== ${name}`)
  return step() !== 0
}).map(([name]) => name)

rmSync(folder, { recursive: true, force: true })
console.log(broken.length ? `\nNiet in orde · not in order: ${broken.join(', ')}` : '\nAlles in orde · all in order')
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exitCode = broken.length || count.failed ? 1 : 0
