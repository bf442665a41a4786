import { html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { EditFault, StepLabel } from '../../model/edit/edit.ts'
import type { Progress } from '../../model/enrichment/asked.ts'
import { progressIn, TOPICS, type Aside, type Topic } from '../../model/enrichment/topics.ts'
import type { Work } from '../../model/work.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { Overlay } from '../help/overlay.ts'
import { historyKey, isText } from '../views/history-keys.ts'
import { Turns, type Answer } from './answer.ts'
import { dialogStyles } from './dialog-styles.ts'
import './uw-ask-candidates.ts'
import './uw-ask-fallbacks.ts'
import './uw-ask-interview.ts'
import './uw-ask-many.ts'
import './uw-ask-owners.ts'
import './uw-ask-services.ts'

const NONE: ReadonlySet<string> = new Set()

/**
 * The guided pass over what a landscape does not say yet, subject by subject. Every answer is an ordinary edit.
 *
 * @fires edit - CustomEvent<Edit | Edit[]>
 * @fires put-aside - CustomEvent<{ topic: Topic, keys: string[], back?: boolean }>
 * @fires history - CustomEvent<'undo' | 'redo'>
 * @fires closed
 */
@customElement('uw-enrichment')
export class UwEnrichment extends Overlay {
  @property({ attribute: false }) work!: Work
  /** What was put aside during this visit. */
  @property({ attribute: false }) aside: Aside = {}
  /** The step that would be undone. */
  @property({ attribute: false }) last: StepLabel | null = null
  /** Why the last answer was not taken. */
  @property({ attribute: false }) fault: EditFault | null = null
  @state() private topic: Topic | null = null
  private progress!: Readonly<Record<Topic, Progress>>
  private readonly turns = new Turns(() => this.work.landscape, (edits) => emit(this, 'edit', edits))

  static override styles = [baseStyles, controlStyles, dialogStyles]

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('work')) this.turns.go()
    if (changed.has('work') || changed.has('aside')) this.progress = progressIn(this.work.landscape, this.aside)
    this.topic ??= TOPICS.find((topic) => this.progress[topic].open > 0) ?? TOPICS[0]
  }

  private readonly key = (event: KeyboardEvent) => {
    const step = historyKey(event)
    if (!step || isText(event.composedPath()[0])) return
    event.preventDefault()
    emit(this, 'history', step)
  }

  private go(topic: Topic) { this.topic = topic }

  private putAside(topic: Topic, keys: readonly string[], back = false) { emit(this, 'put-aside', { topic, keys, back }) }

  private screen(topic: Topic) {
    const { messages, work } = this
    const aside = this.aside[topic] ?? NONE
    const take = ({ detail }: CustomEvent<Answer>) => this.turns.take(detail)
    const put = ({ detail }: CustomEvent<string[]>) => this.putAside(topic, detail)
    switch (topic) {
      case 'services': return html`<uw-ask-services .messages=${messages} .work=${work} .aside=${aside} @answer=${take} @aside=${put}
        @back=${({ detail }: CustomEvent<string[]>) => this.putAside(topic, detail, true)}></uw-ask-services>`
      case 'owners': return html`<uw-ask-owners .messages=${messages} .work=${work} .aside=${aside} @answer=${take} @aside=${put}></uw-ask-owners>`
      case 'candidates': return html`<uw-ask-candidates .messages=${messages} .work=${work} .aside=${aside} @answer=${take} @aside=${put}
        @back=${({ detail }: CustomEvent<string[]>) => this.putAside(topic, detail, true)}></uw-ask-candidates>`
      case 'interview': return html`<uw-ask-interview .messages=${messages} .work=${work} .aside=${aside} @answer=${take} @aside=${put}></uw-ask-interview>`
      case 'fallbacks': return html`<uw-ask-fallbacks .messages=${messages} .work=${work} .aside=${aside} @answer=${take} @aside=${put}></uw-ask-fallbacks>`
      default: return html`<uw-ask-many about=${topic} .messages=${messages} .work=${work} .aside=${aside} @answer=${take} @aside=${put}></uw-ask-many>`
    }
  }

  private tab(topic: Topic, { total, answered, aside, open }: Progress) {
    const { enrichment: texts } = this.messages
    return html`<li><button type="button" aria-current=${topic === this.topic ? 'true' : nothing} @click=${() => this.go(topic)}>
      <span class="name">${texts.topic[topic]}</span>
      ${total ? html`<span class="count">${texts.progress(answered, total)}${aside ? html`, ${texts.aside(aside)}` : nothing}</span>
        <progress aria-hidden="true" class=${open ? '' : 'full'} max=${total} value=${answered + aside}></progress>` : html`<span class="count">–</span>`}</button></li>`
  }

  /** What to do where nothing is open, or where nothing can be asked. */
  private aroundScreen(topic: Topic) {
    const { messages: { enrichment: texts }, progress } = this
    const { total, open, aside } = progress[topic]
    const chained = topic === 'interview' || topic === 'fallbacks'
    if (!total) return html`<p class="notice">${chained ? texts.noServices : texts.nothing}
      ${chained ? html`<button type="button" class="link" @click=${() => this.go('services')}>${texts.topic.services}</button>` : nothing}</p>`
    const from = TOPICS.indexOf(topic) + 1
    const next = [...TOPICS.slice(from), ...TOPICS.slice(0, from - 1)].find((one) => progress[one].open > 0)
    return html`${open && !aside ? nothing : html`<p class="around">
        ${!open && next ? html`<button type="button" class="primary" @click=${() => this.go(next)}>${texts.next(texts.topic[next])}</button>` : nothing}
        ${aside ? html`<button type="button" class="quiet" @click=${() => this.putAside(topic, [...this.aside[topic] ?? NONE], true)}>${texts.again}</button>` : nothing}</p>`}
      ${keyed(topic, this.screen(topic))}`
  }

  override render() {
    const { messages: { enrichment: texts, say, app }, last, fault } = this
    const topic = this.topic ?? TOPICS[0]
    return html`<dialog aria-labelledby="title" @close=${this.closed} @keydown=${this.key}>
      <div class="dialog-head"><h2 id="title" tabindex="-1" autofocus>${texts.title}</h2>
        <button type="button" ?disabled=${!last} title=${last ? app.undo(say.step(last)) : nothing} @click=${() => emit(this, 'history', 'undo')}>${texts.undo}</button>
        <button type="button" class="primary" @click=${this.shut}>${texts.close}</button></div>
      <div class="panes">
        <nav aria-label=${texts.topics}><p class="lead">${texts.lead}</p><ol>${TOPICS.map((one) => this.tab(one, this.progress[one]))}</ol></nav>
        <section aria-labelledby="ask"><h3 id="ask">${texts.ask[topic]}</h3><p class="means">${texts.means[topic]}</p>
          ${fault ? html`<p class="notice bad" role="alert">${say.editFault(fault)}</p>` : nothing}
          ${this.aroundScreen(topic)}</section>
      </div></dialog>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-enrichment': UwEnrichment } }
