import './node-version.mjs'
import { install } from './install.mjs'
import { root } from './run.mjs'

// Installs what is missing, builds the app and serves it on this machine alone.
install()
const { build, preview } = await import('vite')
await build({ root, logLevel: 'warn' })
const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: Number(process.env.PORT) || 4173, strictPort: false } })
const { port } = server.httpServer.address()
console.log(`Uitwijk staat klaar op · is ready at http://127.0.0.1:${port}/ (stoppen · stop: Ctrl+C)`)
