import type { Furniture } from '../document.ts'
import type { Look } from '../look.ts'

/** The looks of the page: quiet on the screen, and set out on A4 when printed. */
export const styleOf = (look: Look, title: string, furniture: Furniture): string => `
:root{color-scheme:light;--ink:#17212b;--soft:#4d5b68;--line:#c3ccd5;--colour:${look.colour};--accent:${look.accent};--tint:${look.tint}}
${STYLE}${pageBoxes(look, title, furniture)}`

/** A text for a style sheet. Quotes and angles could end the string or the style. */
const quoted = (text: string) => `"${text.replace(/["\\<>\n\r\f]/g, ' ')}"`

/** What stands around the text of each printed page: municipality, classification, footer and page number. */
export function pageBoxes({ municipality, classification, footer, logo }: Look, title: string, { page, of }: Furniture): string {
  const box = (place: string, content: string, more = '') => `@${place}{content:${content};font:8.5pt 'Liberation Sans',Arial,sans-serif;color:#4d5b68;${more}}`
  return `@page{${[
    ...(municipality ? [box('top-left', quoted(municipality))] : []),
    ...(classification ? [box('top-right', quoted(classification), 'font-weight:bold;color:#17212b;')] : []),
    box('bottom-left', quoted(footer || title), 'width:75%;text-align:left;'),
    box('bottom-right', `${quoted(`${page} `)} counter(page) ${quoted(` ${of} `)} counter(pages)`),
  ].join('')}}\n${logo && municipality ? '@page:first{@top-left{content:none}}\n' : ''}`
}

/** How a document looks as a page of HTML, on the screen and on paper; the app shows and prints documents with it too. */
export const STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#eef1f4;color:var(--ink);font:16px/1.55 'Atkinson Hyperlegible Next','Atkinson Hyperlegible','Segoe UI','Liberation Sans',Arial,sans-serif}
main{max-width:56rem;margin:2rem auto;padding:3rem;background:#fff;border:1px solid var(--line)}
h1{margin:0;font-size:2rem;line-height:1.2}
h2{margin:2.4rem 0 .6rem;padding-top:.5rem;border-top:3px solid var(--colour);color:var(--colour);font-size:1.45rem;line-height:1.25}
h3{margin:1.5rem 0 .4rem;font-size:1.1rem}
h4{margin:1.2rem 0 .3rem;font-size:1rem}
p{margin:.5rem 0}
li{margin:.25rem 0}
a{color:var(--colour)}
.house{display:flex;justify-content:space-between;align-items:flex-start;gap:2rem;margin:0 0 1.5rem;color:var(--soft)}
.house p{margin:0}
.house img{display:block;max-width:15rem;max-height:4.5rem}
.house .classification{color:var(--ink);font-weight:700}
main>footer{margin-top:3rem;padding-top:.6rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
.subtitle{margin:.4rem 0 0;color:var(--soft);font-size:1.1rem}
.lead{padding:.8rem 1rem;border-left:5px solid var(--accent);background:var(--tint);font-size:1.2rem;font-weight:600;line-height:1.4}
.note{padding-left:.8rem;border-left:3px solid var(--line);color:var(--soft);font-size:.92rem}
.check{padding-left:2.4rem}
ul.check{list-style:none;padding-left:0}
.check li{position:relative;margin:.45rem 0;padding-left:1.7rem}
.check li::before{content:'';position:absolute;left:0;top:.25em;width:.95em;height:.95em;border:1.5px solid var(--ink);border-radius:2px}
.code{padding:.4rem .6rem;background:#f1f3f5;font-family:ui-monospace,'Liberation Mono',Consolas,monospace;font-size:.85rem;overflow-wrap:anywhere}
nav{margin:1.5rem 0;padding:.8rem 1.2rem;border:1px solid var(--line)}
nav p{margin:0;font-weight:600}
nav ul{margin:.3rem 0;padding-left:1.2rem}
nav .sub{margin-left:1.4rem}
.facts{display:grid;grid-template-columns:repeat(3,1fr);gap:.6rem;margin:1rem 0;padding:0}
.facts div{padding:.6rem .8rem;border:1px solid var(--line);border-top:4px solid var(--accent);display:flex;flex-direction:column-reverse;justify-content:flex-end}
.facts dd{margin:0;font-size:1.6rem;font-weight:700;line-height:1.2}
.facts dt{color:var(--soft);font-size:.95rem;line-height:1.3}
.wide{overflow-x:auto}
table{width:100%;margin:1rem 0;border-collapse:collapse;font-size:.87rem;line-height:1.35}
caption{padding:.2rem 0;text-align:left;font-weight:600}
th,td{padding:.35rem .45rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
td{overflow-wrap:anywhere}
thead th{background:var(--tint);border-bottom:2px solid var(--colour)}
.form th,.form td{border:1px solid #6b7885}
.form tbody th,.form tbody td{height:2.6rem}
tbody th{font-weight:600}
.figure{text-align:right}
figure{margin:1.2rem 0}
figcaption{font-weight:600;font-size:.9rem}
figure svg{display:block;width:100%;height:auto}
.dense{font-size:.85rem;line-height:1.3;margin:.3rem 0}
h2.dense{font-size:1.15rem;margin:.6rem 0 .2rem;padding-top:.25rem}
h3.dense,h4.dense{font-size:.95rem;margin:.5rem 0 .1rem}
.dense li{margin:.08rem 0}
.dense th,.dense td{padding:.12rem .3rem}
.dense caption{padding:0}
.check.dense li{margin:.15rem 0}
.check.dense li::before{top:.12em;width:.8em;height:.8em}
@media (max-width:40rem){main{margin:0;padding:1rem;border:0}.facts{grid-template-columns:1fr 1fr}table{min-width:44rem}}
@page{size:A4;margin:20mm 18mm 20mm}
@media print{
html{font-size:10.5pt}
body{background:#fff;font-size:1rem;line-height:1.4}
main{max-width:none;margin:0;padding:0;border:0}
.house .classification,.house .name,main>footer{display:none}
.house{margin:0 0 8mm}
h1{font-size:22pt}h2{font-size:15pt}h3{font-size:12pt}
.lead{font-size:13pt}
table{font-size:8.5pt;line-height:1.3;min-width:0}
.dense{font-size:8.5pt;line-height:1.25;margin:.8mm 0}
h2.dense{font-size:14pt;margin:0 0 1mm}
h3.dense{font-size:10pt;margin:1.5mm 0 .3mm}
h4.dense{font-size:9.5pt;margin:1.5mm 0 .3mm}
th,td{padding:1.1mm 1.2mm}
.dense th,.dense td{padding:.45mm 1mm}
nav li{margin:0}
.paged{padding:0;border:0}
.paged ul{padding:0;list-style:none}
.paged a{display:flex}
.paged i{flex:1;margin:0 .4em .35em;border-bottom:1px dotted var(--soft)}
.form tbody th,.form tbody td{height:11mm}
h1,h2,h3,h4,h2+p,h3+p,h4+p,caption{break-after:avoid}
figcaption{break-before:avoid}
tr,figure,.facts,li{break-inside:avoid}
thead{display:table-header-group;break-after:avoid}
tbody tr:first-child{break-before:avoid}
.break{break-before:page;margin:0}
.wide{overflow:visible}
a{color:inherit;text-decoration:none}
.facts div,thead th,.lead,.check li::before{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`
