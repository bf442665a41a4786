import { html, type TemplateResult } from 'lit'
import { nameOf } from '../../../i18n/names.ts'
import type { Panel } from '../panel.ts'
import { phrases, type Mark } from '../phrases.ts'

/** Where a word in a sentence leads: to a component or to a moment. */
type Target = { component: string } | { second: number }

/** A name that chooses its component. */
export const nameButton = (id: string, panel: Panel): TemplateResult =>
  html`<button type="button" class="link" @click=${() => panel.choose(id)}>${nameOf(panel.landscape, id)}</button>`

/**
 * A ready-made sentence in which the names of components and the times that it mentions are buttons. The component that
 * is looked at stays plain, and so do the names in `plain`.
 */
export function sentence(text: string, components: readonly string[], seconds: readonly number[], panel: Panel, plain: readonly string[] = []): TemplateResult {
  const marks: Mark<Target>[] = [
    ...[...new Set(components)].map((component) => ({ words: nameOf(panel.landscape, component), target: component === panel.selected ? null : { component } })),
    ...[...new Set(seconds)].map((second) => ({ words: panel.messages.say.clock(panel.scenario.start, second), target: { second } })),
    ...plain.map((words) => ({ words, target: null })),
  ]
  const pieces = phrases(text, marks)
  // A button may end a line; what follows it without a space may not begin the next one.
  const tail = (i: number) => /^[^\s\p{L}\p{N}]+/u.exec(pieces[i]?.target === null ? pieces[i].text : '')?.[0] ?? ''
  return html`${pieces.map(({ text: words, target }, i) => target === null ? words.slice(i > 0 && pieces[i - 1]?.target ? tail(i).length : 0)
    : html`<span class="tied"><button type="button" class="link"
    @click=${() => ('component' in target ? panel.choose(target.component) : panel.goTo(target.second))}>${words}</button>${tail(i + 1)}</span>`)}`
}
