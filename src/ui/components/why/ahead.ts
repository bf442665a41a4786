import { html, nothing, type TemplateResult } from 'lit'
import { below, levelAt, statusOf } from '../../../engine/levels.ts'
import type { Explanation, Steps } from '../../../engine/trace.ts'
import { componentOf } from '../../../model/landscape.ts'
import type { Panel } from '../panel.ts'

/** The next time that a component gets worse after the moment looked at, with a way to go there. */
export function ahead({ component, at }: Explanation, panel: Panel): TemplateResult | typeof nothing {
  const { landscape, scenario, trace, messages: { why, say } } = panel
  const steps = trace.levels[component] as Steps
  const now = levelAt(steps, at)
  const next = steps.find(([time, level]) => time > at && below(level, now))
  if (!next) return nothing
  const [time, level] = next
  const status = say.status(statusOf(level, componentOf(landscape, component).service?.minimum))
  return html`<p class="ahead">${why.ahead(status, say.clock(scenario.start, time))}
    <button type="button" class="link" @click=${() => panel.goTo(time)}>${why.goThere}</button></p>`
}
