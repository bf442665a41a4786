import type { Problem } from '../../model/problem.ts'

/** Problems that are alike, with how many there are. */
export interface ProblemGroup { code: string; count: number; problems: readonly Problem[] }

/** Problems by what is wrong, the most frequent first. What a reader counted but did not tell one by one counts with its kind. */
export function problemGroups(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, { count: number; problems: Problem[] }>()
  let last = ''
  for (const problem of problems) {
    const { detail } = problem
    // "And more" stands for problems of one kind; the readers name what they are about, not their code.
    const code = detail.code === 'and-more' ? [...groups].find(([, { problems: [first] }]) => first && sameKind(first, detail.of))?.[0] ?? last : detail.code
    const group = groups.get(code) ?? { count: 0, problems: [] }
    groups.set(code, group)
    group.count += detail.code === 'and-more' ? detail.count : 1
    group.problems.push(problem)
    last = code
  }
  return [...groups].map(([code, group]) => ({ code, ...group })).sort((a, b) => b.count - a.count)
}

const sameKind = ({ detail }: Problem, of: string): boolean => Object.values(detail).includes(of)
