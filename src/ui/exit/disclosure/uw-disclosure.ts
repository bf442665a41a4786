import { html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { DataSet, Disclosures } from '../../../exit/disclosure.ts'
import type { Party } from '../../../exit/disclosure/party.ts'
import type { ExitAround } from '../../../i18n/told/exit/around.ts'
import { disclosureMeaning, partyCells, servedCells } from '../../../i18n/told/exit/disclosure.ts'
import { meaning } from '../../analysis/parts.ts'
import { SortedTable, type SortedColumn } from '../../analysis/sorted-table.ts'
import { ExitElement } from '../exit-element.ts'
import { exitStyles } from '../exit-styles.ts'
import { DRAWN, readingBars, readingStyles } from './bars.ts'

interface Line { set: DataSet; party: Party }
type Served = Disclosures['services'][number]

/** Who can be compelled to hand over which data. */
@customElement('uw-disclosure')
export class UwDisclosure extends ExitElement {
  static override styles = [...exitStyles, readingStyles]

  private readonly services = new SortedTable<Served>(this)
  private readonly parties = new SortedTable<Line>(this)

  private partyColumns(around: ExitAround): SortedColumn<Line>[] {
    const { columns } = this.texts.disclosure
    const cell = (place: number) => ({ set, party }: Line): string => partyCells(set, party, around)[place] as string
    const by = (key: keyof typeof columns, place: number): SortedColumn<Line> => ({ key, label: columns[key], value: cell(place), cell: cell(place) })
    return [
      by('data', 0), by('component', 1), by('keys', 2), by('party', 3), by('role', 4), by('law', 5),
      { ...by('gets', 6), value: ({ party }) => DRAWN.indexOf(party.reads), cell: (one) => html`<span class=${one.party.outside && one.party.reads === 'clear' ? 'bad' : ''}>${cell(6)(one)}</span>` }, by('services', 7),
    ]
  }

  private serviceColumns({ data }: Disclosures, around: ExitAround): SortedColumn<Served>[] {
    const { serviceColumns: columns } = this.texts.disclosure
    const cell = (place: number) => (one: Served): string => servedCells(one, data, around)[place] as string
    return [{ key: 'service', label: columns.service, value: cell(0), cell: cell(0) }, { key: 'data', label: columns.data, value: cell(1), cell: cell(1) }, { key: 'outside', label: columns.outside, value: cell(2), cell: cell(2) }]
  }

  override render() {
    const { made } = this.inquiry('disclosure')
    if (!made) return nothing
    const { answer, of } = made
    const { disclosure: texts } = this.texts
    const around = this.aroundOf(of)
    const lines = answer.data.flatMap((set) => set.parties.map((party): Line => ({ set, party })))
    return html`${meaning(this.analysis, disclosureMeaning(answer, around))}
      ${answer.data.length ? html`${readingBars(answer.data, around)}
        ${answer.services.length ? html`<div>${this.services.render({ caption: texts.services, columns: this.serviceColumns(answer, around), rows: answer.services, texts: this.analysis, filter: (one) => servedCells(one, answer.data, around).join(' ') })}</div>` : nothing}
        <div>${this.parties.render({ caption: texts.table, columns: this.partyColumns(around), rows: lines, texts: this.analysis, filter: ({ set, party }) => partyCells(set, party, around).join(' ') })}</div>` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-disclosure': UwDisclosure } }
