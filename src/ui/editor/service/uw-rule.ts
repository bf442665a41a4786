import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import { occurrences, ruleFault } from '../../../model/moments.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { localTime } from '../../views/scenario/local-time.ts'
import { choice } from '../fields/choice.ts'
import { formStyles } from '../fields/section.ts'
import '../fields/uw-text.ts'
import { told, valueOf } from '../told.ts'
import { canShift, NEW_RULE, PATTERNS, PLACES, readRule, SHIFTS, WEEKDAYS, writeRule, type Pattern, type Rule, type Shift, type Weekday } from './rule.ts'
import { timeOf } from './rule-words.ts'

const YEAR = 366 * 86_400
const SHOWN = 3

/** The next times that a rule falls, in seconds from a local time. */
function nextTimes(rule: string, from: string): number[] {
  if (ruleFault(rule) !== null) return []
  const soon = occurrences(rule, from, YEAR / 12)
  return (soon.length >= SHOWN ? soon : occurrences(rule, from, YEAR * SHOWN)).slice(0, SHOWN)
}

/**
 * When something falls, again and again: built from choices, with the rule itself for who wants more, and the next times it falls.
 *
 * @fires changed - CustomEvent<string>, a rule (RFC 5545)
 */
@customElement('uw-rule')
export class UwRule extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property() value = ''

  static override styles = [baseStyles, controlStyles, formStyles, css`
    .checks { display: flex; flex-wrap: wrap; gap: 2px var(--space-2); font-size: var(--text-sm); }
    .checks label { display: inline-flex; align-items: center; min-height: 26px; white-space: nowrap; }
    fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
    legend { padding: 0; font-size: var(--text-sm); font-weight: 650; }
    .next { font-size: var(--text-sm); }
    .next strong { font-weight: 650; }
  `]

  private set(rule: Rule, parts: Partial<Rule>) { told(this, writeRule({ ...rule, ...parts })) }

  /** A number of boxes of which some are ticked. */
  private checks<T>(legend: string, all: readonly T[], ticked: readonly T[], name: (one: T, index: number) => string, set: (ticked: T[]) => void) {
    return html`<fieldset><legend>${legend}</legend><div class="checks">${all.map((one, index) => html`<label><input type="checkbox" .checked=${ticked.includes(one)}
      @change=${(event: Event) => set(all.filter((other) => (other === one ? (event.target as HTMLInputElement).checked : ticked.includes(other))))}>${name(one, index)}</label>`)}</div></fieldset>`
  }

  private particulars(rule: Rule) {
    const { edit } = this.messages
    const words = edit.rule
    const place = () => choice(words.which, String(rule.place), PLACES.map((value) => ({ value: String(value), name: words.place(value) })), (value) => this.set(rule, { place: Number(value) }))
    switch (rule.pattern) {
      case 'daily': return nothing
      case 'weekly': return this.checks(words.days, WEEKDAYS, rule.days, (_, i) => edit.weekdays[i] ?? '', (days: Weekday[]) => { if (days.length) this.set(rule, { days }); else this.requestUpdate() })
      case 'monthday': return html`<div class="row">
        ${choice(words.day, String(rule.day), [...Array.from({ length: 31 }, (_, i) => ({ value: String(i + 1), name: words.dayName(i + 1) })), { value: '-1', name: words.dayName(-1) }],
          (value) => this.set(rule, { day: Number(value) }))}
        ${choice(words.weekend, rule.shift, SHIFTS.filter((shift) => canShift(rule.day, shift)).map((value) => ({ value, name: words.shifts[value] })), (value) => this.set(rule, { shift: value as Shift }))}</div>`
      case 'workday': return place()
      case 'weekday': return html`<div class="row">${place()}
        ${choice(words.weekdayLabel, rule.weekday, WEEKDAYS.map((value, i) => ({ value, name: edit.weekdays[i] ?? value })), (value) => this.set(rule, { weekday: value as Weekday }))}</div>`
    }
  }

  private built(rule: Rule) {
    const { edit } = this.messages
    const time = (text: string) => /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?$/.exec(text)
    return html`${this.particulars(rule)}
      <uw-text label=${edit.rule.time} .value=${timeOf(rule)} .fault=${(text: string) => (time(text) ? null : edit.rule.badTime)}
        @changed=${(event: Event) => { const [, hour, minute] = time(valueOf<string>(event)) ?? []; this.set(rule, { hour: Number(hour), minute: Number(minute ?? 0) }) }}></uw-text>
      <details class="section" ?open=${rule.months.length > 0}><summary><h3>${edit.rule.months}</h3><span class="note soft">${rule.months.length || edit.rule.all}</span></summary><div class="content">
        ${this.checks(edit.rule.monthsMeans, Array.from({ length: 12 }, (_, i) => i + 1), rule.months, (_, i) => edit.months[i] ?? '', (months: number[]) => this.set(rule, { months: months.length === 12 ? [] : months }))}</div></details>`
  }

  override render() {
    const { edit, say } = this.messages
    const rule = readRule(this.value)
    const now = localTime(new Date())
    const next = nextTimes(this.value, now)
    const patterns = [...PATTERNS.map((value) => ({ value: value as string, name: edit.rule.patterns[value] })), ...(rule ? [] : [{ value: '', name: edit.rule.other }])]
    return html`<div class="stack">
      ${choice(edit.rule.pattern, rule?.pattern ?? '', patterns, (pattern) => this.set(rule ?? NEW_RULE, { pattern: pattern as Pattern }))}
      ${rule ? this.built(rule) : nothing}
      <p class="next" role="status"><strong>${edit.rule.next}</strong> ${next.length ? next.map((second) => say.clock(now, second)).join(' · ') : edit.rule.never}</p>
      <details class="section" ?open=${!rule}><summary><h3>${edit.rule.advanced}</h3></summary><div class="content">
        <uw-text label=${edit.rule.text} hint=${edit.rule.textMeans} .value=${this.value} .fault=${(text: string) => { const why = ruleFault(text); return why === null ? null : edit.rule.bad(why) }}
          @changed=${(event: Event) => told(this, valueOf<string>(event))}></uw-text></div></details>
    </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-rule': UwRule } }
