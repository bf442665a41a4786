import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import { formatDuration, seconds } from '../../model/duration.ts'
import { answerServices, ROLES, roleOf, serviceQuestions, type Role, type ServiceQuestion } from '../../model/enrichment/services.ts'
import { componentOf } from '../../model/landscape.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import '../components/uw-duration.ts'
import { AskList } from './ask-list.ts'
import { enrichmentStyles } from './enrichment-styles.ts'
import { mtpdChoice, OTHER } from './mtpd.ts'

/** Which processes and services must not stop, for how long they may, and whom they serve. */
@customElement('uw-ask-services')
export class UwAskServices extends AskList<ServiceQuestion> {
  /** The service whose length is being typed. */
  @state() private typing: string | null = null

  static override styles = [baseStyles, controlStyles, enrichmentStyles, css`
    .role { width: 25%; }
    .mtpd { width: 24%; }
    .people { width: 14%; }
    .hint { border-inline-start: 3px solid var(--line-strong); padding-inline-start: var(--space-2); }
  `]

  protected override questions(): ServiceQuestion[] { return serviceQuestions(this.landscape) }

  /** Not to be followed is an answer that stays in sight. */
  protected override get keepsAside(): boolean { return true }

  private become(ids: readonly string[], role: Role | '') {
    if (role === 'none') this.putAside(ids)
    else if (ids.some((id) => this.aside.has(id))) this.dispatchEvent(new CustomEvent('back', { detail: ids }))
    const followed = ids.filter((id) => componentOf(this.landscape, id).service)
    if (role !== 'none' && role !== '') this.answer((landscape) => answerServices(landscape, ids, { role }))
    else if (followed.length) this.answer((landscape) => answerServices(landscape, followed, { role: 'none' }))
  }

  private mtpd(ids: readonly string[], value: string | undefined) {
    this.typing = value === OTHER ? ids[0] ?? null : null
    if (value !== OTHER) this.answer((landscape) => answerServices(landscape, ids, { mtpd: value }))
  }

  private people(id: string, field: HTMLInputElement) {
    const text = field.value.replace(/[.,\s]/g, '')
    const wrong = !/^\d{0,9}$/.test(text)
    field.setAttribute('aria-invalid', String(wrong))
    if (!wrong) this.answer((landscape) => answerServices(landscape, [id], { people: text ? Number(text) : undefined }))
  }

  private roleChoice(label: string, value: Role | '', set: (role: Role | '') => unknown, none?: string) {
    const { roles } = this.messages.enrichment.services
    return html`<select aria-label=${label} @change=${(event: Event) => set((event.target as HTMLSelectElement).value as Role | '')}>
      ${(['', ...ROLES] as const).map((role) => html`<option value=${role} .selected=${live(role === value)}>${role === '' ? none ?? roles[role] : roles[role]}</option>`)}</select>`
  }

  private forAll() {
    const { messages, ticked } = this
    const { services } = messages.enrichment
    if (!ticked.size) return nothing
    const ids = [...ticked]
    const reset = (event: Event) => { (event.target as HTMLSelectElement).selectedIndex = 0 }
    return html`<div class="for-all"><p class="label">${services.forChosen(ids.length)}</p>
      <div class="field" @change=${reset}><span class="label">${services.role}</span>${this.roleChoice(services.role, '', (role) => { if (role) this.become(ids, role) }, services.pick)}</div>
      <div class="field" @change=${reset}><span class="label">${services.mtpd}</span>${mtpdChoice(messages, services.mtpd, undefined, (value) => { if (value && value !== OTHER) this.mtpd(ids, value) }, services.pick)}</div></div>`
  }

  private row({ key, id, dependants, availability, service, answered }: ServiceQuestion) {
    const { messages } = this
    const { services } = messages.enrichment
    const { name, kind } = componentOf(this.landscape, id)
    const facts = [messages.say.kind(kind), ...(dependants ? [services.dependants(dependants)] : []), ...(availability === null ? [] : [services.availability(availability.score, availability.of === id ? null : componentOf(this.landscape, availability.of).name)])]
    const role = service ? roleOf(service) : this.aside.has(key) ? 'none' : ''
    return html`<tr class=${answered ? 'said' : ''}>${this.tickBox({ key, id, dependants, availability, service, answered })}
      <th scope="row"><label for="tick-${id}">${name}<small>${facts.join(' · ')}</small></label></th>
      <td class="role">${this.roleChoice(services.roleOf(name), role, (next) => this.become([id], next))}</td>
      <td class="mtpd">${!service ? nothing : this.typing === id
        ? html`<uw-duration some .messages=${messages} label=${services.mtpdOf(name)} .value=${service.mtpd === undefined ? 86_400 : seconds(service.mtpd)}
            @duration=${({ detail }: CustomEvent<number | null>) => { if (detail !== null) this.mtpd([id], formatDuration(detail)) }}></uw-duration>`
        : mtpdChoice(messages, services.mtpdOf(name), service.mtpd, (value) => this.mtpd([id], value))}</td>
      <td class="people">${service ? html`<input type="text" inputmode="numeric" autocomplete="off" aria-label=${services.peopleOf(name)} .value=${live(service.people === undefined ? '' : messages.say.number(service.people))}
        @change=${(event: Event) => this.people(id, event.target as HTMLInputElement)}>` : nothing}</td></tr>`
  }

  override updated() {
    if (this.typing !== null) void this.renderRoot.querySelector('uw-duration')?.updateComplete.then(() => {
      const field = this.renderRoot.querySelector('uw-duration')
      if (field && !field.matches(':focus-within')) field.renderRoot.querySelector('input')?.select()
    })
  }

  override render() {
    const { enrichment: { services, list } } = this.messages
    const { rows, shown, anyAnswered } = this.listed()
    return html`${shown.some(({ availability }) => availability !== null) ? html`<p class="hint">${services.availabilityMeans}</p>` : nothing}
      ${this.forAll()}${this.bar(anyAnswered)}
      <div class="list" tabindex="0" role="region" aria-label=${list.name}>
        ${rows.length ? html`<table class="table"><thead><tr>${this.tickAll(rows)}<th scope="col">${list.name}</th><th scope="col" class="role">${services.role}</th><th scope="col" class="mtpd">${services.mtpd}</th><th scope="col" class="people">${services.people}</th></tr></thead>
          <tbody>${repeat(shown, ({ key }) => key, (row) => this.row(row))}</tbody></table>` : nothing}
        ${this.foot(rows, shown)}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-ask-services': UwAskServices } }
