import { asHtml, tabbed } from './copy.ts'

type Cells = readonly (readonly string[])[]

/** Puts cells on the clipboard that a copy event came with: as text for spreadsheets, and as a table. */
export function copyTo(event: ClipboardEvent, cells: Cells): void {
  if (!event.clipboardData) return
  event.clipboardData.setData('text/plain', tabbed(cells))
  event.clipboardData.setData('text/html', asHtml(cells))
  event.preventDefault()
}

/** Puts cells on the clipboard for who pressed a button. Rejected where the browser does not allow it. */
export async function copyCells(cells: Cells): Promise<void> {
  const part = (type: string, text: string) => new Blob([text], { type })
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': part('text/plain', tabbed(cells)), 'text/html': part('text/html', asHtml(cells)) })])
}
