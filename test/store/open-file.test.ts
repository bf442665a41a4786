import { describe, expect, it } from 'vitest'
import { edited, knownText, made, opened, redone, reverted, savedAs, undone, type OpenFile } from '../../src/store/open-file.ts'

interface Note { name: string; lines: string[] }
const read = () => opened<Note>('note.yaml', 'text as read', { name: 'note', lines: ['a', 'b'] })
const add = (open: OpenFile<Note>, line: string) => edited(open, (note) => { note.lines.push(line) })

describe('an open file', () => {
  it('keeps what it was when it is changed', () => {
    const open = read()
    const next = add(open, 'c')
    expect(open.value.lines).toEqual(['a', 'b'])
    expect(next).toMatchObject({ changed: true, value: { lines: ['a', 'b', 'c'] }, text: 'text as read' })
    expect(open.changed).toBe(false)
  })

  it('is the same file after a change that changes nothing', () => {
    const open = read()
    expect(edited(open, (note) => { note.name = 'note' })).toBe(open)
  })

  it('undoes and does again, step by step', () => {
    const two = add(add(read(), 'c'), 'd')
    const one = undone(two)
    expect(one.value.lines).toEqual(['a', 'b', 'c'])
    expect(undone(one)).toMatchObject({ changed: false, value: { lines: ['a', 'b'] } })
    expect(redone(redone(undone(one))).value).toBe(two.value)
    expect(undone(read()).past).toEqual([])
    expect(redone(two)).toBe(two)
  })

  it('forgets what was undone once something else is done', () => {
    const other = add(undone(add(read(), 'c')), 'x')
    expect(other.future).toEqual([])
    expect(redone(other).value.lines).toEqual(['a', 'b', 'x'])
  })

  it('goes back to how it was read, which can be undone', () => {
    const changed = add(add(read(), 'c'), 'd')
    const back = reverted(changed)
    expect(back).toMatchObject({ changed: false, value: { lines: ['a', 'b'] } })
    expect(undone(back).value).toBe(changed.value)
    const own = add(made<Note>('new.yaml', { name: '', lines: [] }), 'c')
    expect(reverted(own)).toBe(own)
  })

  it('knows whether what is on screen was saved, also after undoing past it', () => {
    const changed = add(read(), 'c')
    const saved = savedAs(changed, changed.value, 'text as saved')
    expect(saved.changed).toBe(false)
    expect(undone(saved).changed).toBe(true)
    expect(redone(undone(saved)).changed).toBe(false)
    const meanwhile = add(changed, 'd')
    expect(savedAs(meanwhile, changed.value, 'text as saved').changed).toBe(true)
  })

  it('has the text of the file for what was read or saved, and no other', () => {
    const changed = add(read(), 'c')
    expect(knownText(read())).toBe('text as read')
    expect(knownText(changed)).toBeNull()
    const saved = savedAs(changed, changed.value, 'text as saved')
    expect(knownText(saved)).toBe('text as saved')
    expect(knownText(undone(saved))).toBe('text as read')
    expect(knownText(made('new.yaml', {}))).toBeNull()
  })
})
