import { html, nothing, type TemplateResult } from 'lit'
import { levelAt, statusOf } from '../../../engine/levels.ts'
import type { Steps } from '../../../engine/trace.ts'
import { seconds } from '../../../model/duration.ts'
import { componentOf } from '../../../model/landscape.ts'
import { asNeed, groupOf, type NeedEntry } from '../../../model/need.ts'
import type { Panel } from '../panel.ts'
import { dependantsOf } from './dependants.ts'
import { nameButton } from './sentence.ts'
import '../uw-status.ts'

function neighbour(id: string, note: string, panel: Panel): TemplateResult {
  const { landscape, trace, messages, moment } = panel
  const status = statusOf(levelAt(trace.levels[id] as Steps, moment), componentOf(landscape, id).service?.minimum)
  return html`<li class="neighbour"><uw-status compact .status=${status} .messages=${messages}></uw-status>
    <span>${nameButton(id, panel)}${note ? html` <span class="soft">${note}</span>` : nothing}</span></li>`
}

/** A need as it stands in the landscape; a group is a list in the list. */
function need(entry: NeedEntry, panel: Panel): TemplateResult {
  const { why, say } = panel.messages
  const full = asNeed(entry)
  const notes = [
    full.holdUp === undefined ? '' : why.holdUp(say.duration(seconds(full.holdUp))),
    full.without ? why.without(say.share(full.without)) : '',
  ].filter(Boolean).join(', ')
  const group = groupOf(full)
  if (!group) return neighbour((full as { on: string }).on, notes, panel)
  const { members, atLeast } = group
  const how = atLeast === members.length ? why.allOf : atLeast === 1 ? why.anyOf : why.atLeast(atLeast, members.length)
  return html`<li class="group"><span class="soft">${[how, notes].filter(Boolean).join(', ')}</span><ul>${members.map((member) => need(member, panel))}</ul></li>`
}

/** More than this is folded away. */
const MOST = 8

function folded(items: TemplateResult[], { messages: { why } }: Panel): TemplateResult {
  const list = (part: TemplateResult[]) => html`<ul class="neighbours">${part}</ul>`
  if (items.length <= MOST) return list(items)
  return html`${list(items.slice(0, MOST))}<details class="more"><summary>${why.more(items.length - MOST)}</summary>${list(items.slice(MOST))}</details>`
}

/** What a component depends on, and what depends on it, each as it is at the moment looked at. */
export function neighbours(id: string, panel: Panel): TemplateResult {
  const { why } = panel.messages
  const needs = componentOf(panel.landscape, id).needs ?? []
  const dependants = dependantsOf(panel.landscape, id)
  return html`
    <section><h3>${why.needs}</h3>${needs.length ? folded(needs.map((entry) => need(entry, panel)), panel) : html`<p class="soft">${why.nothingNeeded}</p>`}</section>
    <section><h3>${why.neededBy}</h3>${dependants.length ? folded(dependants.map((other) => neighbour(other, '', panel)), panel) : html`<p class="soft">${why.nobodyNeeds}</p>`}</section>`
}
