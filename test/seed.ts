import fc from 'fast-check'

// Where a failure would stop someone else's work (continuous integration) the laws look at the same cases each time; everywhere else at new ones.
if (process.env['CI']) fc.configureGlobal({ seed: 20_261_130 })
