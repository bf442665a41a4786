import type { Block, Paragraph, ReportDocument } from '../document.ts'

/** Text with the signs that Markdown (CommonMark, and tables of GFM) gives a meaning made plain, on one line. */
const plain = (text: string): string => text.replace(/[\u0000-\u001f\u007f]+/g, ' ').replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/^(\s*)([#+-])(?=\s)/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2').replace(/&/g, '&amp;')

/** The report as Markdown. Pictures are told in words, so that the file stands alone. */
export function writeMarkdown(report: ReportDocument): string {
  const front = ['title', 'author', 'date', 'language'] as const
  return [
    `---\n${front.map((key) => `${key}: ${JSON.stringify(report[key])}`).join('\n')}\n---`,
    `# ${plain(report.title)}`, plain(report.subtitle),
    ...report.blocks.flatMap((block) => write(block) ?? []),
  ].join('\n\n') + '\n'
}

function paragraph({ text, tone }: Paragraph): string {
  switch (tone) {
    case 'code': return `\`\`\`\n${text}\n\`\`\``
    case 'lead': return `**${plain(text)}**`
    case 'note': return `> ${plain(text)}`
    default: return plain(text)
  }
}

function write(block: Block): string | null {
  switch (block.kind) {
    case 'heading': return `${'#'.repeat(block.level + 1)} ${plain(block.text)}`
    case 'paragraph': return paragraph(block)
    case 'list': return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${block.check ? '[ ] ' : ''}${plain(item)}`).join('\n')
    case 'facts': return block.items.map(({ value, label }) => `- **${plain(value)}** ${plain(label)}`).join('\n')
    case 'picture': return `*${plain(block.caption)}.* ${plain(block.alt)}`
    // A reader of Markdown makes its own pages and contents.
    case 'pageBreak': case 'contents': return null
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`
      const rule = block.header.map((_, column) => (block.figures?.includes(column) ? '---:' : '---'))
      return [`**${plain(block.caption)}**`, '', row(block.header), `| ${rule.join(' | ')} |`, ...block.rows.map(row)].join('\n')
    }
  }
}
