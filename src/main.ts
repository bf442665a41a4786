import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'
import './ui/styles/global.css'
import { Engine } from './pool/engine.ts'
import { ReportMaker } from './pool/report.ts'
import { App } from './store/app.ts'
import { remember, remembered } from './store/preferences.ts'
import './ui/views/uw-app.ts'

const app = new App(new Engine(), remembered())
app.store.subscribe(remember)

const view = document.querySelector('uw-app')
if (view) Object.assign(view, { app, reports: new ReportMaker() })
void app.start()
