import type { AnalysisTexts } from '../../i18n/analysis.ts'
import type { Messages } from '../../i18n/index.ts'
import { EXAMPLES } from '../../store/examples.ts'
import { SCREENS, workOf, type AppState } from '../../store/state.ts'
import { emit } from '../components/emit.ts'
import { exportItems } from '../export/formats.ts'
import type { Command } from '../help/command.ts'
import type { DocumentAsked } from '../report/make-document.ts'

/** The documents that can be made at once, whatever screen is open. */
const DOCUMENTS = ['plan', 'cards', 'binder', 'scenario'] as const

/** All that can be done from the command palette now. Each command asks for the same event as the button it stands for. */
export function commandsOf(from: EventTarget, messages: Messages, state: AppState, texts: AnalysisTexts): Command[] {
  const { app, enrichment, exchange, keep, say } = messages
  const send = (name: string, detail: unknown) => () => { emit(from, name, detail) }
  const work = workOf(state)
  const { history, selected, marked, open } = state
  const [undo, redo] = [history?.past.at(-1), history?.future[0]]
  return [
    ...SCREENS.map((screen) => ({ id: `screen-${screen}`, name: app.screen[screen], group: app.screens, run: send('screen', screen) })),
    ...(undo ? [{ id: 'undo', name: app.undo(say.step(undo.label)), group: app.editor, keys: 'Ctrl+Z', run: send('history', 'undo') }] : []),
    ...(redo ? [{ id: 'redo', name: app.redo(say.step(redo.label)), group: app.editor, keys: 'Ctrl+Shift+Z', run: send('history', 'redo') }] : []),
    { id: 'add', name: app.addComponent, group: app.editor, run: send('help', 'add') },
    { id: 'add-organisation', name: app.addOrganisation, group: app.editor, run: send('help', 'add-organisation') },
    { id: 'enrich', name: enrichment.title, group: app.editor, hint: enrichment.lead, run: send('enrich', null) },
    { id: 'touch', name: app.touch, group: app.editor, run: send('touching', !state.touching) },
    ...(selected === null ? [] : [
      { id: 'what-if', name: app.switchOff(work?.landscape.components[selected]?.name ?? selected), group: app.editor, keys: 'X', run: send('what-if', { id: selected, more: false }) },
      { id: 'remove', name: app.removeMarked(Math.max(1, marked.length)), group: app.editor, keys: 'Delete', run: send('remove', marked.length ? [...marked] : [selected]) },
    ]),
    ...Object.entries(texts.frame.questions).map(([question, name]) => ({
      id: `question-${question}`, name, group: app.screen.analysis, run: () => { emit(from, 'screen', 'analysis'); emit(from, 'analyse', { question }) },
    })),
    { id: 'pin', name: app.pinBaseline, group: app.screen.compare, run: send('pin', null) },
    ...(work?.scenarios ?? []).map(({ file, value }) => ({ id: `play-${file}`, name: value.name, group: app.screen.scenario, run: send('choose-scenario', file) })),
    { id: 'open', name: app.open, group: app.files, run: send('open-file', null) },
    { id: 'import', name: exchange.menu, hint: exchange.menuHint, group: app.files, run: send('open-file', null) },
    { id: 'import-folder', name: exchange.menuFolder, group: app.files, run: send('open-file', 'folder') },
    ...(work ? [{ id: 'save', name: app.saveLandscape, group: app.files, run: send('save-file', work.file) }] : []),
    ...(open === null ? [] : [{ id: 'save-scenario', name: app.saveScenario, group: app.files, run: send('save-file', open) }]),
    ...exportItems(messages).map(({ id, name, group }) => ({ id: `export-${id}`, name: `${group}: ${name}`, group: app.files, run: send('export', id) })),
    ...DOCUMENTS.flatMap((kind) => (['odt', 'print'] as const).map((format) =>
      ({ id: `${kind}-${format}`, name: app.makeDocument[format](app.document[kind]), group: app.screen.report, run: send('make-document', { kind, format } satisfies DocumentAsked) }))),
    { id: 'new-landscape', name: keep.newLandscape, group: app.files, run: send('new-landscape', null) },
    ...EXAMPLES.map((example) => ({ id: `example-${example}`, name: keep.openExample(keep.examples[example].name), group: app.files, run: send('open-example', example) })),
    { id: 'kept', name: app.landscapes, group: app.files, run: send('help', 'kept') },
    ...(['tour', 'keys', 'glossary', 'statement'] as const).map((id) => ({ id, name: app.help[id], group: app.helpTitle, run: send('help', id) })),
    { id: 'language', name: app.otherLanguage, group: app.settings, run: send('language', state.language === 'nl' ? 'en' : 'nl') },
    ...(['light', 'dark', 'auto'] as const).map((theme) => ({ id: `theme-${theme}`, name: `${app.theme}: ${app.themeName[theme]}`, group: app.settings, run: send('theme', theme) })),
  ]
}
