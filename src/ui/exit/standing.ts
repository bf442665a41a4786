import { html, nothing } from 'lit'
import type { ExitQuestion } from '../../exit/questions.ts'
import type { ExitTexts } from '../../i18n/exit.ts'
import { exitTarget } from '../../store/exit/exit-asks.ts'
import { exitInquiry, isSameTarget, type ExitAsk } from '../../store/exit/exit-state.ts'
import { exitOf, type AppState } from '../../store/state.ts'

interface Standing { texts: ExitTexts; state: AppState; question: ExitQuestion; name: string; ask(asked: ExitAsk): unknown }

/** What is going on with a question: it is being worked out, was stopped, failed, or its answer is of before a change. */
export function standing({ texts: { screen: texts }, state, question, name, ask }: Standing) {
  const target = exitTarget(state, question)
  const { running, ended, made } = exitInquiry(exitOf(state), question)
  if (!target) return html`<span>${question === 'forced' ? texts.noSupplier : question === 'day' ? texts.noScenario : nothing}</span>`
  const stale = made && !isSameTarget(question, made.of, target) ? html`<span>${texts.stale}</span>` : nothing
  if (running) return html`${stale}<progress max="1" .value=${running.share} aria-label=${texts.working}></progress><span>${running.share ? html`<span aria-hidden="true">${texts.workingShare(running.share)}</span>` : texts.working}</span>
    <button type="button" class="small" @click=${() => ask({ do: 'stop', question })}>${texts.stop}</button>`
  if (ended && isSameTarget(question, ended.of, target)) return html`${stale}<span class=${ended.failure === null ? '' : 'bad'}>${ended.failure === null ? (made ? nothing : texts.stopped) : texts.failed(ended.failure.message)}</span>
    <button type="button" class="small" @click=${() => ask({ do: 'again', question })}>${made ? texts.again : texts.start}</button>`
  return stale === nothing ? html`<span class="hidden">${made ? texts.done(name) : nothing}</span>` : stale
}
