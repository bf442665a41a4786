import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable']

/** Where installers put a browser, by system. */
function places(environment: NodeJS.ProcessEnv): string[] {
  const under = (...folders: (string | undefined)[]) => folders.filter((folder) => folder !== undefined)
  switch (process.platform) {
    case 'darwin': return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
    case 'win32': return under(environment['PROGRAMFILES'], environment['PROGRAMFILES(X86)'], environment['LOCALAPPDATA'])
      .flatMap((folder) => [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'), join(folder, 'Chromium', 'Application', 'chrome.exe'), join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')])
    default: return ['/usr/bin', ...(environment['PATH'] ?? '').split(delimiter).filter(Boolean)].flatMap((folder) => NAMES.map((name) => join(folder, name)))
  }
}

/** The path of an installed Chromium, Chrome or Edge; `null` when there is none. `CHROMIUM` in the environment goes before all others. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment['CHROMIUM']
  return (named ? [named] : places(environment)).find((file) => existsSync(file)) ?? null
}
