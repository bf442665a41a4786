import { seconds } from '../../model/duration.ts'
import { componentOf } from '../../model/landscape.ts'
import { nameOf } from '../../i18n/names.ts'
import { paragraph, type Block, type DataTable } from '../document.ts'
import { table } from './blocks.ts'
import { inWords, ownerOf, serviceOf, type PlanContext } from './context.ts'
import { hitsOn } from './overall.ts'

/** The services with how long they may be away, how much of them there must be, whose they are and for whom. */
export function services(context: PlanContext): Block[] {
  const { watched, critical, texts: { document: { services: texts } } } = context
  if (watched.length === 0) return [paragraph(texts.none)]
  return [paragraph(texts.intro(critical)), ...limits(context), ...whose(context)]
}

function limits(context: PlanContext): Block[] {
  const { say, landscape, watched, cases, texts: { document: { services: texts }, words } } = context
  return table({
    caption: texts.limitsCaption, header: Object.values(texts.limits), widths: [28, 12, 12, 12, 14, 11, 13],
    rows: watched.map((id) => {
      const { mtpd, rto, rpo, minimum } = serviceOf(context, id)
      const { cases: where, soonest } = hitsOn(context, id)
      return [
        nameOf(landscape, id), inWords(context, mtpd, words.unknown), inWords(context, rto, words.unknown), inWords(context, rpo, words.unknown),
        minimum === undefined ? texts.anyLevel : texts.ofNormal(say.share(minimum)), words.inScenarios(where.length, cases.length),
        soonest === null ? words.none : soonest.from === 0 ? words.atOnce : words.after(say.duration(soonest.from)),
      ]
    }),
  })
}

function whose(context: PlanContext): Block[] {
  const { say, landscape, watched, texts: { document: { services: texts }, words } } = context
  return table({
    caption: texts.whoCaption, header: Object.values(texts.who), widths: [22, 16, 10, 25, 27], figures: [2],
    rows: watched.map((id) => {
      const { people, legalBasis, moments = [] } = serviceOf(context, id)
      return [
        nameOf(landscape, id), ownerOf(context, id) ?? words.unknown, people === undefined ? words.none : say.number(people), legalBasis ?? words.none,
        moments.map((one) => texts.moment(one.name, inWords(context, one.work, words.none), inWords(context, one.within, words.none))).join('; ') || words.none,
      ]
    }),
  })
}

const hours = (duration: string | undefined): number | null => (duration === undefined ? null : seconds(duration) / 3_600)

/** The same as bare values, for spreadsheets: hours and shares. */
export function planServiceData(context: PlanContext): DataTable {
  const { landscape, watched, texts: { document: { services: { data } } } } = context
  return {
    header: Object.values(data),
    rows: watched.map((id) => {
      const { mtpd, rto, rpo, minimum, people } = serviceOf(context, id)
      const { cases, soonest } = hitsOn(context, id)
      return [id, componentOf(landscape, id).name, ownerOf(context, id) ?? null, hours(mtpd), hours(rto), hours(rpo), minimum ?? null, people ?? null, cases.length, soonest === null ? null : soonest.from / 3_600]
    }),
  }
}
