import type { frame as nl } from '../../nl/analysis/frame.ts'

export const frame: typeof nl = {
  questions: {
    losses: 'What if this is lost?',
    concentration: 'What does much depend on?',
    'cut-sets': 'What together stops a service',
    'fallback-audit': 'Do the fallbacks really help?',
    uncertainty: 'How sure is it?',
    'worst-moment': 'The worst moment',
    recovery: 'Order of recovery',
    quality: 'What are we not sure of?',
  },
}
