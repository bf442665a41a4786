import { config, z } from 'zod'

// Without this zod compiles its parsers with `new Function`, which the content security policy forbids.
config({ jitless: true })

export { z }
