import { html, type TemplateResult } from 'lit'
import type { Messages } from '../../../i18n/index.ts'
import type { UncertainDuration } from '../../../model/duration.ts'
import type { Fallback } from '../../../model/landscape.ts'
import { choice } from '../fields/choice.ts'
import '../fields/uw-length.ts'
import '../fields/uw-share.ts'
import { valueOf } from '../told.ts'

/** What decides whether a fallback is worth anything: who starts it, how soon it works, how much it carries and for how long. */
export type Carrying = Pick<Fallback, 'trigger' | 'activation' | 'capacity' | 'lasts'>

/** The fields of what a fallback carries. What is not filled in says what it counts as. */
export const carryingFields = (value: Carrying, messages: Messages, set: (parts: { [Key in keyof Carrying]?: Carrying[Key] | undefined }) => unknown): TemplateResult => {
  const { say, edit: { fallbacks: words } } = messages
  const length = (key: 'activation' | 'lasts') => html`<uw-length flagged .messages=${messages} label=${words[key]} absent=${words.absent[key]} .value=${value[key]}
    @changed=${(event: Event) => set({ [key]: valueOf<UncertainDuration | undefined>(event) })}></uw-length>`
  const triggers = [{ value: '', name: words.absent.trigger }, ...(['manual', 'auto'] as const).map((one) => ({ value: one, name: words.triggers[one] }))]
  return html`
    ${choice(words.trigger, value.trigger ?? '', triggers, (trigger) => set({ trigger: trigger === 'manual' || trigger === 'auto' ? trigger : undefined }))}
    ${length('activation')}
    <uw-share .messages=${messages} label=${words.capacity} .absent=${1} unfilled=${words.absent.capacity} .value=${value.capacity} .words=${(share: number) => words.capacityMeans(share, say.share(share))}
      @changed=${(event: Event) => set({ capacity: valueOf<number | undefined>(event) })}></uw-share>
    ${length('lasts')}`
}
