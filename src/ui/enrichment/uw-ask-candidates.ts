import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import { nameOf } from '../../i18n/names.ts'
import { answerCandidates, CANDIDATE_ANSWERS, candidateQuestions, changeCandidate, type CandidateQuestion } from '../../model/enrichment/candidates.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { AskList } from './ask-list.ts'
import { enrichmentStyles } from './enrichment-styles.ts'
import { today } from './today.ts'

const SAYS = [...CANDIDATE_ANSWERS, 'unknown'] as const
type Says = (typeof SAYS)[number]

/** Questions of one type, with how many there are in all; only some may be shown. */
interface Group { key: string; type: string; critical: boolean; all: CandidateQuestion[]; shown: CandidateQuestion[] }

/** Of relations in an imported file that do not say it: does one need the other, and which? */
@customElement('uw-ask-candidates')
export class UwAskCandidates extends AskList<CandidateQuestion> {
  static override styles = [baseStyles, controlStyles, enrichmentStyles, css`
    .second { width: 25%; }
    .answer { width: 40%; }
    .group th { font-weight: 650; background: var(--panel-2); }
    .group td { background: var(--panel-2); }
  `]

  protected override questions(): CandidateQuestion[] { return candidateQuestions(this.landscape) }

  protected override nameOf({ dependent, on, name }: CandidateQuestion): string {
    const pair = this.messages.enrichment.candidates.pair(nameOf(this.landscape, dependent), nameOf(this.landscape, on))
    return name === null ? pair : `${pair} (${name})`
  }

  /** Not to know is an answer that stays in sight. */
  protected override get keepsAside(): boolean { return true }

  private become(key: string, says: Says | '') {
    if (says === 'unknown') this.putAside([key])
    else if (this.aside.has(key)) this.dispatchEvent(new CustomEvent('back', { detail: [key] }))
    if (says !== '' && says !== 'unknown') this.answer((landscape) => changeCandidate(landscape, key, says, today()))
  }

  private becomeAll(says: Says) {
    if (says !== 'unknown') this.answerAll((keys) => (landscape) => answerCandidates(landscape, keys, says, today()))
    else if (this.ticked.size) this.putAside([...this.ticked])
    else this.missing = true
  }

  private forAll() {
    const { messages: { enrichment: { candidates, list } }, ticked } = this
    return html`<div class="for-all" role="group" aria-labelledby="for-all"><p class="label" id="for-all">${candidates.forChosen(ticked.size)}</p>
      ${SAYS.map((says) => html`<button type="button" @click=${() => this.becomeAll(says)}>${candidates.forAll[says]}</button>`)}
      ${this.missing ? html`<p class="error" role="alert">${list.chooseFirst}</p>` : nothing}</div>`
  }

  private wordsOf(says: Says | '', one: string, other: string): string {
    const words = this.messages.enrichment.candidates.says[says]
    return typeof words === 'string' ? words : words(one, other)
  }

  private row(row: CandidateQuestion) {
    const { landscape, messages: { enrichment: { candidates } } } = this
    const { key, id, dependent, on, name, service, said, answered } = row
    const [one, other] = [nameOf(landscape, dependent), nameOf(landscape, on)]
    const about = service === null || service === dependent || service === on ? nothing : html`<small>${candidates.about(nameOf(landscape, service))}</small>`
    const value: Says | '' = said ?? (this.aside.has(key) ? 'unknown' : '')
    return html`<tr class=${answered ? 'said' : ''}>${answered ? html`<td class="tick"></td>` : this.tickBox(row)}
      <th scope="row"><label for="tick-${id}">${one}${about}</label></th>
      <td class="second"><small>${name ?? candidates.related}</small>${other}</td>
      <td class="answer"><select aria-label=${candidates.question(one, other)} @change=${(event: Event) => this.become(key, (event.target as HTMLSelectElement).value as Says | '')}>
        ${(['', ...SAYS] as const).map((says) => html`<option value=${says} ?disabled=${answered && (says === '' || says === 'unknown')} .selected=${live(says === value)}>${this.wordsOf(says, one, other)}</option>`)}</select></td></tr>`
  }

  /** The rows by type, those near critical services apart: they stand in that order. */
  private groups(rows: readonly CandidateQuestion[], shown: readonly CandidateQuestion[]): Group[] {
    const isShown = new Set(shown)
    const groups = new Map<string, Group>()
    for (const row of rows) {
      const { type, service } = row
      const key = `${service === null} ${type}`
      const group = groups.get(key) ?? { key, type, critical: service !== null, all: [], shown: [] }
      groups.set(key, group)
      group.all.push(row)
      if (isShown.has(row)) group.shown.push(row)
    }
    return [...groups.values()].filter((group) => group.shown.length > 0)
  }

  private group({ type, critical, all, shown }: Group) {
    const { enrichment: { candidates }, exchange } = this.messages
    const words = exchange.typeWords(type) || type
    const open = all.filter(({ answered }) => !answered).map(({ key }) => key)
    const every = open.length > 0 && open.every((key) => this.ticked.has(key))
    return html`<tbody><tr class="group">
        <td class="tick">${open.length ? html`<input type="checkbox" aria-label=${candidates.allOf(words)} .checked=${live(every)} .indeterminate=${!every && open.some((key) => this.ticked.has(key))}
          @change=${(event: Event) => this.tick(open, (event.target as HTMLInputElement).checked)}>` : nothing}</td>
        <th scope="rowgroup" colspan="3">${candidates.group(words, all.length, critical)}</th></tr>
      ${repeat(shown, ({ key }) => key, (row) => this.row(row))}</tbody>`
  }

  override render() {
    const { enrichment: { candidates, topic } } = this.messages
    const { rows, shown, anyAnswered } = this.listed()
    return html`${this.forAll()}${this.bar(anyAnswered)}
      <div class="list" tabindex="0" role="region" aria-label=${topic.candidates}>
        ${rows.length ? html`<table class="table"><thead><tr>${this.tickAll(rows.filter(({ answered }) => !answered))}<th scope="col">${candidates.first}</th><th scope="col" class="second">${candidates.second}</th><th scope="col" class="answer">${candidates.answer}</th></tr></thead>
          ${repeat(this.groups(rows, shown), ({ key }) => key, (group) => this.group(group))}</table>` : nothing}
        ${this.foot(rows, shown)}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-ask-candidates': UwAskCandidates } }
