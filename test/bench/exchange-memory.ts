import { gemma, landscapeOf } from './exchange.ts'

// A process of its own, so that nothing else is in its memory. Prints the megabytes before and the most until after.
const bytes = gemma()
const before = process.memoryUsage.rss()
landscapeOf(bytes)
console.log((before / 1e6).toFixed(0), (process.resourceUsage().maxRSS * 1024 / 1e6).toFixed(0))
