import type { Version } from './kept.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** More versions without a name than this are not kept. */
const MOST = 30

/** The hour or day that an older version stands for; each version of the last hour stands for itself. */
function stretch({ at, key }: Pick<Version, 'at' | 'key'>, now: number): string {
  if (now - at <= HOUR) return `version ${key}`
  return now - at <= DAY ? `hour ${Math.floor(at / HOUR)}` : `day ${Math.floor(at / DAY)}`
}

/**
 * The keys of the versions that can go: of those without a name stay all of the last hour, the last of each hour of a day,
 * and the last of each day before that.
 */
export function superfluous(versions: readonly Pick<Version, 'key' | 'at' | 'name'>[], now: number): number[] {
  const plain = versions.filter(({ name }) => name === null).sort((a, b) => b.at - a.at || b.key - a.key)
  const seen = new Set<string>()
  return plain.filter((version) => {
    const place = stretch(version, now)
    if (seen.has(place) || seen.size >= MOST) return true
    seen.add(place)
    return false
  }).map(({ key }) => key)
}
