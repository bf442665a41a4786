import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'
import { problemsOf, readLandscape } from '../../src/model/read.ts'

const told = (style: string, language: 'nl' | 'en') =>
  problemsOf(readLandscape(`format: uitwijk-landscape/1\nname: X\ncomponents: {}\nstyle: { ${style} }\n`, 'x.yaml')).map((problem) => `${problem.line}:${problem.column} ${messagesIn(language).say.problem(problem)}`)

describe('a house style that cannot be', () => {
  it('says how a colour is written', () => {
    expect(told('colour: rood', 'nl')).toEqual(['4:18 ‘rood’ heeft niet de goede vorm. Verwacht wordt een kleur zoals #154273.'])
    expect(told('accent: red', 'en')).toEqual(['4:18 ‘red’ does not have the right form. Expected: a colour such as #154273.'])
  })

  it('says what a logo is', () => {
    expect(told('logo: logo.png', 'nl')).toEqual(['4:16 ‘logo.png’ heeft niet de goede vorm. Verwacht wordt een plaatje als ‘data:image/png;base64,…’ (of jpeg of svg+xml).'])
    expect(told('logo: "data:text/html;base64,PGI+"', 'en')[0]).toContain('a picture as ‘data:image/png;base64,…’')
  })
})
