import { valueIn, type Work } from '../work.ts'
import { refuse } from './edit-error.ts'
import { copyOf, isSame } from './parts.ts'

/** What stands in files of its own within a work, besides the landscape. */
type Lists = Required<Pick<Work, 'scenarios' | 'exercises' | 'exitPlans'>>
type Value<Key extends keyof Lists> = Lists[Key][number]['value']

const WHAT = { scenarios: 'scenario', exercises: 'exercise', exitPlans: 'exit-plan' } as const

const listIn = <Key extends keyof Lists>(work: Work, key: Key): readonly { file: string; value: Value<Key> }[] => work[key] ?? []

const valueOf = <Key extends keyof Lists>(work: Work, key: Key, file: string): Value<Key> =>
  listIn(work, key).find((one) => one.file === file)?.value ?? refuse({ code: 'unknown', what: WHAT[key], id: file })

/** The work with one more file; refused when it has one of that name. */
export function addFile<Key extends keyof Lists>(work: Work, key: Key, file: string, value: Value<Key>): Work {
  if (valueIn(work, file)) refuse({ code: 'id-taken', id: file })
  return { ...work, [key]: [...listIn(work, key), { file, value: copyOf(value) }] }
}

/** The work with what stands in a file changed; the same work when it would be saved as the same. */
export function changeFile<Key extends keyof Lists>(work: Work, key: Key, file: string, change: (value: Value<Key>) => Value<Key>): Work {
  const before = valueOf(work, key, file)
  const value = change(before)
  return isSame(value, before) ? work : { ...work, [key]: listIn(work, key).map((one) => (one.file === file ? { file, value } : one)) }
}

/** The work without a file. */
export function removeFile(work: Work, key: keyof Lists, file: string): Work {
  valueOf(work, key, file)
  return { ...work, [key]: listIn(work, key).filter((one) => one.file !== file) }
}
