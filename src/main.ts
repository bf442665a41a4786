import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'
import './ui/styles/global.css'
import { Engine } from './pool/engine.ts'
import { ReportMaker } from './pool/report.ts'
import { App } from './store/app.ts'
import { remember, remembered } from './store/preferences.ts'

const app = new App(new Engine(), remembered())
app.store.subscribe(remember)
void app.start()

// The engine reads and works out while the screen is still being loaded.
await import('./ui/views/uw-app.ts')
const view = document.querySelector('uw-app')
if (view) Object.assign(view, { app, reports: new ReportMaker() })
