/** The words of a tabletop message, which may be a text or an object with one; `null` when it has none. */
export function messageOf(inject: unknown): string | null {
  if (typeof inject === 'string') return inject.trim() || null
  if (typeof inject !== 'object' || inject === null) return null
  const fields = inject as Record<string, unknown>
  const found = [fields['text'], fields['message'], fields['title']].find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof found === 'string' ? found.trim() : null
}
