/**
 * The SHA-256 of the input of a report, in hexadecimals: the text of the landscape followed by that of the scenario, in
 * UTF-8. Anyone can check it: `cat LANDSCAPE SCENARIO | sha256sum`.
 */
export async function inputHash(landscapeText: string, scenarioText: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(landscapeText + scenarioText))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
