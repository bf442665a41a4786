/**
 * The pages of a PDF that named places stand on, counted from 1: for the numbers in a table of contents. Reads what Chromium writes (PDF 1.4,
 * objects as bare text); of a PDF that is made otherwise it finds nothing.
 */
export function pagesOfPlaces(pdf: Uint8Array): Map<string, number> {
  const text = new TextDecoder('latin1').decode(pdf)
  const object = (id: string): string => new RegExp(`(?:^|\\s)${id} 0 obj\\b([\\s\\S]*?)\\bendobj`).exec(text)?.[1] ?? ''
  const pagesUnder = (id: string): string[] => {
    const kids = /\/Kids \[([^\]]*)\]/.exec(object(id))?.[1]
    return kids === undefined ? [id] : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesUnder(kid as string))
  }
  const catalogue = /<<[^<>]*\/Type \/Catalog[\s\S]*?endobj/.exec(text)?.[0] ?? ''
  const [root, places] = ['Pages', 'Dests'].map((name) => new RegExp(`/${name} (\\d+) 0 R`).exec(catalogue)?.[1])
  if (root === undefined || places === undefined) return new Map()
  const pages = pagesUnder(root)
  return new Map([...object(places).matchAll(/\/(\w+) \[(\d+) 0 R/g)].map(([, place, page]) => [place as string, pages.indexOf(page as string) + 1]))
}
