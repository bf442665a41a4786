import { html, type TemplateResult } from 'lit'
import type { Messages } from '../../../i18n/index.ts'
import type { Component } from '../../../model/landscape.ts'
import { choice } from '../fields/choice.ts'

export type Classification = NonNullable<Component['classification']>

/** What is scored, each from 1 to 3: availability, integrity, confidentiality (BIV), and the security level (BBN). */
export const ASPECTS = ['availability', 'integrity', 'confidentiality', 'bbn'] as const
export type Aspect = (typeof ASPECTS)[number]

/** The score of an aspect; the BBN may stand in a file in capitals. */
export const scoreOf = (value: Classification | undefined, aspect: Aspect): number | undefined =>
  value?.[aspect] ?? (aspect === 'bbn' ? value?.BBN : undefined)

/** A classification with another score; nothing when no score is left. */
export function withScore(value: Classification | undefined, aspect: Aspect, score: number | undefined): Classification | undefined {
  const scores = ASPECTS.flatMap((one) => {
    const given = one === aspect ? score : scoreOf(value, one)
    return given === undefined ? [] : [[one, given]]
  })
  return scores.length ? Object.fromEntries(scores) as Classification : undefined
}

/** The scores as choices, one for each aspect. */
export const classificationFields = (value: Classification | undefined, { edit }: Messages, set: (value: Classification | undefined) => unknown): TemplateResult => html`
  <div class="row">${ASPECTS.map((aspect) => choice(edit.classification[aspect], String(scoreOf(value, aspect) ?? ''),
    [{ value: '', name: edit.unknown }, ...[1, 2, 3].map((score) => ({ value: String(score), name: aspect === 'bbn' ? `BBN ${score}` : edit.classification.scores[score - 1] ?? String(score) }))],
    (score) => set(withScore(value, aspect, Number(score) || undefined)), edit.classification.means[aspect]))}</div>`
