import './ui/styles/global.css'
import { Engine } from './pool/engine.ts'
import { Exchange } from './pool/exchange.ts'
import { LandscapeWriter } from './pool/landscape-writer.ts'
import { LayoutMaker } from './pool/layout.ts'
import { ReportMaker } from './pool/report.ts'
import { App } from './store/app.ts'
import { remember, remembered } from './store/preferences.ts'
import { applyTheme } from './ui/styles/themes.ts'

const now = () => Date.now()
const newId = () => crypto.randomUUID()
// The keeper comes when there is something to keep: the first answer does not wait for it.
const keeper = async (tell: ConstructorParameters<typeof import('./store/keep/keeper.ts').Keeper>[0]['tell']) =>
  new (await import('./store/keep/keeper.ts')).Keeper({ now, newId, tell })
// So does what answers the questions of Analyse.
const analyst = async () => new (await import('./pool/analysis.ts')).Analyst(navigator.hardwareConcurrency)
// And those about leaving.
const adviser = async () => new (await import('./pool/exit.ts')).ExitAdviser()

// The window for the participants in an exercise may be dragged to another screen; a second time it is the same window.
const openProjector = (run: string) => open(`?projector=${encodeURIComponent(run)}`, `projector-${run}`, 'popup,width=1280,height=720') !== null

/** The large screen of a run: it follows the run that is open in another window, and does nothing by itself. */
async function project(run: string): Promise<void> {
  await import('./ui/projector/uw-projector.ts')
  document.querySelector('uw-app')?.replaceWith(Object.assign(document.createElement('uw-projector'), { run, layouts: new LayoutMaker() }))
}

async function begin(): Promise<void> {
  const app = new App(new Engine(), { now, newId, keeper, openProjector }, remembered(), () => new Exchange(), analyst, adviser)
  app.store.subscribe(remember)
  applyTheme(app.state.look)
  void app.start()

  // The engine reads and works out while the screen is still being loaded, and the texts of a language that is not Dutch.
  await Promise.all([import('./ui/views/uw-app.ts'), app.setLanguage(app.state.language)])
  const view = document.querySelector('uw-app')
  if (view) Object.assign(view, { app, reports: new ReportMaker(), previews: new ReportMaker(), layouts: new LayoutMaker(), writer: new LandscapeWriter() })
}

const projected = new URLSearchParams(location.search).get('projector')
await (projected === null ? begin() : project(projected))
