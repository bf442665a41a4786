import { html, type TemplateResult } from 'lit'
import { formatDuration, seconds } from '../../../model/duration.ts'
import type { Messages } from '../../../i18n/index.ts'
import '../../components/uw-duration.ts'

/** A time in the scenario: how long after its start, and when that is on the clock. */
export interface TimeField {
  messages: Messages
  label: string
  /** What the number counts from, in words. */
  after: string
  /** ISO 8601. */
  value: string
  clock(second: number): string
  set(value: string): unknown
}

export const timeField = ({ messages, label, after, value, clock, set }: TimeField): TemplateResult => html`
  <fieldset><legend>${label}</legend><div class="time">
    <uw-duration .messages=${messages} label=${label} .value=${seconds(value)}
      @duration=${(event: CustomEvent<number | null>) => { event.stopPropagation(); if (event.detail !== null) set(formatDuration(event.detail)) }}></uw-duration>
    <span class="soft">${after}: <strong class="numbers">${clock(seconds(value))}</strong></span></div></fieldset>`
