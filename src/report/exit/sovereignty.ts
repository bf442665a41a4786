import type { Risk } from '../../exit/risks.ts'
import { nameIn } from '../../i18n/told/exit/around.ts'
import { OBJECTIVES, type Objective } from '../../model/exit.ts'
import { heading, paragraph, type Block } from '../document.ts'
import { table } from '../plan/blocks.ts'
import type { ExitContext } from './context.ts'

/** Gate and score of each critical service, its level per objective, and the three risks with what they rest on. */
export function sovereigntyChapter(context: ExitContext): Block[] {
  const { own: { sovereignty: texts }, around: { say, texts: { sovereignty: words } }, sovereignty: { services, version }, risks } = context
  const watched = risks.map(({ service }) => service)
  const scores = watched.flatMap((id) => (services[id] ? [{ id, score: services[id] }] : []))
  const gates = scores.flatMap(({ score: { seal } }) => (seal === null ? [] : [seal]))
  const lowest = Math.min(...gates)
  const known = scores.length ? scores.reduce((sum, { score }) => sum + score.known, 0) / scores.length : 0
  return [
    heading(1, texts.heading), paragraph(texts.intro(version)),
    ...(gates.length ? [paragraph([texts.gates(lowest, words.seals[lowest] ?? '', gates.filter((one) => one === lowest).length, scores.length), texts.estimate(say.share(known))].join(' '))] : []),
    ...table({
      caption: texts.caption, header: Object.values(texts.columns), widths: [25, 22, 9, 12, 32], figures: [2, 3],
      rows: scores.map(({ id, score }) => [
        nameIn(context, id), score.seal === null ? texts.notKnown : `${score.seal}: ${words.seals[score.seal]}`, score.score === null ? texts.notKnown : say.number(Math.round(score.score)), say.share(score.known),
        OBJECTIVES.flatMap((objective) => {
          const level = score.objectives[objective]
          return level && level.level === score.seal ? [texts.because(words.objective[objective], nameIn(context, level.by))] : []
        }).slice(0, 2).join('; ') || texts.notKnown,
      ]),
    }),
    ...table({
      caption: texts.levels, header: [texts.serviceColumn, ...OBJECTIVES.map((objective) => words.objective[objective])], widths: [28, ...OBJECTIVES.map(() => 9)], figures: OBJECTIVES.map((_, i) => i + 1),
      rows: scores.map(({ id, score }) => [nameIn(context, id), ...OBJECTIVES.map((objective: Objective) => score.objectives[objective]?.level.toString() ?? texts.notKnown)]),
    }),
    heading(2, texts.risks), paragraph(texts.risksIntro), ...riskTable(context), ...matrix(context),
  ]
}

function riskTable(context: ExitContext): Block[] {
  const { own: { sovereignty: texts }, around: { texts: { sovereignty: words } }, risks } = context
  const cell = ({ level, because }: Risk) => (level === null ? texts.notKnown : texts.risk(words.riskLevels[level] ?? '', level ? because.map((id) => nameIn(context, id)) : []))
  return table({
    caption: texts.risks, header: Object.values(texts.riskColumns), widths: [22, 26, 26, 26],
    rows: risks.map(({ service, canBeStopped, cannotChoose, cannotProtect }) => [nameIn(context, service), cell(canBeStopped), cell(cannotChoose), cell(cannotProtect)]),
  })
}

/** How often which likelihood meets which impact, over all services and scenarios; the likeliest first. */
function matrix({ own: { sovereignty: texts }, around: { say, texts: { sovereignty: words } }, risks }: ExitContext): Block[] {
  const cells = risks.flatMap((one) => one.matrix)
  const chances = [...new Set(cells.map(({ likelihood }) => likelihood))].sort((a, b) => (b ?? 0) - (a ?? 0))
  const count = (chance: number | null, impact: number) => cells.filter((one) => one.likelihood === chance && one.impact === impact).length
  const rows = chances.map((chance) => [texts.matrixChance(chance), ...words.impacts.map((_, i) => (count(chance, i + 1) ? say.number(count(chance, i + 1)) : texts.notKnown))])
  return rows.length ? [
    ...table({ caption: texts.matrix, header: [texts.matrixRow, ...words.impacts], widths: [20, ...words.impacts.map(() => 16)], figures: words.impacts.map((_, i) => i + 1), rows }),
    paragraph(texts.matrixNote),
  ] : []
}
