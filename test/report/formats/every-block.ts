import type { HouseStyle } from '../../../src/model/house-style.ts'
import type { ReportDocument } from '../../../src/report/document.ts'
import { smallReport } from '../small-case.ts'

export const dataAddress = (type: string, content: string | Uint8Array): string => `data:image/${type};base64,${Buffer.from(content).toString('base64')}`

export const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80"><title>N</title><rect width="80" height="80" rx="12" fill="#007a3d"/><path d="M20 60V20h12z" fill="#fff"/></svg>'

export const style: HouseStyle = {
  municipality: 'Gemeente Noordstad', logo: dataAddress('svg+xml', LOGO), colour: '#007a3d', accent: '#ffd200', classification: 'Vertrouwelijk <intern>', footer: 'Continuïteitsplan "1.2"',
}

const small = smallReport()
export const picture = small.blocks.find((block) => block.kind === 'picture')!

/** A document with every block in every variant, and text that tries to break out of markup. */
export const everyBlock: ReportDocument = {
  ...small, title: 'Alles & <meer>', subtitle: 'Proefstad', style,
  blocks: [
    { kind: 'heading', level: 1, text: 'Hoofdstuk een' }, { kind: 'paragraph', tone: 'lead', text: 'Het belangrijkste.' }, { kind: 'paragraph', tone: 'note', text: 'Dient BIO2 5.30.01.' },
    { kind: 'paragraph', text: 'Gewone tekst met <b>, & en \u0007.' }, { kind: 'paragraph', tone: 'code', text: 'ab12' },
    { kind: 'facts', caption: 'Cijfers', items: [{ value: '12', label: 'diensten' }, { value: '3', label: 'stil' }, { value: '4', label: 'laat' }, { value: '5', label: 'leeg' }] },
    { kind: 'pageBreak' }, { kind: 'contents', levels: 2 },
    { kind: 'heading', level: 1, text: 'Hoofdstuk twee' }, { kind: 'heading', level: 2, text: 'Paragraaf' }, { kind: 'heading', level: 3, text: 'Onderdeel' },
    { kind: 'paragraph', text: 'Dit leidt in.' },
    { kind: 'table', caption: 'Bedragen', header: ['Wat', 'Hoeveel'], rows: [['=een', '1'], ['twee | "2"', '2']], widths: [3, 1], figures: [1] },
    { kind: 'pageBreak' }, { kind: 'paragraph', text: 'Op een nieuwe bladzijde.' },
    { kind: 'list', ordered: false, items: ['punt'] }, { kind: 'list', ordered: true, items: ['eerst', 'dan'] },
    { kind: 'list', ordered: false, check: true, items: ['Bel de leverancier'] }, { kind: 'list', ordered: true, check: true, items: ['Open het crisisteam', 'Sluit af'] },
    { kind: 'table', caption: 'Aanwezig', header: ['Naam', 'Handtekening'], rows: [['', ''], ['J. Jansen', '']], widths: [1, 1], form: true },
    { kind: 'pageBreak' }, picture, { kind: 'pageBreak' }, { kind: 'facts', caption: 'Meer', items: [{ value: '6', label: 'later' }] },
    { kind: 'pageBreak' }, { kind: 'table', caption: 'Slot', header: ['A'], rows: [['z']], widths: [1] },
  ],
}

/** A document with what is set small and close, beside what is not. */
export const closeBlocks: ReportDocument = {
  ...everyBlock,
  blocks: [
    { kind: 'heading', level: 2, text: 'Klein', dense: true }, { kind: 'paragraph', text: 'Klein leidt in.', dense: true },
    { kind: 'table', caption: 'Dicht', header: ['B'], rows: [['y']], widths: [1], dense: true }, { kind: 'table', caption: 'Dicht formulier', header: ['C', 'D'], rows: [['x', '1']], widths: [1, 1], figures: [1], form: true, dense: true },
    { kind: 'list', ordered: true, check: true, items: ['Kort'], dense: true }, { kind: 'list', ordered: false, items: ['Korter'], dense: true },
    { kind: 'heading', level: 3, text: 'Kleiner', dense: true }, { kind: 'paragraph', tone: 'note', text: 'Noot.', dense: true }, { kind: 'list', ordered: false, items: ['los'] },
    { kind: 'paragraph', tone: 'lead', text: 'Kop.', dense: true }, { kind: 'paragraph', tone: 'code', text: 'cd34', dense: true },
    { kind: 'pageBreak' }, { kind: 'table', caption: 'Dicht op een nieuwe', header: ['E'], rows: [['w']], widths: [1], dense: true },
  ],
}
