import { describe, expect, it } from 'vitest'
import { readThemeFile } from '../../src/ui/styles/theme-file.ts'

const themeOf = (text: string) => {
  const read = readThemeFile(text)
  if ('fault' in read) throw new Error(JSON.stringify(read.fault))
  return read
}
const faultOf = (text: string) => {
  const read = readThemeFile(text)
  return 'fault' in read ? read.fault : null
}

describe('a theme from a style sheet', () => {
  it('keeps the tokens we use, with what they refer to filled in', () => {
    const { theme, weak } = themeOf(`.stad-theme {
      --stad-blauw: #1a3f7a; /* --header: red */
      --basis-color-action-2-color-default: var(--stad-blauw);
      --basis-border-radius-sm: 0px;
      --stad-button-background-image: url(https://voorbeeld.nl/a.png);
    }`)
    expect(theme.tokens).toEqual({ '--basis-color-action-2-color-default': '#1a3f7a', '--basis-border-radius-sm': '0px' })
    expect(weak).toEqual([])
  })

  it('keeps what it says of light and dark', () => {
    expect(themeOf(':root { --ink: light-dark(#111111, #eeeeee); --font: "Noto Sans", sans-serif }').theme.tokens)
      .toEqual({ '--ink': 'light-dark(#111111, #eeeeee)', '--font': '"Noto Sans", sans-serif' })
  })

  it('is told what is hard to read, in light and in dark', () => {
    const { weak } = themeOf(':root { --ink: #bbbbbb }')
    expect(weak[0]).toMatchObject({ mode: 'light', least: 4.5 })
    expect(weak.some(({ front, ground }) => front === '--ink' && ground === '--panel')).toBe(true)
    expect(weak.every(({ mode }) => mode === 'light')).toBe(true)
  })

  it.each(['--header: url(https://voorbeeld.nl/a.png)', '--page: red; ', '--ink: var(--nowhere)', '--radius: 4000px', '--font: url(a)', '--ink: rgb(0 0 0 / 0%)'])('is refused where a value is not what it should be: %s', (line) => {
    expect(faultOf(`:root { ${line} }`)).toMatchObject({ code: 'value', token: line.split(':')[0] })
  })

  it('cannot change what a status looks like', () => expect(faultOf(':root { --stopped: #00ff00 }')).toEqual({ code: 'no-tokens' }))
  it('without our tokens is none', () => expect(faultOf('body { color: red }')).toEqual({ code: 'no-tokens' }))
})

describe('a theme from JSON', () => {
  it('may be flat', () => expect(themeOf('{ "--header": "#102030" }').theme.tokens).toEqual({ '--header': '#102030' }))

  it('may be nested, as design tokens are, with references', () => {
    const text = JSON.stringify({
      stad: { groen: { $type: 'color', $value: '#14452a' } },
      basis: { color: { 'action-2': { 'inverse-bg-document': { $value: '{stad.groen}' } } }, 'border-radius': { sm: { value: '3px' } } },
    })
    expect(themeOf(text).theme.tokens).toEqual({ '--basis-color-action-2-inverse-bg-document': '#14452a', '--basis-border-radius-sm': '3px' })
  })

  it('that cannot be read is told', () => expect(faultOf('{ "--header": ')).toEqual({ code: 'unreadable' }))
})
