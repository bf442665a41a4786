import { html, nothing, svg, type TemplateResult } from 'lit'
import type { Explanation, FallbackOutcome, FallbackState, Verdict } from '../../../engine/trace.ts'
import { nameOf } from '../../../i18n/names.ts'
import { componentOf, type Fallback } from '../../../model/landscape.ts'
import { term } from '../../help/uw-term.ts'
import type { Panel } from '../panel.ts'
import { nameButton, sentence } from './sentence.ts'

/** How bad a verdict is, for its looks. */
const TONE: Record<Verdict['code'], 'false' | 'bad' | 'good' | 'quiet'> = {
  false: 'false', broken: 'bad', late: 'bad', 'too-small': 'bad', 'runs-out': 'bad', weakened: 'bad', 'not-activated': 'bad', holds: 'good', 'not-called': 'quiet',
}

/** Two rings through each other: the fallback hangs on what it should replace. */
const sharedSign = svg`<svg class="shared" viewBox="0 0 24 14" aria-hidden="true"><circle cx="8" cy="7" r="5.5"></circle><circle cx="16" cy="7" r="5.5"></circle></svg>`

/** The way along which the cause reaches the fallback. */
function path(ids: readonly string[], fallback: string, panel: Panel): TemplateResult | typeof nothing {
  if (!ids.length) return nothing
  return html`<ol class="path" aria-label=${panel.messages.why.pathTo(fallback)}>
    ${ids.map((id) => html`<li>${nameButton(id, panel)}</li>`)}<li class="end">${fallback}</li></ol>`
}

const secondsOf = (verdict: Verdict): number[] =>
  'at' in verdict ? [verdict.at] : verdict.code === 'holds' ? [verdict.from] : []

/** The plan on paper: what it replaces, how much it carries, when it was tested. */
function plan(fallback: Fallback, { landscape, messages: { why, say } }: Panel): string {
  return [
    fallback.covers === undefined ? why.coversAll : why.covers(nameOf(landscape, fallback.covers)),
    fallback.capacity !== undefined && fallback.capacity < 1 ? why.gives(say.share(fallback.capacity)) : '',
    fallback.tested === undefined ? why.neverTested : why.tested(fallback.tested),
  ].filter(Boolean).join(' · ')
}

function card(state: FallbackState, fallback: Fallback, outcome: FallbackOutcome, panel: Panel): TemplateResult {
  const { why, say } = panel.messages
  const { verdict } = outcome
  const tone = TONE[verdict.code]
  const ids = 'path' in verdict ? verdict.path : []
  const service = 'service' in verdict && verdict.service ? [verdict.service] : []
  const times = [...secondsOf(verdict), ...('limit' in verdict && verdict.limit !== null ? [verdict.limit] : [])]
  return html`<li class="fallback ${tone}">
    <p class="verdict-line"><span class="verdict">${tone === 'false' ? html`${sharedSign}${term(panel.messages, 'false-fallback', say.verdictName(verdict.code))}` : say.verdictName(verdict.code)}</span></p>
    <h4>${fallback.name}</h4>
    <p>${sentence(say.verdict(outcome, panel.subject), [...ids, ...service], times, panel, [fallback.name])}</p>
    ${path(ids, fallback.name, panel)}
    ${state.state === 'idle' ? nothing : html`<p><span class="soft">${why.now}:</span> ${sentence(say.fallbackState(state, panel.subject), [], state.until === null ? [] : [state.until], panel)}</p>`}
    <p class="plan soft">${plan(fallback, panel)}</p>
  </li>`
}

/** The fallbacks of a component: what each does now, and whether it holds over the whole scenario. */
export function fallbacks({ component, fallbacks: states }: Explanation, panel: Panel): TemplateResult | typeof nothing {
  const known = componentOf(panel.landscape, component).fallbacks ?? {}
  const cards = states.flatMap((state) => {
    const fallback = known[state.id.slice(component.length + 1)]
    const outcome = panel.trace.fallbacks[state.id]
    return fallback && outcome ? [card(state, fallback, outcome, panel)] : []
  })
  return cards.length ? html`<section><h3>${term(panel.messages, 'fallback', panel.messages.why.fallbacks)}</h3><ul>${cards}</ul></section>` : nothing
}
