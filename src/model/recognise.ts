/** Which of our formats a text seems to be, by its first lines; `null` when none. */
export function recognise(text: string): 'landscape' | 'scenario' | 'exercise' | null {
  const match = /^[\s{]*["']?format["']?\s*:\s*["']?uitwijk-(landscape|scenario|exercise)\//m.exec(text.slice(0, 20_000))
  return match ? match[1] as 'landscape' | 'scenario' | 'exercise' : null
}
