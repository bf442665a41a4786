// Stops with a clear word on a Node that is too old. Imported first, and written so that old versions can read it.
const [major, minor] = process.versions.node.split('.').map(Number)

if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
  console.error(`Uitwijk heeft Node.js 20.19 of nieuwer nodig (of 22.12 en hoger); dit is ${process.versions.node}. Haal een nieuwere op: https://nodejs.org`)
  console.error(`Uitwijk needs Node.js 20.19 or newer (or 22.12 and up); this is ${process.versions.node}. Get a newer one: https://nodejs.org`)
  process.exit(1)
}
