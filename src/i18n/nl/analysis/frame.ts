import type { Question } from '../../../analysis/questions.ts'

export const frame = {
  questions: {
    losses: 'Wat als dit wegvalt?',
    concentration: 'Waar hangt veel aan?',
    'cut-sets': 'Wat samen één dienst stopt',
    'fallback-audit': 'Helpen de uitwijken echt?',
    uncertainty: 'Hoe zeker is het?',
    'worst-moment': 'Het slechtste moment',
    recovery: 'Volgorde van herstel',
    quality: 'Wat weten we niet zeker?',
  } satisfies Record<Question, string> as Record<Question, string>,
}
