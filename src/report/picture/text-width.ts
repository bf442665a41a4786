/** Advance widths of Arial, Helvetica and Liberation Sans for the signs of ASCII from the space, in thousandths of the size. */
const REGULAR = widths('278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584')
const BOLD = widths('278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584')
const OTHERS: Record<string, number> = { '…': 1000, '—': 1000, '→': 1000, '‘': 222, '’': 222, '·': 333 }
const MEDIUM = 556

function widths(list: string): number[] { return list.split(' ').map(Number) }

/** How far each sign of a text takes the pen, in thousandths of the size; one number for each UTF-16 unit. */
export const advances = (text: string, bold: boolean): number[] => [...text].flatMap((sign) => {
  const base = sign.normalize('NFD').codePointAt(0) as number
  const width = OTHERS[sign] ?? (bold ? BOLD : REGULAR)[base - 32] ?? MEDIUM
  return sign.length === 2 ? [width, 0] : [width]
})
