/** Throws when XML is not well formed: tags that do not match, bare signs, control characters. Enough for what we write ourselves. */
export function assertWellFormed(xml: string): void {
  const open: string[] = []
  const rest = xml.replace(/^<\?xml [^>]*\?>\s*/, '').replace(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g, (_, closing: string, name: string, attributes: string, empty: string) => {
    const names = [...attributes.matchAll(/([\w:.-]+)=/g)].map(([, key]) => key)
    if (new Set(names).size !== names.length) throw new Error(`an attribute twice on ${name}`)
    if (closing && open.pop() !== name) throw new Error(`</${name}> closes another element`)
    if (!closing && !empty) open.push(name)
    return ''
  })
  if (open.length) throw new Error(`not closed: ${open.join()}`)
  if (/[<>]/.test(rest)) throw new Error(`bare < or >: ${rest.slice(0, 200)}`)
  if (/&(?!(amp|lt|gt|quot|#39);)/.test(xml)) throw new Error('bare &')
  if (/[\0-\x08\x0b\x0c\x0e-\x1f]/.test(xml)) throw new Error('control character')
}
