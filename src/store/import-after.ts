import { produce } from 'immer'
import type { Choices, SupplierChoice } from '../exchange/choices.ts'
import type { Drawn } from '../pool/exchange.ts'
import { IMPORT_STEPS, type ImportAsk, type ImportNews, type ImportState, type ImportStep } from './import-state.ts'

type Writable = { -readonly [Key in keyof ImportState]: ImportState[Key] }

/** A record with one more entry, or without it when it says nothing else than what is proposed. */
function chosen<T>(all: Readonly<Record<string, T>> = {}, key: string, value: T, proposed: T | undefined): Record<string, T> {
  const rest = Object.fromEntries(Object.entries(all).filter(([one]) => one !== key))
  return value === proposed ? rest : { ...rest, [key]: value }
}

const without = (key: keyof Choices, choices: Choices): Choices => Object.fromEntries(Object.entries(choices).filter(([one]) => one !== key))

/** The choices after one more. */
function choicesAfter(choices: Choices, asked: ImportAsk, drawn: Drawn | null): Choices {
  switch (asked.ask) {
    case 'part': return Object.values(asked.part).some((one) => one !== undefined) ? { ...choices, part: asked.part } : without('part', choices)
    case 'sheet': return { ...choices, sheets: { ...choices.sheets, [asked.sheet]: asked.choice } }
    case 'treat': return { ...choices, relations: chosen(choices.relations, asked.id, asked.treatment, drawn?.relationClasses.find(({ id }) => id === asked.id)?.proposed) }
    case 'become': return { ...choices, elements: chosen(choices.elements, asked.type, asked.becomes, drawn?.elementClasses.find(({ type }) => type === asked.type)?.proposed) }
    case 'answer': return { ...choices, answers: { ...choices.answers, [asked.id]: asked.answer } }
    case 'suppliers': {
      const suppliers = Object.entries({ ...choices.suppliers, ...asked.suppliers }).filter((one): one is [string, SupplierChoice] => one[1] !== null)
      return { ...choices, suppliers: Object.fromEntries(suppliers) }
    }
    default: return choices
  }
}

const later = (a: ImportStep, b: ImportStep): ImportStep => (IMPORT_STEPS.indexOf(a) > IMPORT_STEPS.indexOf(b) ? a : b)

/** The import after what the user did. */
export const afterAsk = (state: ImportState, asked: ImportAsk): ImportState => produce(state, (next) => {
  const draft = next as Writable
  switch (asked.ask) {
    case 'go':
      draft.step = asked.step
      draft.furthest = later(state.furthest, asked.step)
      draft.refused = false
      return
    case 'way': draft.way = asked.way; return
    case 'decide':
      draft.decisions = { conflicts: { ...state.decisions.conflicts, ...asked.decisions.conflicts }, gone: { ...state.decisions.gone, ...asked.decisions.gone }, added: { ...state.decisions.added, ...asked.decisions.added } }
      draft.decided = true
      return
    default:
      draft.choices = choicesAfter(state.choices, asked, state.drawn)
      draft.decided = true
      // Other columns give other things to choose from.
      if (asked.ask === 'sheet') draft.outline = null
  }
})

/** The import after what the worker told. */
export const afterNews = (state: ImportState, told: ImportNews): ImportState => produce(state, (next) => {
  const draft = next as Writable
  switch (told.news) {
    case 'read': draft.reading = Math.max(state.reading ?? 0, Math.min(1, told.share)); return
    case 'found':
      draft.reading = null
      draft.found = told.found
      draft.again = told.choices !== null
      draft.choices = told.choices ?? {}
      return
    case 'again':
      draft.choices = told.choices
      draft.importId = told.importId
      draft.again = true
      return
    case 'working': draft.working = told.on; return
    case 'drawn':
      draft.drawn = told.drawn
      // What was worked out of the draft before is of something else.
      draft.preview = draft.plan = null
      if (told.again && !state.drawn) draft.way = 'into'
      return
    case 'outline': draft.outline = told.outline; return
    case 'preview': draft.preview = told.preview; return
    case 'plan': draft.plan = told.plan; return
    case 'refused':
      draft.refused = true
      draft.working = false
      return
    case 'done': draft.done = told.done; draft.step = draft.furthest = 'done'
  }
})
